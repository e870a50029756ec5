import type { BookMeetingData } from '@app/contracts/book-meeting';
import { useState } from 'react';
import type { BookingRecord } from '../booking-record.ts';
import { findBooked } from '../find-booked.ts';
import type { BookingDone } from '../use-booking.ts';
import { useWrite } from '../use-write.ts';

export type BookedMeeting = NonNullable<BookMeetingData['meeting']>;

/** The meeting a booking made, which HubSpot may put on the record only some seconds later. */
export function useBookedMeeting(record: BookingRecord, { request, data }: BookingDone) {
  const [found, setFound] = useState<BookedMeeting | null>(null);
  // It is booked: that looking failed changes nothing, and the button stays.
  const { isBusy, run } = useWrite();

  const look = (): void => {
    void run(async () => {
      setFound((await findBooked(record, request)).meeting);
    });
  };

  return { meeting: data.meeting ?? found, isLooking: isBusy, look };
}
