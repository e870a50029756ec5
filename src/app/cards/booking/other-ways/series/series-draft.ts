import { chosenDates, seriesOccurrences, type Occurrence, type Repeat } from '@app/domain/series';
import type { TimeEntry } from '../../../time-entry/time-entry.ts';

export type RepeatChoice = 'once' | Repeat['unit'] | 'dates';

export type SeriesDraft = TimeEntry & {
  name: string;
  /** A value of the account's own options; empty for HubSpot's first one. */
  outcome: string;
  repeat: RepeatChoice;
  every: number;
  count: number;
  /** Days beside the first one, as `2026-11-24`. */
  days: string[];
  /** Wall clocks the rep has taken out. */
  leftOut: string[];
};

export const mostOccurrences = 100;
/** Appointments ninety-nine months apart are no series any more. */
export const mostApart = 99;

export function emptySeriesDraft(entry: TimeEntry): SeriesDraft {
  return {
    ...entry,
    name: '',
    outcome: '',
    repeat: 'once',
    every: 1,
    count: 6,
    days: [],
    leftOut: [],
  };
}

type Pattern = Omit<SeriesDraft, 'name' | 'outcome' | 'leftOut'>;

/** Every date of the draft, also those that are left out. */
export function occurrencesOf(draft: Pattern): Occurrence[] {
  const { wallClock, timeZone, durationMs, repeat } = draft;
  if (repeat === 'dates') {
    const days = [wallClock.slice(0, 10), ...draft.days];
    return chosenDates(days, wallClock.slice(11), timeZone, durationMs);
  }
  const isOnce = repeat === 'once';
  return seriesOccurrences({
    firstStart: wallClock,
    timeZone,
    durationMs,
    repeat: { every: within(draft.every, mostApart), unit: isOnce ? 'day' : repeat },
    count: isOnce ? 1 : within(draft.count, mostOccurrences),
  });
}

/** Whether the same wall clock is at different times of UTC: the clocks change in between. */
export function crossesClockChange(occurrences: readonly Occurrence[]): boolean {
  const timesOfDay = occurrences
    .filter(({ shifted }) => shifted === undefined)
    .map(({ start }) => start.getTime() % 86_400_000);
  return new Set(timesOfDay).size > 1;
}

/** What a number field holds, where a rep can also enter none. */
function within(entered: number, most: number): number {
  return Math.min(most, Math.max(1, Math.trunc(entered) || 1));
}
