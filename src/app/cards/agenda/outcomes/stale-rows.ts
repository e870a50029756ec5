import type { AgendaActions } from '../agenda-actions.ts';
import { itemKey } from '@app/domain/agenda-item';
import { lineKey } from '../rows/row-scope.ts';
import { asItIsNow } from './as-it-is-now.ts';
import type { Item, Refusal, RowChange } from './row-change.ts';

export function isStale(change: RowChange | undefined): change is Refusal {
  return change?.status === 'refused' && change.error.code === 'STALE';
}

/** Takes over what somebody else has made of the rows. Writes nothing. */
export function keepTheirs(
  items: Item[],
  { outcomes, store, known, selection, refreshOverview }: AgendaActions,
): void {
  const wishes = items.flatMap((item) => {
    const change = outcomes.changeOf(item);
    if (!isStale(change)) return [];
    const subject = asItIsNow(item, change.error, known);
    const command = { id: 'keep', run: () => Promise.resolve({ subject }) };
    return { key: lineKey('edit', item), subject: item, command, place: itemKey(item) };
  });
  void store.dispatch(wishes).then(() => {
    outcomes.keep(items, true);
  });
  selection.set(items, false);
  refreshOverview();
}
