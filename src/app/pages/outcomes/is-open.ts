import type { Item } from '../types.ts';

/** Whether it has no outcome yet. */
export function isOpen({ outcome }: Item): boolean {
  return outcome === null || outcome.isOpen;
}
