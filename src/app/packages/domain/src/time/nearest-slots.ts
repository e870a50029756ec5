import type { Slot } from './slot-days.ts';

/**
 * What to offer instead of a slot that is gone: those nearest to it, the nearest first; of two equally near the
 * earlier. The wanted time itself is never offered again.
 */
export function nearestSlots(wanted: Date, slots: readonly Slot[], count = 3): Slot[] {
  const distance = ({ start }: Slot): number => Math.abs(start.getTime() - wanted.getTime());
  return [...slots]
    .filter((slot) => distance(slot) > 0)
    .sort((a, b) => distance(a) - distance(b) || a.start.getTime() - b.start.getTime())
    .slice(0, count);
}
