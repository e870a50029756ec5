import type { getAvailability, GetAvailabilityData } from '@app/contracts/booking/get-availability';
import { localDayOf } from '@app/domain/time/local-time';
import { monthOffsetFor } from '@app/domain/time/month-offset';
import { addMonths, monthOf } from '@app/domain/time/slot-days';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { callFunction } from '@app/card-kit/call-function';
import { settle, type LoadState, type Settled } from '@app/card-kit/load/load-state';
import { useBookingTexts } from '../booking-texts.ts';
import { whom, type BookingRecord } from '../../booking/booking-record.ts';

/** By the first month of each answer. One that is not in it has not been answered. */
type Answers = Record<string, Settled<GetAvailabilityData>>;

export type AvailabilityModel = {
  /** The page's own settings; null until its first answer. */
  page: GetAvailabilityData | null;
  /** What is known of all that is shown. */
  shown: LoadState<GetAvailabilityData[]>;
  /** Every answer so far. */
  known: GetAvailabilityData[];
  isKnown: (day: string) => boolean;
  /** Whether something may be offered after the months that were read with a day. */
  hasAfter: (day: string) => boolean;
  /** The first month that is not read together with a day. */
  monthAfter: (day: string) => string;
  retry: () => void;
  /** Asks again for all that was answered, which stays until then, but for a time that is known to be gone. */
  reload: (gone?: Date) => void;
};

/** Two months are read together: two weeks across their ends are there at once. */
const monthsAtOnce = 2;
/** As far ahead as can be booked. */
const lastMonthOffset = 24;

/** Asks for months and keeps the answers, each once. */
function useAnswers(record: BookingRecord, slug: string) {
  const { clocks, now } = useBookingTexts();
  const { repZone } = clocks;
  const [answers, setAnswers] = useState<Answers>({});
  const asked = useRef({ round: 0, months: new Set<string>() });

  const load = useCallback(
    (month: string): void => {
      const { round, months: already } = asked.current;
      if (already.has(month)) return;
      already.add(month);
      const monthOffset = Math.max(0, monthOffsetFor(month, now, repZone));
      void settle(
        callFunction<typeof getAvailability>('booking/get-availability', {
          ...whom(record),
          slug,
          timeZone: repZone,
          monthOffset,
          months: Math.min(monthsAtOnce, lastMonthOffset + 1 - monthOffset),
        }),
      ).then((state) => {
        if (state.status === 'failed') already.delete(month);
        if (asked.current.round === round) setAnswers((known) => ({ ...known, [month]: state }));
      });
    },
    [record, slug, repZone, now],
  );
  return {
    answers,
    load,
    retry: () => {
      setAnswers((all) =>
        Object.fromEntries(Object.entries(all).filter(([, state]) => state.status !== 'failed')),
      );
    },
    reload: (gone?: Date) => {
      asked.current = { round: asked.current.round + 1, months: new Set() };
      setAnswers((all) => mapEntries(all, (state) => withoutSlot(state, gone)));
      for (const month of Object.keys(answers)) load(month);
    },
  };
}

/**
 * What a page offers on the days from one to another as the rep's zone counts them, and what follows ahead of
 * time as soon as a step leads there.
 * @param next the last day that one step further would show.
 */
export function useAvailability(
  record: BookingRecord,
  slug: string,
  { from, to, next }: { from: string; to: string; next: string },
): AvailabilityModel {
  const { clocks, now } = useBookingTexts();
  const { repZone } = clocks;
  const { answers, load, retry, reload } = useAnswers(record, slug);
  // Answers are told apart by the month in which the card was opened, however long it stays.
  const [openedAt] = useState(now);
  const firstMonth = monthOf(localDayOf(openedAt, repZone));
  /** The first month of the answer that holds a day; none before the current month and after the last. */
  const holding = (day: string): string | undefined => {
    const months = Math.max(0, monthOffsetFor(monthOf(day), openedAt, repZone));
    if (months > lastMonthOffset) return undefined;
    return addMonths(firstMonth, months - (months % monthsAtOnce));
  };
  const stateOf = (day: string): LoadState<GetAvailabilityData> | undefined => {
    const month = holding(day);
    return month === undefined ? undefined : (answers[month] ?? { status: 'loading' });
  };
  const hasAfter = (day: string): boolean => {
    const state = stateOf(day);
    return state !== undefined && (state.status !== 'ready' || state.data.hasMore);
  };

  const wanted = [...new Set([holding(from), holding(to)])].filter(isThere);
  const states = wanted.map((month) => answers[month]);
  const data = states.flatMap((state) => (state?.status === 'ready' ? [state.data] : []));
  const failed = states.find((state) => state?.status === 'failed');
  const isReady = data.length === wanted.length;
  const ahead = isReady && hasAfter(to) ? holding(next) : undefined;
  // A failed one waits for the rep; the one ahead of time is tried only once.
  const toLoad = [...wanted, ahead]
    .filter((month) => month !== undefined && answers[month] === undefined)
    .join();

  useEffect(() => {
    for (const month of toLoad.split(',').filter(Boolean)) {
      load(month);
    }
  }, [toLoad, load]);

  const known = useMemo(
    () => Object.values(answers).flatMap((state) => (state.status === 'ready' ? [state.data] : [])),
    [answers],
  );
  return {
    page: known[0] ?? null,
    shown: isReady ? { status: 'ready', data } : (failed ?? { status: 'loading' }),
    known,
    isKnown: (day) => stateOf(day)?.status === 'ready',
    hasAfter,
    monthAfter: (day) => addMonths(holding(day) ?? monthOf(day), monthsAtOnce),
    retry,
    reload,
  };
}

function mapEntries<From, To>(all: Record<string, From>, change: (one: From) => To) {
  return Object.fromEntries(Object.entries(all).map(([key, one]) => [key, change(one)]));
}

function withoutSlot(
  state: Settled<GetAvailabilityData>,
  gone: Date | undefined,
): Settled<GetAvailabilityData> {
  if (state.status === 'failed') return state;
  const slots = mapEntries(state.data.slots, (ofDuration) =>
    ofDuration.filter(({ start }) => start.getTime() !== gone?.getTime()),
  );
  return { status: 'ready', data: { ...state.data, slots } };
}

function isThere(month: string | undefined): month is string {
  return month !== undefined;
}
