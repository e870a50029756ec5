import type { AgendaActions } from '../agenda-actions.ts';
import { asItIsNow } from './as-it-is-now.ts';
import type { Item, Refusal, RowChange } from './row-change.ts';

export function isStale(change: RowChange | undefined): change is Refusal {
  return change?.status === 'refused' && change.error.code === 'STALE';
}

/** The rows whose outcome was not set because somebody else had changed them. */
export function staleRows(
  items: readonly Item[],
  { outcomes }: Pick<AgendaActions, 'outcomes'>,
): { item: Item; change: Refusal }[] {
  return items.flatMap((item) => {
    const change = outcomes.changeOf(item);
    return isStale(change) ? [{ item, change }] : [];
  });
}

/** Takes over what somebody else has made of the rows. Writes nothing. */
export function keepTheirs(
  rows: { item: Item; change: Refusal }[],
  { outcomes, edits, options, selection, refreshOverview }: AgendaActions,
): void {
  const items = rows.map(({ item }) => item);
  edits.remember(
    ...rows.map(({ item, change }) => ({ item: asItIsNow(item, change.error, options) })),
  );
  outcomes.keep(items, true);
  selection.set(items, false);
  refreshOverview();
}
