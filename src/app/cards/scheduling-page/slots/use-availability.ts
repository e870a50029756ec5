import type { getAvailability, GetAvailabilityData } from '@app/contracts/booking/get-availability';
import { localDayOf } from '@app/domain/time/local-time';
import { monthOffsetFor, monthsToFetch } from '@app/domain/time/month-offset';
import { addMonths, monthOf } from '@app/domain/time/slot-days';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { callFunction } from '@app/card-kit/call-function';
import { settle, type LoadState, type Settled } from '@app/card-kit/load/load-state';
import { useBookingTexts } from '../booking-texts.ts';
import { whom, type BookingRecord } from '../../booking/booking-record.ts';

/** A month that is not in it has not been answered. */
type Months = Record<string, Settled<GetAvailabilityData>>;

export type AvailabilityModel = {
  /** The page's own settings; null until its first answer. */
  page: GetAvailabilityData | null;
  /** What is known of all that a month of the shown zone needs. */
  month: LoadState<GetAvailabilityData[]>;
  /** Every answer so far. */
  known: GetAvailabilityData[];
  hasLater: boolean;
  retry: () => void;
  /** Forgets all answers and asks again. */
  reload: () => void;
};

/**
 * What a page offers around a month of the shown zone, and the month after it ahead of time. Months are
 * asked for as the rep's zone counts them, whatever zone is shown: another one is only another view of the
 * same instants.
 */
export function useAvailability(
  record: BookingRecord,
  slug: string,
  shown: { month: string; timeZone: string },
): AvailabilityModel {
  const { clocks, now } = useBookingTexts();
  const fetchZone = clocks.repZone;
  const [months, setMonths] = useState<Months>({});
  const asked = useRef({ round: 0, months: new Set<string>() });

  const load = useCallback(
    (month: string, monthOffset: number): void => {
      const { round, months: already } = asked.current;
      if (already.has(month)) return;
      already.add(month);
      void settle(
        callFunction<typeof getAvailability>('booking/get-availability', {
          ...whom(record),
          slug,
          timeZone: fetchZone,
          monthOffset,
        }),
      ).then((state) => {
        if (state.status === 'failed') already.delete(month);
        if (asked.current.round === round) setMonths((known) => ({ ...known, [month]: state }));
      });
    },
    [record, slug, fetchZone],
  );

  const today = monthOf(localDayOf(now, fetchZone));
  const wanted = monthsToFetch(shown.month, shown.timeZone, fetchZone).filter(
    (month) => month >= today,
  );
  const states = wanted.map((month) => months[month]);
  const data = states.flatMap((state) => (state?.status === 'ready' ? [state.data] : []));
  const failed = states.find((state) => state?.status === 'failed');
  const isReady = data.length === wanted.length;
  const main = months[shown.month];
  const hasLater = main?.status !== 'ready' || main.data.hasMore;
  const next = isReady && hasLater ? addMonths(shown.month, 1) : undefined;
  // A failed month waits for the rep; the one ahead of time is tried only once.
  const toLoad = [
    ...wanted.filter((month) => months[month] === undefined),
    ...(next !== undefined && months[next] === undefined ? [next] : []),
  ].join();

  useEffect(() => {
    for (const month of toLoad.split(',').filter(Boolean)) {
      load(month, monthOffsetFor(month, now, fetchZone));
    }
  }, [toLoad, load, now, fetchZone]);

  const known = useMemo(
    () => Object.values(months).flatMap((state) => (state.status === 'ready' ? [state.data] : [])),
    [months],
  );
  return {
    page: known[0] ?? null,
    month: isReady ? { status: 'ready', data } : (failed ?? { status: 'loading' }),
    known,
    hasLater,
    retry: () => {
      setMonths((all) =>
        Object.fromEntries(Object.entries(all).filter(([, state]) => state.status !== 'failed')),
      );
    },
    reload: () => {
      asked.current = { round: asked.current.round + 1, months: new Set() };
      setMonths({});
    },
  };
}
