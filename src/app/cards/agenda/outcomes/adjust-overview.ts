import { itemKey } from '@app/domain/agenda/agenda-item';
import { isOver } from '@app/domain/agenda/agenda-view';
import type { Outcome } from '@app/domain/outcome/outcome';
import type { Item, OutcomeWrite, Overview } from '../types.ts';

/**
 * The counts and the strip with the outcomes that were written since HubSpot was asked. What the overview did
 * not know it still does not know; what no longer holds and is not known anew is left out, and then
 * `isHeldKnown` is false.
 */
export function adjustOverview(
  overview: Overview,
  written: readonly OutcomeWrite[],
  now: Date,
): Overview & { isHeldKnown: boolean } {
  const since = written.filter(({ at, item }) => at > overview.askedAt && isOver(item, now));
  const { counts, summary } = overview;
  const sum = (count: (outcome: Outcome | null) => boolean): number =>
    since.reduce((total, { from, to }) => total + Number(count(to)) - Number(count(from)), 0);
  const owed = sum((outcome) => outcome?.isOpen ?? true);
  const held = (summary.showRate?.held ?? 0) + sum(isHeld);
  const of =
    (summary.showRate?.of ?? 0) +
    sum((outcome) => isHeld(outcome) || outcome?.category === 'no-show');
  const latest = new Map(since.map((write) => [itemKey(write.item), write]));
  const { lastHeld } = summary;
  const isHeldKnown =
    lastHeld === null || isHeld((latest.get(itemKey(lastHeld)) ?? { to: lastHeld.outcome }).to);
  const candidates = [...latest.values()].flatMap(({ item, to }) => (isHeld(to) ? [item] : []));
  return {
    ...overview,
    isHeldKnown,
    counts: { ...counts, 'needs-outcome': add(counts['needs-outcome'], owed) },
    summary: {
      ...summary,
      needsOutcome: add(summary.needsOutcome, owed),
      // Where not all is known that was past, the latest that is known need not be the last.
      lastHeld:
        !isHeldKnown || (lastHeld === null && counts.past === null)
          ? null
          : candidates.reduce(later, lastHeld),
      showRate: counts.past === null ? summary.showRate : of === 0 ? null : { held, of },
    },
  };
}

function isHeld(outcome: Outcome | null): boolean {
  return outcome?.category === 'completed';
}

function later(one: Item | null, other: Item): Item {
  return one === null || (other.start ?? 0) > (one.start ?? 0) ? other : one;
}

function add(count: number | null, difference: number): number | null {
  return count === null ? null : count + difference;
}
