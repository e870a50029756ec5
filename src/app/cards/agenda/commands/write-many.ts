import { itemKey } from '@app/domain/agenda/agenda-item';
import type { Wish } from '@app/card-kit/write/write-line';
import { lineKey, type RowPart } from '../rows/line-key.ts';
import type { AgendaActions, Item, Many } from '../types.ts';

export type Change = Pick<Wish<Item>, 'subject' | 'command' | 'isForced'>;

type How = {
  /** Where it is told what was refused: at its row, if nothing else is said. */
  place?: string;
  /** How many were to be written, where some of them cannot be. */
  of?: number;
};

/** Writes to many items together, with one sentence for all of them. */
export async function writeMany(
  { store, host }: AgendaActions,
  part: RowPart,
  changes: readonly Change[],
  told: Many['told'],
  { place, of = changes.length }: How = {},
): Promise<Many> {
  const wishes = changes.map((change) => ({
    ...change,
    key: lineKey(part, change.subject),
    place: place ?? itemKey(change.subject),
  }));
  const saved = await store.dispatch(wishes, true);
  host.addAlert({
    type: saved.length === of ? 'success' : 'warning',
    message: told(saved.length, of),
  });
  return {
    told,
    of,
    saved: saved.map(({ key, subject }) => ({ item: subject, done: store.lineOf(key)?.done })),
  };
}
