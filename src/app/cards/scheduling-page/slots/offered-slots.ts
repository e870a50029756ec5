import type { BookableSlot, GetAvailabilityData } from '@app/contracts/booking/get-availability';
import { groupByDay, monthOf, type SlotDay } from '@app/domain/time/slot-days';

export type OfferedDay = SlotDay & {
  /** How many of its slots would really be booked. */
  free: number;
};

export type OfferedSlots = {
  /** Days of all months that are known, in order. */
  days: OfferedDay[];
  /** When slots start that rest on an offline calendar, as epoch milliseconds. */
  offline: ReadonlySet<number>;
};

/** What was answered about one duration, by the days of a zone. */
export function offeredSlots(
  answers: readonly GetAvailabilityData[],
  durationMs: number,
  timeZone: string,
): OfferedSlots {
  const all: BookableSlot[] = answers.flatMap((answer) => answer.slots[durationMs] ?? []);
  const slots = [...new Map(all.map((slot) => [slot.start.getTime(), slot])).values()];
  const offline = new Set(
    slots.filter(({ isOfflineOnly }) => isOfflineOnly).map(({ start }) => start.getTime()),
  );
  const days = groupByDay(slots, timeZone).map((day) => ({
    ...day,
    free: day.slots.filter(({ start }) => !offline.has(start.getTime())).length,
  }));
  return { days, offline };
}

export function daysOfMonth(days: OfferedDay[], month: string): OfferedDay[] {
  return days.filter(({ day }) => monthOf(day) === month);
}
