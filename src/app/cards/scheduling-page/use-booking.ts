import { useRef, useState } from 'react';
import { useTexts } from '@app/card-kit/texts';
import type { BookingRecord } from '../booking/booking-record.ts';
import type { BookingDone, BookingRequest, BookingState } from './booking-state.ts';
import { lookForBooking, sendBooking } from './send-booking.ts';

export type BookingModel = {
  state: BookingState;
  /** Knows of a request for the same slot what was found out about that slot. */
  book: (request: BookingRequest) => Promise<void>;
  /** Looks whether a request whose answer got lost came through. */
  look: () => Promise<void>;
  /** Forgets a refusal, never a request of which nobody knows what became of it. */
  dismiss: () => void;
};

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

  const find = async (request: BookingRequest): Promise<BookingDone | BookingState> => {
    unsure.current = request;
    setState({ status: 'looking', request });
    const told = await lookForBooking(record, request);
    if (!('status' in told && told.status === 'unconfirmed')) unsure.current = null;
    return told;
  };

  const send = async (request: BookingRequest): Promise<BookingDone | BookingState> => {
    setState({ status: 'booking', request });
    const told = await sendBooking(record, request, clocks.repZone);
    return 'lost' in told ? find(told.lost) : told;
  };

  /** What was booked is told outside of all that: a fault in telling is no doubt about the booking. */
  const once = async (work: () => Promise<BookingDone | BookingState>): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    const told = await work();
    isBusy.current = false;
    setState('status' in told ? told : { status: 'idle' });
    if ('data' in told) onDone(told);
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
