import {
  chosenDates,
  mostOccurrences,
  seriesOccurrences,
  type Occurrence,
  type Repeat,
} from '@app/domain/series';
import type { TimeEntry } from '../../../time-entry/time-entry.ts';

export type RepeatChoice = 'once' | Repeat['unit'] | 'dates';

/** Which dates a series has. */
type Pattern = TimeEntry & {
  repeat: RepeatChoice;
  every: number;
  count: number;
  /** Days beside the first one, as `2026-11-24`. */
  days: string[];
};

export type SeriesDraft = Pattern & {
  title: string;
  /** A value of the account's options; empty where none could be read. */
  outcome: string;
  /** Wall clocks the rep has taken out. */
  leftOut: string[];
  /** What ties its appointments: the same for every attempt to create them. */
  tie?: string;
};

/** More months between two appointments make no series. */
export const mostApart = 99;

/** Every date of the draft, also those that are left out. */
export function occurrencesOf(pattern: Pattern): Occurrence[] {
  const { wallClock, timeZone, durationMs, repeat, days } = pattern;
  if (repeat === 'dates') {
    const [first = '', time = ''] = wallClock.split('T');
    return chosenDates([first, ...days], time, timeZone, durationMs);
  }
  const isOnce = repeat === 'once';
  return seriesOccurrences({
    firstStart: wallClock,
    timeZone,
    durationMs,
    repeat: { every: within(pattern.every, mostApart), unit: isOnce ? 'day' : repeat },
    count: isOnce ? 1 : within(pattern.count, mostOccurrences),
  });
}

/** Whether the same wall clock is at different times of UTC: the clocks change in between. */
export function crossesClockChange(occurrences: readonly Occurrence[]): boolean {
  const timesOfDay = occurrences.map(({ start, shifted }) =>
    shifted === undefined ? start.getTime() % 86_400_000 : null,
  );
  return new Set(timesOfDay.filter((time) => time !== null)).size > 1;
}

/** What a number field holds, where a rep can also enter none. */
function within(entered: number, most: number): number {
  return Math.min(most, Math.max(1, Math.trunc(entered) || 1));
}
