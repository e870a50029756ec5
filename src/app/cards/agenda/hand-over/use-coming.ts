import { useOccupied } from '../../time-entry/use-occupied.ts';
import type { Item } from '../types.ts';

/** The times of what is yet to come: the same object as long as they are the same. */
export function useComing(items: readonly Item[], now: Date) {
  return useOccupied(
    items.flatMap(({ start, end }) => (start !== null && start > now ? [{ start, end }] : [])),
  );
}
