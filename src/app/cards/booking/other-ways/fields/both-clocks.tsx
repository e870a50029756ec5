import { Flex, Inline, Text } from '@hubspot/ui-extensions';
import { repClock } from '../../../clock/clocks.ts';
import { ContactClock, OutsideHoursTag } from '../../../clock/contact-clock.tsx';
import { useTexts } from '../../../texts.ts';

/** A time as the rep and the contact read it, marked where the contact would be there early or late. */
export function BothClocks({ start, end }: { start: Date; end: Date | null }) {
  const { clocks, now } = useTexts();
  return (
    <Flex direction="column" gap="flush">
      <Text format={{ fontWeight: 'demibold' }}>{repClock({ start, end }, now, clocks)}</Text>
      <ContactClock start={start} end={end} />
      {start > now && (
        <Inline>
          <OutsideHoursTag start={start} />
        </Inline>
      )}
    </Flex>
  );
}
