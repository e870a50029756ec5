import { Flex, LoadingButton, Text } from '@hubspot/ui-extensions';
import { problemText } from '@app/card-kit/problem-text';
import type { BookingHost } from '../booking-host.ts';
import type { BookingRecord } from '../booking-record.ts';
import { useBookingTexts } from '../../scheduling-page/booking-texts.ts';
import { useBookedPin } from './use-booked-pin.ts';

type BookedPinProps = {
  record: BookingRecord;
  meeting: { id: string; title: string };
  host: BookingHost;
};

/** Pins the meeting just booked, asks before it replaces a pin, and puts that one back on request. */
export function BookedPin({ record, meeting, host }: BookedPinProps) {
  const { words } = useBookingTexts();
  const { isBusy, error, previous, write } = useBookedPin(record, host);
  if (previous === null) return null;
  const isOccupied = error?.code === 'STALE';
  const pinned = words.pinnedNow(meeting.title);
  const press = () => {
    if (previous !== undefined) {
      return write(previous, { expectedEngagementId: meeting.id }, words.pinRestored);
    }
    return write(meeting.id, isOccupied ? {} : { expectedEngagementId: null }, pinned);
  };
  return (
    <Flex direction="column" gap="xs" align="start">
      {error !== null && (
        <Text>{isOccupied ? words.pinQuestion : words.pinFailed(problemText(words, error))}</Text>
      )}
      <LoadingButton size="sm" loading={isBusy} onClick={() => void press()}>
        {previous !== undefined ? words.pinBack : isOccupied ? words.pinReplace : words.pin}
      </LoadingButton>
    </Flex>
  );
}
