import type { associateItem, disassociateItem } from '@app/contracts/agenda/associate-item';
import type { DataOf } from '@app/contracts/contract';
import type { deleteItems, recreateItems } from '@app/contracts/agenda/delete-items';
import type { Gap } from '@app/contracts/item-result';
import { errorFromReport } from '@app/contracts/read-reply';
import type { RecordRef } from '@app/contracts/record';
import type { ItemRef } from '@app/domain/agenda/agenda-item';
import { type AppError } from '@app/domain/app-error';
import { callFunction } from '@app/card-kit/call-function';
import { asAppError } from '@app/card-kit/load/load-state';
import { unanswered } from '@app/card-kit/write/answers-for';
import { wayBackIn } from '@app/card-kit/write/write-failure';
import type { Command, Result } from '@app/card-kit/write/write-line';
import { restore, type PutBack } from './restore.ts';
import type { Item, RowScope } from '../types.ts';

export type Removal = 'disassociate' | 'delete';

type Removed = { error: AppError | null; putBack: PutBack };

/**
 * Takes an item off the record, or deletes it; its row says so, with the way back. `known` is what the rep was
 * told would be lost: STALE where more would be. `onGone` runs before the row loses its buttons.
 */
export function remove(
  scope: RowScope,
  item: Item,
  removal: Removal,
  known: Gap[],
  onGone: () => void = () => undefined,
): Command<Item> {
  const { record, host, words, refreshOverview } = scope;
  const { kind, id } = item;
  const ref = { kind, id };
  let unclear: PutBack | undefined;

  const undoBy = (putBack: PutBack): Command<Item> =>
    // What was deleted has another id by now, and is made only once.
    restore(scope, item, putBack, async () => removal === 'delete' || isOnRecord(scope, ref));

  const gone = (putBack: PutBack): Result<Item> => {
    const { done } = words.removal[removal];
    onGone();
    refreshOverview();
    host.refreshObjectProperties();
    const alert = { type: 'success', message: done } as const;
    return { subject: item, isGone: true, said: done, undo: undoBy(putBack), alert };
  };

  return {
    id: removal,
    run: async () => {
      const { error, putBack } =
        removal === 'delete'
          ? await deleteItem(record, ref, known)
          : await disassociate(record, ref);
      if (error === null) return gone(putBack);
      // It may be gone: the way back is there all the same.
      unclear = putBack;
      return { error, subject: item, said: words.removalUnclear, undo: undoBy(putBack) };
    },
    find: async () =>
      unclear === undefined || (await isOnRecord(scope, ref)) ? null : gone(unclear),
  };
}

/** What would not come back once an item is deleted. Deletes nothing. */
export async function foreseeGaps(record: RecordRef, { kind, id }: ItemRef): Promise<Gap[]> {
  const result = await deletionOf(record, { items: [{ kind, id }], isTrial: true });
  if (!result.ok) throw errorFromReport(result.error);
  return result.gaps;
}

async function isOnRecord({ read }: RowScope, item: ItemRef): Promise<boolean> {
  try {
    await read(item);
    return true;
  } catch (failure) {
    const { code } = asAppError(failure);
    if (code !== 'NOT_FOUND' && code !== 'NOT_ASSOCIATED') throw failure;
    return false;
  }
}

type Deletion = DataOf<typeof deleteItems>['results'][number];

async function deletionOf(
  record: RecordRef,
  parameters: { items: ItemRef[]; isTrial?: boolean; known?: Gap[] },
): Promise<Deletion> {
  const sent = { record, ...parameters };
  const { results } = await callFunction<typeof deleteItems>('agenda/delete-items', sent);
  const [result] = results;
  if (result === undefined) throw unanswered();
  return result;
}

async function deleteItem(record: RecordRef, item: ItemRef, known: Gap[]): Promise<Removed> {
  const deleted = await deletionOf(record, { items: [item], known });
  const { snapshot } = deleted;
  const error = deleted.ok ? null : errorFromReport(deleted.error);
  if (snapshot === undefined) throw error ?? unanswered();
  return {
    error,
    putBack: async () => {
      const sent = { record, snapshots: [snapshot] };
      const again = await callFunction<typeof recreateItems>('agenda/recreate-items', sent);
      const [made] = again.results;
      if (made?.ok !== true) throw made === undefined ? unanswered() : errorFromReport(made.error);
      return { made: made.created, gaps: made.gaps };
    },
  };
}

async function disassociate(record: RecordRef, item: ItemRef): Promise<Removed> {
  const putBackBy =
    (undo: string): PutBack =>
    async () => {
      const sent = { record, item, undo };
      const { gaps } = await callFunction<typeof associateItem>('agenda/associate-item', sent);
      return { made: null, gaps };
    };
  try {
    const sent = { record, item };
    const { undo } = await callFunction<typeof disassociateItem>('agenda/disassociate-item', sent);
    return { error: null, putBack: putBackBy(undo) };
  } catch (failure) {
    const error = asAppError(failure);
    const back = wayBackIn(error);
    if (back === undefined) throw error;
    return { error, putBack: putBackBy(back.undo) };
  }
}
