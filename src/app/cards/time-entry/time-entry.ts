import { wallClockOf } from '@app/domain/time/local-time';
import { addDays, zonedInstant } from '@app/domain/time/zoned-instant';

/** What the rep has entered: a wall clock in a zone, and how long it takes. */
export type TimeEntry = {
  /** `2026-11-24T15:00`, without a zone. */
  wallClock: string;
  timeZone: string;
  /** 0 where there is no end. */
  durationMs: number;
};

export type Interval = { start: Date; end: Date | null };

/** The entry for a time that stands already. */
export function entryFor({ start, end }: Interval, timeZone: string): TimeEntry {
  return {
    wallClock: wallClockOf(start, timeZone),
    timeZone,
    durationMs: end === null ? 0 : Math.max(0, end.getTime() - start.getTime()),
  };
}

/** The interval an entry stands for; the end is null where there is none. */
export function intervalOf({ wallClock, timeZone, durationMs }: TimeEntry): Interval {
  const start = zonedInstant(wallClock, timeZone);
  return { start, end: durationMs === 0 ? null : new Date(start.getTime() + durationMs) };
}

/** The same instant on another clock. */
export function inZone<Entry extends TimeEntry>(entry: Entry, timeZone: string): Entry {
  return { ...entry, timeZone, wallClock: wallClockOf(intervalOf(entry).start, timeZone) };
}

/** The same time of day on the first day from Monday to Friday after both wall clocks. */
export function nextWorkingDay(wallClock: string, now: string): string {
  let next = wallClock;
  while (!isAfterDays([wallClock, now], next) || isWeekend(next)) next = addDays(next, 1);
  return next;
}

/** The same day and time of day the next week, or the first such day to come. */
export function nextWeek(wallClock: string, now: string): string {
  let next = wallClock;
  while (!isAfterDays([wallClock, now], next)) next = addDays(next, 7);
  return next;
}

function isAfterDays(days: string[], wallClock: string): boolean {
  return days.every((day) => wallClock.slice(0, 10) > day.slice(0, 10));
}

/** Whether it is on a Saturday or Sunday. */
export function isWeekend(wallClock: string): boolean {
  return new Date(`${wallClock}Z`).getUTCDay() % 6 === 0;
}

/** `date` is `YYYY-MM-DD`. */
export function withDate<Entry extends TimeEntry>(entry: Entry, date: string): Entry {
  return { ...entry, wallClock: `${date}T${entry.wallClock.slice(11)}` };
}

/** `time` is `HH:MM`, 24 hours. */
export function withTime<Entry extends TimeEntry>(entry: Entry, time: string): Entry {
  return { ...entry, wallClock: `${entry.wallClock.slice(0, 10)}T${time}` };
}
