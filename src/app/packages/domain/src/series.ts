import { wallClockOf } from './local-time.ts';
import { zonedInstant } from './zoned-instant.ts';

/** An appointment is repeated every so many days, weeks or months. */
export type Repeat = { every: number; unit: 'day' | 'week' | 'month' };

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

const mostOccurrences = 100;

/**
 * The occurrences of a series, all at the same wall-clock time and each of the same length. A month
 * without the day of the first one has its occurrence on its last day; the next go back to that day.
 * @throws RangeError for a first start, zone, length, rule or count that makes no series.
 */
export function seriesOccurrences(series: Series): Occurrence[] {
  const { firstStart, timeZone, durationMs, repeat, count } = series;
  checkWallClock(firstStart);
  checkWhole(repeat.every, 'The interval of a series');
  checkWhole(count, 'The number of occurrences');
  checkCount(count);
  return Array.from({ length: count }, (_, index) => {
    return occurrence(repeated(firstStart, repeat, index), timeZone, durationMs);
  });
}

/**
 * One occurrence on each of the days (`2026-11-24`), in order, all at the same wall-clock time
 * (`15:00`) and of the same length; a day that is named twice has one.
 * @throws RangeError for a day, time, zone or length that is none, and for more than 100 days.
 */
export function chosenDates(
  days: readonly string[],
  time: string,
  timeZone: string,
  durationMs: number,
): Occurrence[] {
  const wallClocks = [...new Set(days)].sort().map((day) => `${day}T${time}`);
  checkCount(wallClocks.length);
  wallClocks.forEach(checkWallClock);
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
  if (!(date.getUTCFullYear() <= 9999)) throw new RangeError('A series ends in the year 9999.');
  return date.toISOString().slice(0, 16);
}

function occurrence(wallClock: string, timeZone: string, durationMs: number): Occurrence {
  checkWhole(durationMs, 'A length in milliseconds');
  const start = zonedInstant(wallClock, timeZone);
  const end = new Date(start.getTime() + durationMs);
  if (Number.isNaN(end.getTime())) throw new RangeError(`${durationMs} ms never end.`);
  return {
    start,
    end,
    wallClock,
    ...(wallClockOf(start, timeZone) !== wallClock && { shifted: 'gap' }),
  };
}

/** `Date.parse` would turn 30 February into a day of March. */
function isWallClock(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text)) return false;
  const utc = Date.parse(`${text}Z`);
  return !Number.isNaN(utc) && new Date(utc).toISOString().startsWith(text);
}

function checkWallClock(text: string): void {
  if (!isWallClock(text)) throw new RangeError(`${text} is no date and time.`);
}

function checkWhole(value: number, what: string): void {
  if (Number.isSafeInteger(value) && value > 0) return;
  throw new RangeError(`${what} is a whole number above 0, not ${value}.`);
}

function checkCount(count: number): void {
  if (count <= mostOccurrences) return;
  throw new RangeError(`A series has at most ${mostOccurrences} occurrences, not ${count}.`);
}
