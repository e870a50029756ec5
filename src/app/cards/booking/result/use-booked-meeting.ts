import type { BookMeetingData } from '@app/contracts/booking/book-meeting';
import { useState } from 'react';
import type { BookingRecord } from '../booking-record.ts';
import { findBooked, putOnRecord } from '../../scheduling-page/find-booked.ts';
import type { BookingDone } from '../../scheduling-page/use-booking.ts';
import { useWrite } from '@app/card-kit/write/use-write';

type Booked = Pick<BookMeetingData, 'meeting' | 'onRecord'>;

/**
 * The meeting a booking made, which HubSpot may put on the record only some seconds later, and whether it is
 * on the record the card sits on too.
 */
export function useBookedMeeting(
  record: BookingRecord,
  { request, data }: BookingDone,
  /** It has come to be on the card's record. */
  onPut: () => void,
) {
  const [booked, setBooked] = useState<Booked>(data);
  // It is booked: that looking failed changes nothing, and the button stays.
  const { isBusy, run } = useWrite();
  const put = async ({ meeting }: Pick<Booked, 'meeting'>): Promise<void> => {
    const onRecord = await putOnRecord(record, meeting);
    setBooked({ meeting, onRecord });
    if (onRecord?.ok === true) onPut();
  };

  return {
    ...booked,
    isBusy,
    look: () =>
      void run(async () => {
        const { existingIds } = data;
        await put(await findBooked(record, { ...request, existingIds }));
      }),
    putAgain: () => void run(() => put(booked)),
  };
}
