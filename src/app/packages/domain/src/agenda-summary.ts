import type { AgendaItem } from './agenda-item.ts';
import { isOver } from './agenda-view.ts';

/** Past items that were held, out of those where somebody was expected and either came or did not. */
export type ShowRate = { held: number; of: number };

/** The soonest item that is still meant to take place, one under way included. */
export function nextItem(items: readonly AgendaItem[], now: Date): AgendaItem | null {
  return pick(
    items.filter((item) => !isOver(item, now) && isStillOn(item)),
    (a, b) => a < b,
  );
}

export function lastHeldItem(items: readonly AgendaItem[], now: Date): AgendaItem | null {
  const held = items.filter((item) => isOver(item, now) && item.outcome?.category === 'completed');
  return pick(held, (a, b) => a > b);
}

/**
 * Held and no-show count; cancelled and rescheduled items kept nobody waiting, and items without an
 * outcome say nothing yet. Null where nothing counts.
 */
export function showRate(items: readonly AgendaItem[], now: Date): ShowRate | null {
  const past = items.filter((item) => isOver(item, now));
  const held = past.filter((item) => item.outcome?.category === 'completed').length;
  const missed = past.filter((item) => item.outcome?.category === 'no-show').length;
  return held + missed === 0 ? null : { held, of: held + missed };
}

/** Whether nobody has called it off. */
export function isStillOn(item: AgendaItem): boolean {
  return item.outcome?.category !== 'cancelled' && item.outcome?.category !== 'rescheduled';
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
