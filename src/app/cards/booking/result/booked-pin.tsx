import { Button, Flex, LoadingButton, Text } from '@hubspot/ui-extensions';
import { problemText } from '../../problem-text.ts';
import type { BookingHost } from '../booking-host.ts';
import type { BookingRecord } from '../booking-record.ts';
import { useBookingTexts } from '../booking-texts.ts';
import { useBookedPin } from './use-booked-pin.ts';

type BookedPinProps = {
  record: BookingRecord;
  meeting: { id: string; title: string };
  host: BookingHost;
};

/** Pins the meeting just booked, and puts the earlier pin back on request. */
export function BookedPin({ record, meeting, host }: BookedPinProps) {
  const { words } = useBookingTexts();
  const { state, write } = useBookedPin(record, host);
  const pinned = words.pinnedNow(meeting.title);
  switch (state.status) {
    case 'pinned': {
      const { previous } = state;
      return previous === null ? null : (
        <Button
          size="sm"
          onClick={() =>
            void write(previous, { expectedEngagementId: meeting.id }, words.pinRestored)
          }
        >
          {words.pinBack}
        </Button>
      );
    }
    case 'occupied':
      return (
        <Flex direction="row" gap="xs" align="center" wrap>
          <Text>{words.pinQuestion}</Text>
          <Button size="sm" onClick={() => void write(meeting.id, {}, pinned)}>
            {words.pinReplace}
          </Button>
        </Flex>
      );
    default:
      return (
        <Flex direction="column" gap="xs" align="start">
          <LoadingButton
            size="sm"
            loading={state.status === 'saving'}
            onClick={() => void write(meeting.id, { expectedEngagementId: null }, pinned)}
          >
            {words.pin}
          </LoadingButton>
          {state.status === 'failed' && (
            <Text variant="microcopy">{words.pinFailed(problemText(words, state.error))}</Text>
          )}
        </Flex>
      );
  }
}
