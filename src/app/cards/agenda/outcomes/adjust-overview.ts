import type { ListAgendaData } from '@app/contracts/list-agenda';
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
  if (!isOver(item, now)) return overview;
  const { counts, summary } = overview;
  const owed = Number(to?.isOpen ?? true) - Number(from?.isOpen ?? true);
  const isHeld = to?.category === 'completed';
  const isLatest = (item.start ?? 0) > (summary.lastHeld?.start ?? 0);
  return {
    ...overview,
    counts: { ...counts, 'needs-outcome': add(counts['needs-outcome'], owed) },
    summary: {
      ...summary,
      needsOutcome: add(summary.needsOutcome, owed),
      lastHeld: isHeld && isLatest ? item : summary.lastHeld,
      showRate:
        counts.past === null ? summary.showRate : adjustShowRate(summary.showRate, from, to),
    },
  };
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
