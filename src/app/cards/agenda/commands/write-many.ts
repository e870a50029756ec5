import { itemKey } from '@app/domain/agenda/agenda-item';
import type { Wish } from '@app/card-kit/write/write-line';
import { lineKey, type RowPart } from '../rows/line-key.ts';
import type { AgendaActions, Item } from '../types.ts';

export type Change = Pick<Wish<Item>, 'subject' | 'command' | 'isForced'>;

/**
 * Writes to many items together, with one sentence for all of them; resolves to those that were saved. What was
 * refused is told at its row, unless another `place` tells it.
 */
export async function writeMany(
  { store, host }: AgendaActions,
  part: RowPart,
  changes: readonly Change[],
  told: (saved: number, all: number) => string,
  place?: string,
): Promise<Item[]> {
  const wishes = changes.map((change) => ({
    ...change,
    key: lineKey(part, change.subject),
    place: place ?? itemKey(change.subject),
  }));
  const saved = await store.dispatch(wishes, true);
  host.addAlert({
    type: saved.length === wishes.length ? 'success' : 'warning',
    message: told(saved.length, wishes.length),
  });
  return saved.map(({ subject }) => subject);
}
