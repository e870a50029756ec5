import { intervalOf, type TimeEntry } from '../../../time-entry/time-entry.ts';

/** The time of an entry of these forms, which start with a duration and offer none without. */
export function spanOf(entry: TimeEntry): { start: Date; end: Date } {
  const { start, end } = intervalOf(entry);
  return { start, end: end ?? start };
}
