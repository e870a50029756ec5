import type { bookMeeting, BookMeetingData } from '@app/contracts/booking/book-meeting';
import type { MeetingLink } from '@app/contracts/booking/list-meeting-links';
import type { AppError } from '@app/domain/app-error';
import { useRef, useState } from 'react';
import { callFunction } from '@app/card-kit/call-function';
import { asAppError } from '@app/card-kit/load/load-state';
import { useTexts } from '@app/card-kit/texts';
import { whom, type BookingRecord } from '../booking/booking-record.ts';
import { findBooked, putOnRecord } from './find-booked.ts';
import type { answersOf } from './form/booking-entry.ts';
import { isAnswerLost } from '@app/card-kit/write/is-answer-lost';

/** Everything one booking needs, as it was reviewed. */
export type BookingRequest = ReturnType<typeof answersOf> & {
  link: MeetingLink;
  start: Date;
  durationMs: number;
  /** What is given up for it. */
  givenUpIds?: string[];
  /** What is known to be at that time already. */
  existingIds?: string[];
  /** An earlier attempt may have come through. */
  isRetry?: boolean;
};

/** What became of a request. */
export type BookingDone = { request: BookingRequest; data: BookMeetingData };

type Conflicts = Pick<BookMeetingData, 'conflicts' | 'conflictCount' | 'isUnsure'>;

export type BookingState =
  | { status: 'idle' }
  | { status: 'booking' | 'looking' | 'not-found'; request: BookingRequest }
  | { status: 'taken'; request: BookingRequest; nearest: Date[] }
  /** Something is at that time. After an attempt whose answer got lost it may be the booking. */
  | ({ status: 'conflict'; request: BookingRequest; wasSent: boolean } & Conflicts)
  | { status: 'failed' | 'unconfirmed'; request: BookingRequest; error: AppError };

export type BookingModel = {
  state: BookingState;
  /** Knows of a request for the same slot what was found out about that slot. */
  book: (request: BookingRequest) => Promise<void>;
  /** Looks whether a request whose answer got lost came through. */
  look: () => Promise<void>;
  /** Forgets a refusal, never a request of which nobody knows what became of it. */
  dismiss: () => void;
};

// HubSpot may still be at work on a request it was given up on: what it has not booked by now it may yet.
const secondLookMs = 5_000;

const unclear = new Set(['unconfirmed', 'looking', 'not-found']);

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

  const find = async (request: BookingRequest): Promise<BookingDone | null> => {
    const { start, durationMs } = request;
    unsure.current = request;
    setState({ status: 'looking', request });
    try {
      let found = await findBooked(record, request);
      if (!found.isBooked) {
        await new Promise((resolve) => setTimeout(resolve, secondLookMs));
        found = await findBooked(record, request);
      }
      unsure.current = null;
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
      if (rest.conflictCount > 0) {
        setState({ ...rest, status: 'conflict', request: again, wasSent: true });
      } else setState({ status: 'not-found', request: again });
    } catch (error) {
      setState({ status: 'unconfirmed', request, error: asAppError(error) });
    }
    return null;
  };

  const send = async (request: BookingRequest): Promise<BookingDone | null> => {
    const { link, start, ...rest } = request;
    setState({ status: 'booking', request });
    try {
      const data = await callFunction<typeof bookMeeting>('booking/book-meeting', {
        ...rest,
        ...whom(record),
        slug: link.slug,
        start: start.toISOString(),
        timeZone: clocks.repZone,
      });
      if (data.status !== 'conflict') return { request, data };
      const { existingIds } = data;
      setState({
        ...data,
        status: 'conflict',
        request: { ...request, existingIds },
        wasSent: false,
      });
    } catch (thrown) {
      const error = asAppError(thrown);
      const listOf = (name: string) => [error.details?.[name] ?? []].flat();
      if (error.code === 'SLOT_TAKEN') {
        const nearest = listOf('nearest').map((time) => new Date(time));
        setState({ status: 'taken', request, nearest });
      } else if (error.details?.['existingIds'] !== undefined) {
        return find({ ...request, existingIds: listOf('existingIds') });
      } else if (isAnswerLost(error)) {
        return find(request);
      } else setState({ status: 'failed', request, error });
    }
    return null;
  };

  /** What was booked is told outside of all that: a fault in telling is no doubt about the booking. */
  const once = async (work: () => Promise<BookingDone | null>): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    const done = await work();
    isBusy.current = false;
    if (done === null) return;
    setState({ status: 'idle' });
    onDone(done);
  };

  return {
    state,
    book: (request) =>
      once(() =>
        unsure.current === null ? send(withKnown(request, state)) : find(unsure.current),
      ),
    look: async () => {
      const request = unsure.current;
      if (request !== null) await once(() => find(request));
    },
    dismiss: () => {
      if (!isBusy.current && unsure.current === null) setState({ status: 'idle' });
    },
  };
}

/** Whether there is something to tell of a request, wherever its form has gone. */
export function isUnclear(state: BookingState): boolean {
  const { status } = state;
  return status === 'conflict' ? state.wasSent : unclear.has(status);
}

function withKnown(request: BookingRequest, state: BookingState): BookingRequest {
  if (state.status !== 'conflict' && state.status !== 'not-found') return request;
  const { start, link, existingIds, isRetry } = state.request;
  if (start.getTime() !== request.start.getTime() || link.slug !== request.link.slug)
    return request;
  return { ...request, ...(existingIds && { existingIds }), ...(isRetry && { isRetry }) };
}
