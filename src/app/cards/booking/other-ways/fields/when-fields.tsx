import { isOutsideWorkingHours } from '@app/domain/local-time';
import { Alert, Flex, Text } from '@hubspot/ui-extensions';
import { repClock } from '../../../clock/clocks.ts';
import { ContactClock } from '../../../clock/contact-clock.tsx';
import { useTexts } from '../../../texts.ts';
import { intervalOf, type TimeEntry } from '../../../time-entry/time-entry.ts';
import { TimeFields } from '../../../time-entry/time-fields.tsx';

type WhenFieldsProps<Entry> = { name: string; entry: Entry; onChange: (entry: Entry) => void };

/** Date, time, duration and zone, with the same time on both clocks beneath. */
export function WhenFields<Entry extends TimeEntry>(props: WhenFieldsProps<Entry>) {
  return (
    <>
      <TimeFields {...props} />
      <Clocks entry={props.entry} />
    </>
  );
}

function Clocks({ entry }: { entry: TimeEntry }) {
  const { words, clocks, now } = useTexts();
  const { start, end } = intervalOf(entry);
  return (
    <Flex direction="column" gap="xs">
      <Flex direction="column" gap="flush">
        <Text format={{ fontWeight: 'demibold' }}>{repClock({ start, end }, now, clocks)}</Text>
        <ContactClock start={start} end={end} />
      </Flex>
      {clocks.contactZone !== null && isOutsideWorkingHours(start, clocks.contactZone) && (
        <Alert title={words.outsideHours} variant="warning">
          {words.outsideHoursFor}
        </Alert>
      )}
    </Flex>
  );
}
