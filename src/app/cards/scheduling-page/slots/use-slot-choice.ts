import { localDayOf } from '@app/domain/time/local-time';
import { monthOf } from '@app/domain/time/slot-days';
import { useMemo, useState } from 'react';
import type { BookingRecord } from '../../booking/booking-record.ts';
import { useBookingTexts } from '../booking-texts.ts';
import { offeredSlots, type OfferedSlots } from './offered-slots.ts';
import { useAvailability, type AvailabilityModel } from './use-availability.ts';

/** What of a page's slots the rep looks at. */
export type SlotChoice = {
  availability: AvailabilityModel;
  /** The page's own, untouched; 0 until it is known. */
  durationMs: number;
  setDurationMs: (durationMs: number) => void;
  zone: string;
  setZone: (zone: string) => void;
  month: string;
  /** The current month in the zone: HubSpot offers nothing before. */
  firstMonth: string;
  setMonth: (month: string) => void;
  /** The day the rep asked for, which may have no slots. */
  day: string | null;
  /** Shows a day, and its month. */
  setDay: (day: string) => void;
  offered: OfferedSlots;
};

/** Starts with the current month and the page's duration for something that takes so long, or its first one. */
export function useSlotChoice(
  record: BookingRecord,
  slug: string,
  zone: string,
  setZone: (zone: string) => void,
  lengthMs?: number,
): SlotChoice {
  const { now } = useBookingTexts();
  const firstMonth = monthOf(localDayOf(now, zone));
  const [wantedMonth, setMonth] = useState(firstMonth);
  const [day, setDay] = useState<string | null>(null);
  const [wantedMs, setDurationMs] = useState<number | null>(null);
  const month = wantedMonth < firstMonth ? firstMonth : wantedMonth;
  const availability = useAvailability(record, slug, { month, timeZone: zone });
  const durationMs = wantedMs ?? durationFor(availability.page?.durations ?? [], lengthMs);
  const { known } = availability;
  const offered = useMemo(() => offeredSlots(known, durationMs, zone), [known, durationMs, zone]);
  return {
    availability,
    durationMs,
    setDurationMs,
    zone,
    setZone,
    month,
    firstMonth,
    setMonth,
    day,
    setDay: (wanted) => {
      setDay(wanted);
      setMonth(monthOf(wanted));
    },
    offered,
  };
}

/** The shortest that is long enough, or else the longest; in ms, 0 where nothing is known. */
export function durationFor(durations: readonly number[], lengthMs: number | undefined): number {
  if (lengthMs === undefined) return durations[0] ?? 0;
  const longEnough = durations.filter((ms) => ms >= lengthMs);
  return longEnough.length > 0 ? Math.min(...longEnough) : Math.max(0, ...durations);
}
