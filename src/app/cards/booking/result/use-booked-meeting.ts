import type { BookMeetingData } from '@app/contracts/book-meeting';
import type { findBooking } from '@app/contracts/find-booking';
import { useRef, useState } from 'react';
import { callFunction } from '../../call-function.ts';
import { whom, type BookingRecord } from '../booking-record.ts';
import type { BookingDone } from '../use-booking.ts';

export type BookedMeeting = NonNullable<BookMeetingData['meeting']>;

/** The meeting a booking made, which HubSpot may put on the record only some seconds later. */
export function useBookedMeeting(record: BookingRecord, { request, data }: BookingDone) {
  const [found, setFound] = useState<BookedMeeting | null>(null);
  const [isLooking, setIsLooking] = useState(false);
  const isBusy = useRef(false);

  const look = async (): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    setIsLooking(true);
    try {
      const { meeting } = await callFunction<typeof findBooking>('find-booking', {
        ...whom(record),
        start: request.start.toISOString(),
        durationMs: request.durationMs,
        email: request.attendee.email,
      });
      setFound(meeting);
    } catch {
      // It is booked: that looking failed changes nothing, and the button stays.
    }
    isBusy.current = false;
    setIsLooking(false);
  };

  return { meeting: data.meeting ?? found, isLooking, look: () => void look() };
}
