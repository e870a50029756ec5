import { wallClockOf } from './time/local-time.ts';
import { zonedInstant } from './time/zoned-instant.ts';

/** An appointment is repeated every so many days, weeks or months. */
export type Repeat = {
  /** A whole number from 1. */
  every: number;
  unit: 'day' | 'week' | 'month';
};

export type Series = {
  /** The wall clock of the first one, as `2026-11-24T15:00`. */
  firstStart: string;
  timeZone: string;
  durationMs: number;
  repeat: Repeat;
  /** How many in all, the first included: 1 to 100. */
  count: number;
};

export type Occurrence = {
  start: Date;
  end: Date;
  /** The wall clock that was asked for. */
  wallClock: string;
  /** Clocks skip that wall clock on that day: the start is as many minutes later. */
  shifted?: 'gap';
};

/** HubSpot takes as many in one batch. */
export const mostOccurrences = 100;

/**
 * The occurrences of a series, all at the same wall-clock time and each of the same length. A month
 * without the day of the first one has its occurrence on its last day; the next go back to that day.
 * @throws RangeError for a first start or zone that is none, and for more than 100.
 */
export function seriesOccurrences(series: Series): Occurrence[] {
  const { firstStart, timeZone, durationMs, repeat, count } = series;
  checkCount(count);
  return Array.from({ length: count }, (_, index) => {
    return occurrence(repeated(firstStart, repeat, index), timeZone, durationMs);
  });
}

/**
 * One occurrence on each of the days (`2026-11-24`), in order, all at the same wall-clock time
 * (`15:00`) and of the same length; a day that is named twice has one.
 * @throws RangeError for a time or zone that is none, and for more than 100 days.
 */
export function chosenDates(
  days: readonly string[],
  time: string,
  timeZone: string,
  durationMs: number,
): Occurrence[] {
  const wallClocks = [...new Set(days)].sort().map((day) => `${day}T${time}`);
  checkCount(wallClocks.length);
  return wallClocks.map((wallClock) => occurrence(wallClock, timeZone, durationMs));
}

/** Counted from the first one, so that a short month does not move those after it. */
function repeated(firstStart: string, { every, unit }: Repeat, index: number): string {
  const date = new Date(`${firstStart}Z`);
  const steps = every * index;
  if (unit === 'month') {
    const month = date.getUTCMonth() + steps;
    const lastDay = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
    date.setUTCMonth(month, Math.min(date.getUTCDate(), lastDay));
  } else {
    date.setUTCDate(date.getUTCDate() + steps * (unit === 'week' ? 7 : 1));
  }
  return date.toISOString().slice(0, 16);
}

function occurrence(wallClock: string, timeZone: string, durationMs: number): Occurrence {
  const start = zonedInstant(wallClock, timeZone);
  return {
    start,
    end: new Date(start.getTime() + durationMs),
    wallClock,
    ...(wallClockOf(start, timeZone) !== wallClock && { shifted: 'gap' }),
  };
}

function checkCount(count: number): void {
  if (count <= mostOccurrences) return;
  throw new RangeError(`A series has at most ${mostOccurrences} occurrences, not ${count}.`);
}
