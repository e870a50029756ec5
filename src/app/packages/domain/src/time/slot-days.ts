import { zoneClock } from './zone-clock.ts';

/** A time that can be booked. */
export type Slot = { start: Date; end: Date };

/** The slots that start on one day of a zone, in order of time; `day` is `2026-11-24`. */
export type SlotDay = { day: string; slots: Slot[] };

/** Slots by the day on which they start for someone in `timeZone`; days without slots are left out. */
export function groupByDay(slots: readonly Slot[], timeZone: string): SlotDay[] {
  const clock = zoneClock(timeZone);
  const days = new Map<number, Slot[]>();
  for (const slot of inOrderOfTime(slots)) {
    const day = Math.floor(clock(slot.start) / dayMs);
    const others = days.get(day);
    if (others === undefined) days.set(day, [slot]);
    else others.push(slot);
  }
  return [...days.entries()]
    .sort(([a], [b]) => a - b)
    .map(([day, ofDay]) => ({ day: isoDay(day * dayMs), slots: ofDay }));
}

/** The soonest first; of two that start together, the shorter. */
export function inOrderOfTime(slots: readonly Slot[]): Slot[] {
  return [...slots].sort(
    (a, b) => a.start.getTime() - b.start.getTime() || a.end.getTime() - b.end.getTime(),
  );
}

/** The month of a day: `2026-11` for `2026-11-24`. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** All days of a month such as `2026-11`. */
export function monthDays(month: string): string[] {
  const days: string[] = [];
  const end = firstDayOf(addMonths(month, 1));
  for (let day = firstDayOf(month); day < end; day += dayMs) days.push(isoDay(day));
  return days;
}

/**
 * The month that many months later, or earlier for a negative number.
 * @throws RangeError for anything but a month such as `2026-11`.
 */
export function addMonths(month: string, months: number): string {
  const moved = new Date(firstDayOf(month));
  moved.setUTCMonth(moved.getUTCMonth() + months);
  return monthOf(moved.toISOString());
}

const dayMs = 86_400_000;

function firstDayOf(month: string): number {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new RangeError(`${month} is no month.`);
  return Date.parse(`${month}-01T00:00Z`);
}

function isoDay(utc: number): string {
  return new Date(utc).toISOString().slice(0, 10);
}
