import { entryFor, type TimeEntry } from '../../../time-entry/time-entry.ts';

const halfHourMs = 30 * 60_000;

/** Half an hour from the next half hour on. */
export function upcomingEntry(now: Date, timeZone: string): TimeEntry {
  return halfHourFrom(Math.floor(now.getTime() / halfHourMs + 1) * halfHourMs, timeZone);
}

/** The latest half hour that is over. */
export function pastEntry(now: Date, timeZone: string): TimeEntry {
  return halfHourFrom(Math.floor(now.getTime() / halfHourMs - 1) * halfHourMs, timeZone);
}

function halfHourFrom(startMs: number, timeZone: string): TimeEntry {
  return entryFor({ start: new Date(startMs), end: new Date(startMs + halfHourMs) }, timeZone);
}
