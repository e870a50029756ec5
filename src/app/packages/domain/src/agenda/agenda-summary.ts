import type { AgendaItem } from './agenda-item.ts';
import { isOver } from './agenda-view.ts';
import { isCalledOff } from '../outcome/outcome.ts';

/** Past items that were held, out of those where somebody was expected and either came or did not. */
export type ShowRate = { held: number; of: number };

/** The soonest item that is yet to start. What has an unclear outcome is not. */
export function nextItem(items: readonly AgendaItem[], now: Date): AgendaItem | null {
  return pick(
    items.filter((item) => hasNotBegun(item, now) && isExpected(item)),
    (a, b) => a < b,
  );
}

/** What is under way: of several the one that began last, as the others are mostly whole days around it. */
export function currentItem(items: readonly AgendaItem[], now: Date): AgendaItem | null {
  return pick(
    items.filter((item) => !hasNotBegun(item, now) && !isOver(item, now) && isExpected(item)),
    (a, b) => a > b,
  );
}

function hasNotBegun({ start }: AgendaItem, now: Date): boolean {
  return start !== null && start > now;
}

export function lastHeldItem(items: readonly AgendaItem[], now: Date): AgendaItem | null {
  const held = items.filter((item) => isOver(item, now) && item.outcome?.category === 'completed');
  return pick(held, (a, b) => a > b);
}

/**
 * Held and no-show count; cancelled and rescheduled items kept nobody waiting, items without an outcome say
 * nothing yet, and what is not understood says nothing at all. Null where nothing counts.
 */
export function showRate(items: readonly AgendaItem[], now: Date): ShowRate | null {
  const past = items.filter((item) => isOver(item, now));
  const held = past.filter((item) => item.outcome?.category === 'completed').length;
  const missed = past.filter((item) => item.outcome?.category === 'no-show').length;
  return held + missed === 0 ? null : { held, of: held + missed };
}

/**
 * When the last item starts that was held, or that nobody has said anything of yet: whatever starts before has been
 * followed up. Null where there is none.
 */
export function lastKeptStart(items: readonly AgendaItem[], now: Date): Date | null {
  const kept = items.filter(
    (item) => isExpected(item) || (isOver(item, now) && item.outcome?.category === 'completed'),
  );
  return pick(kept, (a, b) => a > b)?.start ?? null;
}

/** Whether nobody has said how it ended, or that it does not take place. */
export function isExpected({ outcome }: Pick<AgendaItem, 'outcome'>): boolean {
  return outcome === null || outcome.isOpen;
}

/** Whether it may take place: not certain to be called off. Wider than `isExpected`, for warnings. */
export function isStillOn({ outcome }: Pick<AgendaItem, 'outcome'>): boolean {
  return !isCalledOff(outcome);
}

function pick(
  items: readonly AgendaItem[],
  isBetter: (a: number, b: number) => boolean,
): AgendaItem | null {
  let best: { item: AgendaItem; at: number } | null = null;
  for (const item of items) {
    if (item.start === null) continue;
    const at = item.start.getTime();
    if (best === null || isBetter(at, best.at)) best = { item, at };
  }
  return best?.item ?? null;
}
