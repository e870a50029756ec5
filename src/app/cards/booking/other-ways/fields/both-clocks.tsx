import { Flex, Text } from '@hubspot/ui-extensions';
import { repClock } from '@app/card-kit/clock/clocks';
import { ContactClock } from '@app/card-kit/views/contact-clock';
import { useTexts } from '@app/card-kit/texts';
import type { Interval } from '../../../time-entry/time-entry.ts';

type BothClocksProps = Interval & { isStrong?: boolean };

/** A time as the rep and the contact read it. */
export function BothClocks({ start, end, isStrong = false }: BothClocksProps) {
  const { clocks, now } = useTexts();
  return (
    <Flex direction="column" gap="flush">
      <Text format={{ fontWeight: isStrong ? 'demibold' : 'regular' }}>
        {repClock({ start, end }, now, clocks)}
      </Text>
      <ContactClock start={start} end={end} />
    </Flex>
  );
}
