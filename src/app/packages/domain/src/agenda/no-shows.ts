import type { Outcome } from '../outcome/outcome.ts';
import type { AgendaItem, MetBefore } from './agenda-item.ts';

/** Whether it is certain that somebody came, or did not. */
export function hasMet(outcome: Outcome | null): boolean {
  return outcome?.category === 'completed' || isNoShow(outcome);
}

export function isNoShow(outcome: Outcome | null): boolean {
  return outcome?.category === 'no-show';
}

/** Tells of a moment what was held or missed before it, of all that there is; null where nothing was. */
export function metBeforeIn(items: readonly AgendaItem[]): (start: Date) => MetBefore | null {
  const met = items
    .flatMap(({ start, outcome }) =>
      start !== null && hasMet(outcome) ? [{ start, outcome }] : [],
    )
    .sort((a, b) => a.start.getTime() - b.start.getTime());
  const runs = met.reduce<MetBefore[]>((before, { start, outcome }) => {
    const noShows = isNoShow(outcome) ? (before.at(-1)?.noShows ?? 0) + 1 : 0;
    before.push({ start, noShows });
    return before;
  }, []);
  return (start) => runs.findLast((run) => run.start < start) ?? null;
}
