import { Flex, Text } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { repClock } from '@app/card-kit/clock/clocks';
import { ContactClock } from '@app/card-kit/views/contact-clock';
import { useTexts } from '@app/card-kit/texts';
import type { Interval } from './time-entry.ts';

type BothClocksProps = Interval & { isStrong?: boolean; children?: ReactNode };

/** A time as the rep and the contact read it. */
export function BothClocks({ isStrong = false, children, ...time }: BothClocksProps) {
  const { clocks, now } = useTexts();
  return (
    <Flex direction="column" gap="flush">
      <Text format={{ fontWeight: isStrong ? 'demibold' : 'regular' }}>
        {repClock(time, now, clocks)}
      </Text>
      <ContactClock {...time} />
      {children}
    </Flex>
  );
}
