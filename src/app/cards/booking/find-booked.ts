import type { DataOf } from '@app/contracts/contract';
import type { findBooking } from '@app/contracts/find-booking';
import { callFunction } from '../call-function.ts';
import { whom, type BookingRecord } from './booking-record.ts';

type Wanted = { start: Date; durationMs: number; attendee?: { email: string } };

/** Looks for a meeting of exactly that time, also on the contact whose e-mail it was booked with. */
export function findBooked(
  record: BookingRecord,
  { start, durationMs, attendee }: Wanted,
): Promise<DataOf<typeof findBooking>> {
  return callFunction<typeof findBooking>('find-booking', {
    ...whom(record),
    start: start.toISOString(),
    durationMs,
    ...(attendee && { email: attendee.email }),
  });
}
