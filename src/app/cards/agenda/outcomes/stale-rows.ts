import type { AgendaActions } from '../agenda-actions.ts';
import { asItIsNow } from './as-it-is-now.ts';
import type { Item, Refusal, RowChange } from './row-change.ts';

export function isStale(change: RowChange | undefined): change is Refusal {
  return change?.status === 'refused' && change.error.code === 'STALE';
}

/** Takes over what somebody else has made of the rows. Writes nothing. */
export function keepTheirs(
  items: Item[],
  { outcomes, edits, known, selection, refreshOverview }: AgendaActions,
): void {
  edits.remember(
    ...items.flatMap((item) => {
      const change = outcomes.changeOf(item);
      return isStale(change) ? [{ item: asItIsNow(item, change.error, known) }] : [];
    }),
  );
  outcomes.keep(items, true);
  selection.set(items, false);
  refreshOverview();
}
