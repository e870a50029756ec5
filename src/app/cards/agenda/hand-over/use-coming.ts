import { useMemo } from 'react';
import type { Item } from '../types.ts';

const assumedLengthMs = 30 * 60_000;

type Interval = { start: Date; end: Date };

/** The times of what is yet to come: the same object as long as they are the same. */
export function useComing(items: readonly Item[], now: Date): Interval[] {
  const coming = items
    .flatMap(({ start, end }) => {
      if (start === null || start <= now) return [];
      const isLonger = end !== null && end > start;
      return [[start.getTime(), isLonger ? end.getTime() : start.getTime() + assumedLengthMs]];
    })
    .join(';');
  return useMemo(
    () =>
      coming.split(';').flatMap((span): Interval[] => {
        const [start, end] = span.split(',').map(Number);
        return start && end ? [{ start: new Date(start), end: new Date(end) }] : [];
      }),
    [coming],
  );
}
