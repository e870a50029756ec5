import {
  entryFor,
  isWeekend,
  nextWorkingDay,
  withTime,
  type TimeEntry,
} from '../../../time-entry/time-entry.ts';

const halfHourMs = 30 * 60_000;

/** Half an hour from the next half hour on, or else at nine, on a day from Monday to Friday. */
export function upcomingEntry(now: Date, timeZone: string): TimeEntry {
  const next = halfHourFrom(Math.floor(now.getTime() / halfHourMs + 1) * halfHourMs, timeZone);
  const { wallClock } = next;
  const hour = Number(wallClock.slice(11, 13));
  if (isWeekend(wallClock) || hour >= 18) {
    return withTime({ ...next, wallClock: nextWorkingDay(wallClock, wallClock) }, '09:00');
  }
  return hour < 8 ? withTime(next, '09:00') : next;
}

/** The latest half hour that is over. */
export function pastEntry(now: Date, timeZone: string): TimeEntry {
  return halfHourFrom(Math.floor(now.getTime() / halfHourMs - 1) * halfHourMs, timeZone);
}

function halfHourFrom(startMs: number, timeZone: string): TimeEntry {
  return entryFor({ start: new Date(startMs), end: new Date(startMs + halfHourMs) }, timeZone);
}
