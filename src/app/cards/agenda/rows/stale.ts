import type { WriteFailure } from '@app/card-kit/write/write-failure';
import type { Attempt } from '@app/card-kit/write/write-line';
import type { AgendaActions, Item } from '../types.ts';
import { lineKey } from './line-key.ts';

export type Refused = Attempt<Item> & { failure: WriteFailure };

export function isStale(attempt: Attempt<Item> | null | undefined): boolean {
  return attempt?.status === 'refused' && attempt.failure.error.code === 'STALE';
}

/** Takes over what somebody else has made of the rows. Writes nothing. */
export function keepTheirs(items: Item[], actions: AgendaActions): void {
  const { store, select, refreshOverview } = actions;
  for (const item of items) store.mark(lineKey('outcome', item), { type: 'kept' });
  select(items, false);
  refreshOverview();
}
