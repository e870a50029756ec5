import type { BookMeetingData } from '@app/contracts/booking/book-meeting';
import type { DataOf } from '@app/contracts/contract';
import type { findBooking } from '@app/contracts/booking/find-booking';
import { callFunction } from '@app/card-kit/call-function';
import { asAppError } from '@app/card-kit/load/load-state';
import { associate } from '../booking/associated.ts';
import { whom, type BookingRecord } from '../booking/booking-record.ts';
import type { BookingRequest } from './booking-state.ts';

/** Looks for a booking, also on the contact whose e-mail it was booked with. */
export function findBooked(
  record: BookingRecord,
  { start, durationMs, attendee, link, existingIds, givenUpIds }: BookingRequest,
): Promise<DataOf<typeof findBooking>> {
  return callFunction<typeof findBooking>('booking/find-booking', {
    ...whom(record),
    start: start.toISOString(),
    durationMs,
    email: attendee.email,
    slug: link.slug,
    ...(existingIds && { existingIds }),
    ...(givenUpIds && { givenUpIds }),
  });
}

/**
 * Puts a booking that was found later on the record the card sits on as well, as `book-meeting` does with
 * one that it sees at once. Asking again for what is there already changes nothing.
 */
export async function putOnRecord(
  { on }: BookingRecord,
  meeting: BookMeetingData['meeting'],
): Promise<BookMeetingData['onRecord']> {
  if (on === undefined || meeting === null) return null;
  try {
    await associate(on, meeting);
    return { ok: true };
  } catch (error) {
    return { ok: false, error: asAppError(error) };
  }
}
