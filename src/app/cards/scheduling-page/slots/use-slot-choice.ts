import { localDayOf } from '@app/domain/time/local-time';
import { daysAfter, mondayOf } from '@app/domain/time/weeks';
import { useMemo, useState } from 'react';
import type { BookingRecord } from '../../booking/booking-record.ts';
import { useBookingTexts } from '../booking-texts.ts';
import { offeredSlots, type OfferedDay, type OfferedSlots } from './offered-slots.ts';
import { useAvailability, type AvailabilityModel } from './use-availability.ts';

/** What of a page's slots the rep looks at. */
export type SlotChoice = {
  availability: AvailabilityModel;
  /** The page's own, untouched; 0 until it is known. */
  durationMs: number;
  setDurationMs: (durationMs: number) => void;
  secondZone: string | null;
  setSecondZone: (zone: string) => void;
  offered: OfferedSlots;
  /** The Monday of the first of the two weeks that are shown. */
  monday: string;
  /** The day whose times are shown; undefined where none of the two weeks has any. */
  day: OfferedDay | undefined;
  hasEarlier: boolean;
  hasLater: boolean;
  /** Two weeks on or back. */
  step: (direction: 1 | -1) => void;
  /** Shows a day, in the two weeks that begin with its own where it is not in sight. */
  show: (day: string) => void;
};

export const shownDays = 14;

type SlotChoiceProps = {
  record: BookingRecord;
  slug: string;
  zone: { second: string | null; change: (zone: string) => void };
  givenUpIds?: readonly string[];
  /** How long the thing takes that is to be booked, where that is known. */
  lengthMs?: number | undefined;
};

/** Starts with the first day that has a time that suits both, and the page's duration for something that takes so long, or its first one. */
export function useSlotChoice(props: SlotChoiceProps): SlotChoice {
  const { record, slug, zone, givenUpIds, lengthMs } = props;
  const { now, clocks } = useBookingTexts();
  const { repZone } = clocks;
  const today = localDayOf(now, repZone);
  /** Null as long as the rep has not gone anywhere. */
  const [wantedMonday, setMonday] = useState<string | null>(null);
  const [wantedDay, setDay] = useState<string | null>(null);
  const [wantedMs, setDurationMs] = useState<number | null>(null);
  /** Where the first times are, once they are known. */
  const [firstMonday, setFirstMonday] = useState(() => mondayOf(today));
  const thisMonday = mondayOf(today);
  const asked = wantedMonday ?? firstMonday;
  // A card that has stayed open for weeks shows no weeks that are over.
  const monday = asked < thisMonday ? thisMonday : asked;
  const last = daysAfter(monday, shownDays - 1);
  const availability = useAvailability(record, slug, {
    from: monday < today ? today : monday,
    to: last,
    next: daysAfter(last, shownDays),
  });
  const { known, hasAfter } = availability;
  const durationMs = wantedMs ?? durationFor(availability.page?.durations ?? [], lengthMs);
  const offered = useMemo(
    () => offeredSlots(known, durationMs, { repZone, secondZone: zone.second }, givenUpIds),
    [known, durationMs, repZone, zone.second, givenUpIds],
  );
  const { days } = offered;
  const first = days.find(({ good }) => good.length > 0) ?? days[0];
  if (wantedMonday === null && first !== undefined && mondayOf(first.day) !== firstMonday) {
    setFirstMonday(mondayOf(first.day));
  }
  const isUnknownBefore = monday > today && !availability.isKnown(daysAfter(monday, -1));
  return {
    availability,
    durationMs,
    setDurationMs,
    secondZone: zone.second,
    setSecondZone: zone.change,
    offered,
    monday,
    day: chosenDay(
      days.filter(({ day }) => day >= monday && day <= last),
      wantedDay,
    ),
    hasEarlier: isUnknownBefore || days.some(({ day }) => day < monday),
    hasLater: days.some(({ day }) => day > last) || hasAfter(last),
    step: (direction) => {
      setMonday(daysAfter(monday, direction * shownDays));
      setDay(null);
    },
    show: (wanted) => {
      const day = wanted < today ? today : wanted;
      setDay(day);
      setMonday(day < monday || day > last ? mondayOf(day) : monday);
    },
  };
}

/** The wanted day, or the first after it that suits both, any that does, any. */
function chosenDay(days: readonly OfferedDay[], wanted: string | null): OfferedDay | undefined {
  const isGood = ({ good }: OfferedDay): boolean => good.length > 0;
  const after = days.filter(({ day }) => wanted === null || day >= wanted);
  const [first] = after;
  if (first !== undefined && first.day === wanted) return first;
  return after.find(isGood) ?? days.find(isGood) ?? first ?? days[0];
}

/** The shortest that is long enough, or else the longest; in ms, 0 where nothing is known. */
export function durationFor(durations: readonly number[], lengthMs: number | undefined): number {
  if (lengthMs === undefined) return durations[0] ?? 0;
  const longEnough = durations.filter((ms) => ms >= lengthMs);
  return longEnough.length > 0 ? Math.min(...longEnough) : Math.max(0, ...durations);
}
