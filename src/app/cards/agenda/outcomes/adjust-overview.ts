import type { ListAgendaData } from '@app/contracts/list-agenda';
import { itemKey, type ItemRef } from '@app/domain/agenda-item';
import { isOver } from '@app/domain/agenda-view';
import type { Outcome } from '@app/domain/outcome';
import type { Item } from './row-change.ts';

/**
 * The strip after an outcome was written, without asking HubSpot again. What the overview did not know it
 * still does not know.
 */
export function adjustOverview(
  overview: ListAgendaData,
  item: Item,
  from: Outcome | null,
  to: Outcome | null,
  now: Date,
): ListAgendaData {
  const { counts, summary } = overview;
  const next = isSame(summary.next, item) ? { ...item, outcome: to } : summary.next;
  if (!isOver(item, now)) return { ...overview, summary: { ...summary, next } };
  const owed = Number(to?.isOpen ?? true) - Number(from?.isOpen ?? true);
  const isHeld = to?.category === 'completed';
  const lastHeld = isSame(summary.lastHeld, item) ? null : summary.lastHeld;
  const isLatest = (item.start ?? 0) > (lastHeld?.start ?? 0);
  return {
    ...overview,
    counts: { ...counts, 'needs-outcome': add(counts['needs-outcome'], owed) },
    summary: {
      ...summary,
      next,
      needsOutcome: add(summary.needsOutcome, owed),
      lastHeld: isHeld && isLatest ? item : lastHeld,
      showRate:
        counts.past === null ? summary.showRate : adjustShowRate(summary.showRate, from, to),
    },
  };
}

/** Whether another item may be next, or the last that was held: only HubSpot knows which. */
export function needsReading(
  { summary }: ListAgendaData,
  item: Item,
  from: Outcome | null,
  to: Outcome | null,
  now: Date,
): boolean {
  return isOver(item, now)
    ? isSame(summary.lastHeld, item) && to?.category !== 'completed'
    : (from?.isOpen ?? true) !== (to?.isOpen ?? true);
}

function isSame(known: Item | null, item: ItemRef): boolean {
  return known !== null && itemKey(known) === itemKey(item);
}

function adjustShowRate(
  rate: ListAgendaData['summary']['showRate'],
  from: Outcome | null,
  to: Outcome | null,
): ListAgendaData['summary']['showRate'] {
  const held = (rate?.held ?? 0) + counted(to, 'completed') - counted(from, 'completed');
  const missed =
    (rate === null ? 0 : rate.of - rate.held) + counted(to, 'no-show') - counted(from, 'no-show');
  return held + missed === 0 ? null : { held, of: held + missed };
}

function counted(outcome: Outcome | null, category: Outcome['category']): number {
  return outcome?.category === category ? 1 : 0;
}

function add(count: number | null, difference: number): number | null {
  return count === null ? null : count + difference;
}
