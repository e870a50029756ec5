import type { bookMeeting, BookMeetingData } from '@app/contracts/booking/book-meeting';
import { callFunction } from '@app/card-kit/call-function';
import { asAppError } from '@app/card-kit/load/load-state';
import { isAnswerLost } from '@app/card-kit/write/is-answer-lost';
import { whom, type BookingRecord } from '../booking/booking-record.ts';
import { findBooked, putOnRecord } from './find-booked.ts';
import type { BookingDone, BookingRequest, BookingState } from './booking-state.ts';

// HubSpot may still be at work on a request it was given up on: what it has not booked by now it may yet.
const secondLookMs = 5_000;

/** Asks HubSpot to book: what came of it, or the request to look for where nobody knows. */
export async function sendBooking(
  record: BookingRecord,
  request: BookingRequest,
  timeZone: string,
): Promise<BookingDone | BookingState | { lost: BookingRequest }> {
  const { link, start, ...rest } = request;
  try {
    const data = await callFunction<typeof bookMeeting>('booking/book-meeting', {
      ...rest,
      ...whom(record),
      slug: link.slug,
      start: start.toISOString(),
      timeZone,
    });
    if (data.status !== 'conflict') return { request, data };
    const { existingIds } = data;
    return { ...data, status: 'conflict', request: { ...request, existingIds }, wasSent: false };
  } catch (thrown) {
    const error = asAppError(thrown);
    const { nearest = [], existingIds } = error.details ?? {};
    if (error.code === 'SLOT_TAKEN') {
      return { status: 'taken', request, nearest: [nearest].flat().map((time) => new Date(time)) };
    }
    if (existingIds !== undefined)
      return { lost: { ...request, existingIds: [existingIds].flat() } };
    return isAnswerLost(error) ? { lost: request } : { status: 'failed', request, error };
  }
}

/** Looks for a booking whose answer got lost, once more after a while where it is not there. */
export async function lookForBooking(
  record: BookingRecord,
  request: BookingRequest,
): Promise<BookingDone | BookingState> {
  const { start, durationMs } = request;
  try {
    let found = await findBooked(record, request);
    if (!found.isBooked) {
      await new Promise((resolve) => setTimeout(resolve, secondLookMs));
      found = await findBooked(record, request);
    }
    const { isBooked, ...rest } = found;
    const { meeting, existingIds } = rest;
    if (isBooked) {
      const data: BookMeetingData = {
        ...rest,
        status: 'booked',
        start,
        end: new Date(start.getTime() + durationMs),
        place: meeting?.place ?? null,
        joinUrl: meeting?.joinUrl ?? null,
        wasBookedBefore: false,
        onRecord: await putOnRecord(record, meeting),
      };
      return { request, data };
    }
    const again = { ...request, existingIds, isRetry: true };
    return rest.conflictCount > 0
      ? { ...rest, status: 'conflict', request: again, wasSent: true }
      : { status: 'not-found', request: again };
  } catch (error) {
    return { status: 'unconfirmed', request, error: asAppError(error) };
  }
}
