import { Flex, Text } from '@hubspot/ui-extensions';
import type { BookingHost } from '../booking-host.ts';
import type { BookingRecord } from '../booking-record.ts';
import { WriteButton } from '../write-button.tsx';
import { useResultTexts } from './result-texts.ts';
import { useBookedPin } from './use-booked-pin.ts';

type BookedPinProps = {
  record: BookingRecord;
  meeting: { id: string; title: string };
  host: BookingHost;
};

/** Pins the meeting just booked, asks before it replaces a pin, and puts that one back on request. */
export function BookedPin({ record, meeting, host }: BookedPinProps) {
  const { words } = useResultTexts();
  const { isBusy, failure, previous, replaced, set, check } = useBookedPin(record, host);
  if (previous === null) return null;
  const isPinned = previous !== undefined;
  const isOccupied = failure?.error.code === 'STALE';
  const told = isOccupied && failure.error.details?.['engagementId'];
  const expected = typeof told === 'string' ? told || null : isPinned ? meeting.id : null;
  return (
    <Flex direction="column" gap="xs" align="start">
      {isPinned && <Text variant="microcopy">{words.pinnedInstead(replaced)}</Text>}
      <WriteButton
        label={isPinned ? words.undo : isOccupied ? words.pinReplace : words.pin}
        size="xs"
        isBusy={isBusy}
        failure={failure}
        not={words.notPinned}
        question={isOccupied ? words.pinQuestion(replaced) : undefined}
        onPress={() => {
          if (isPinned) void set(previous, expected, true, words.pinRestored);
          else void set(meeting.id, expected, false, words.pinnedNow(meeting.title));
        }}
        onLook={() => void check()}
      />
    </Flex>
  );
}
