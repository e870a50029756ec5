import type { bookMeeting, BookMeetingData } from '@app/contracts/book-meeting';
import type { MeetingLink } from '@app/contracts/list-meeting-links';
import type { AppError } from '@app/domain/app-error';
import { useRef, useState } from 'react';
import { callFunction } from '../call-function.ts';
import { asAppError } from '../load-state.ts';
import { findBooked } from './find-booked.ts';
import { whom, type BookingRecord } from './booking-record.ts';
import { useTexts } from '../texts.ts';
import type { answersOf } from './form/booking-entry.ts';

/** Everything one booking needs, as it was reviewed. */
export type BookingRequest = ReturnType<typeof answersOf> & {
  link: MeetingLink;
  start: Date;
  durationMs: number;
};

/** What became of a request. */
export type BookingDone = { request: BookingRequest; data: BookMeetingData };

export type BookingState =
  | { status: 'idle' }
  | { status: 'booking' | 'looking' | 'not-found'; request: BookingRequest }
  | { status: 'taken'; request: BookingRequest; nearest: Date[] }
  | { status: 'failed' | 'unconfirmed'; request: BookingRequest; error: AppError };

export type BookingModel = {
  state: BookingState;
  book: (request: BookingRequest) => Promise<void>;
  /** Looks whether a request whose answer got lost came through. */
  look: () => Promise<void>;
  /** Forgets a refusal, never a request of which nobody knows what became of it. */
  dismiss: () => void;
};

// HubSpot may still be at work on a request it was given up on: what it has not booked by now it may yet.
const secondLookMs = 5_000;

// An answer that got lost on its way, or one that cannot be read, says nothing about the booking.
const unclear = new Set(['OUTCOME_UNKNOWN', 'UNAVAILABLE', 'UNEXPECTED']);

/**
 * Books, one request at a time. A request that HubSpot did not confirm is looked for before anything else
 * can be booked; it stays in mind while the form is closed.
 */
export function useBooking(
  record: BookingRecord,
  onDone: (done: BookingDone) => void,
): BookingModel {
  const { clocks } = useTexts();
  const [state, setState] = useState<BookingState>({ status: 'idle' });
  const isBusy = useRef(false);
  const unsure = useRef<BookingRequest | null>(null);

  const find = async (request: BookingRequest): Promise<void> => {
    const { start, durationMs } = request;
    unsure.current = request;
    setState({ status: 'looking', request });
    try {
      let found = await findBooked(record, request);
      if (found.meeting === null && found.otherContactId === null) {
        await new Promise((resolve) => setTimeout(resolve, secondLookMs));
        found = await findBooked(record, request);
      }
      const { meeting, otherContactId } = found;
      unsure.current = null;
      if (meeting === null && otherContactId === null) {
        setState({ status: 'not-found', request });
        return;
      }
      setState({ status: 'idle' });
      onDone({
        request,
        data: {
          status: 'booked',
          start,
          end: new Date(start.getTime() + durationMs),
          place: meeting?.place ?? null,
          joinUrl: meeting?.joinUrl ?? null,
          meeting,
          wasBookedBefore: false,
          otherContactId,
        },
      });
    } catch (error) {
      setState({ status: 'unconfirmed', request, error: asAppError(error) });
    }
  };

  const send = async (request: BookingRequest): Promise<void> => {
    const { link, start, ...rest } = request;
    setState({ status: 'booking', request });
    try {
      const data = await callFunction<typeof bookMeeting>('book-meeting', {
        ...rest,
        ...whom(record),
        slug: link.slug,
        start: start.toISOString(),
        timeZone: clocks.repZone,
      });
      setState({ status: 'idle' });
      onDone({ request, data });
    } catch (thrown) {
      const error = asAppError(thrown);
      if (error.code === 'SLOT_TAKEN') {
        const nearest = [error.details?.['nearest'] ?? []].flat().map((time) => new Date(time));
        setState({ status: 'taken', request, nearest });
      } else if (unclear.has(error.code)) await find(request);
      else setState({ status: 'failed', request, error });
    }
  };

  const once = async (work: () => Promise<void>): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    await work();
    isBusy.current = false;
  };

  return {
    state,
    book: (request) => once(() => (unsure.current === null ? send(request) : find(unsure.current))),
    look: () =>
      once(async () => {
        if (unsure.current !== null) await find(unsure.current);
      }),
    dismiss: () => {
      if (!isBusy.current && unsure.current === null) setState({ status: 'idle' });
    },
  };
}
