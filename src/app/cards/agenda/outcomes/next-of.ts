import { isExpected } from '@app/domain/agenda/agenda-summary';
import { isOver } from '@app/domain/agenda/agenda-view';
import { asShown } from './row-change.ts';
import type { Item, Overview, RowState } from '../types.ts';

/** What comes next, as its row shows it; undefined where that has passed, was called off or is gone since. */
export function nextOf(
  { summary: { next }, askedAt }: Overview,
  stateOf: (item: Item, askedAt: number) => RowState,
  now: Date,
): Item | null | undefined {
  if (!next) return next;
  const { item, outcome, isGone } = asShown(next, stateOf(next, askedAt));
  if (outcome?.attempt?.status === 'saving') return next;
  return isGone || isOver(item, now) || !isExpected(item) ? undefined : item;
}

/** Whether what was next when HubSpot was asked has begun since. */
export function hasBegun(next: Item | null | undefined, now: Date): next is Item {
  return next?.start ? next.start <= now : false;
}
