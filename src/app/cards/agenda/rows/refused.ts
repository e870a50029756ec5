import { isInDoubt, type WriteFailure } from '@app/card-kit/write/write-failure';
import type { Attempt } from '@app/card-kit/write/write-line';
import type { AgendaActions, Item } from '../types.ts';
import { lineKey, type RowPart } from './line-key.ts';

export type Refused = Attempt<Item> & { failure: WriteFailure };

export function isStale(attempt: Attempt<Item> | null | undefined): boolean {
  return attempt?.status === 'refused' && attempt.failure.error.code === 'STALE';
}

/** What was refused of many: nobody knows whether it happened, somebody else was faster, or it was not done. */
export function refusedOf(part: RowPart, items: readonly Item[], { store }: AgendaActions) {
  const refused: Record<'lost' | 'stale' | 'failed', Refused[]> = {
    lost: [],
    stale: [],
    failed: [],
  };
  for (const item of items) {
    const attempt = store.lineOf(lineKey(part, item))?.attempt;
    if (attempt?.status !== 'refused') continue;
    const kind = isInDoubt(attempt.failure) ? 'lost' : isStale(attempt) ? 'stale' : 'failed';
    refused[kind].push(attempt);
  }
  return refused;
}

/** Takes over what somebody else has made of the rows. Writes nothing. */
export function keepTheirs(items: Item[], actions: AgendaActions): void {
  const { store, select, refreshOverview } = actions;
  for (const item of items) store.mark(lineKey('outcome', item), { type: 'kept' });
  select(items, false);
  refreshOverview();
}
