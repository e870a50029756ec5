import type { AgendaItem } from './agenda-item.ts';
import { isStillOn } from './agenda-summary.ts';

export type Interval = { start: Date; end: Date };

/**
 * Whether an item that is still meant to take place falls into an interval. What ends when the interval
 * starts, or starts when it ends, does not; an item without an end is the moment it starts.
 */
export function isClash(item: AgendaItem, { start, end }: Interval): boolean {
  if (item.start === null || !isStillOn(item) || item.start >= end) return false;
  return item.end === null ? item.start >= start : item.end > start;
}
