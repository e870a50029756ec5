import type { RecordRef } from '@app/contracts/record';
import { errorFromReport } from '@app/contracts/read-reply';
import type { associateItem, disassociateItem } from '@app/contracts/associate-item';
import type { DataOf } from '@app/contracts/contract';
import type { deleteItems, recreateItems } from '@app/contracts/delete-items';
import type { Gap } from '@app/contracts/item-result';
import type { ItemRef } from '@app/domain/agenda-item';
import { AppError } from '@app/domain/app-error';
import { useRef } from 'react';
import { callFunction } from '@app/card-kit/call-function';
import { asAppError } from '@app/card-kit/load/load-state';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions } from '../agenda-actions.ts';
import type { Item } from '../outcomes/row-change.ts';
import type { EditNote } from '../use-item-edits.ts';
import { wayBackIn } from '@app/card-kit/write/write-failure';
import { readItem } from './read-item.ts';

export type Removal = 'disassociate' | 'delete';

/** What puts an item back, which may then be another record, and what did not come back with it. */
type PutBack = () => Promise<{ made: ItemRef | null; gaps: Gap[] }>;
type Done = { removal: Removal; putBack: PutBack };
type Removed = { error: AppError | null; putBack: PutBack };

/** Removes an item, closes its panel and leaves its row, struck out in words, with the way back. */
export function useRemoval(item: Item, actions: AgendaActions, panelId: string) {
  const { words } = useAgendaTexts();
  const { record, edits, host, refreshOverview } = actions;
  const { kind, id } = item;
  const ref = { kind, id };
  const unclear = useRef<Done>();

  const noteOf = (done: string, { removal, putBack }: Done): EditNote => {
    let missing: Gap[] = [];
    const undo = async (): Promise<void> => {
      const { made, gaps } = await putBack();
      missing = gaps;
      if (made !== null && made.id !== id) {
        edits.remake(item, { ...item, id: made.id, updatedAt: null });
      }
      edits.forget(item);
      refreshOverview();
    };
    /** To put back what is there completes it; what was deleted has another id by now, and is made only once. */
    const find = async (): Promise<boolean> => {
      const isFound = removal === 'delete' || (await isOnRecord(record, ref));
      if (isFound) await undo();
      return isFound;
    };
    const notBack = (): string | undefined =>
      missing.length > 0 ? words.gaps.notBack(missing.map(words.gaps.of)) : undefined;
    return { done, undo, find, notBack };
  };

  const leave = (given: Done): void => {
    const { done } = words.removal[given.removal];
    // First, so that the keyboard is back in the row before the row loses its buttons.
    host.closeOverlay(panelId);
    edits.remember({ item, isGone: true, note: noteOf(done, given) });
    host.addAlert({ type: 'success', message: done });
    refreshOverview();
    host.refreshObjectProperties();
  };

  return {
    /** What would not come back once it is deleted. Deletes nothing. */
    foresee: async (): Promise<Gap[]> => {
      const result = await deletionOf(record, { items: [ref], isTrial: true });
      if (!result.ok) throw errorFromReport(result.error);
      return result.gaps;
    },
    /** `known` is what the rep was told of: rejects with STALE where more would be lost. */
    remove: async (removal: Removal, known: Gap[]): Promise<void> => {
      const { error, putBack } =
        removal === 'delete'
          ? await deleteItem(record, ref, known)
          : await disassociate(record, ref);
      if (error === null) {
        leave({ removal, putBack });
        return;
      }
      // It may be gone: the way back is there all the same.
      unclear.current = { removal, putBack };
      edits.remember({ item, note: noteOf(words.removalUnclear, unclear.current) });
      throw error;
    },
    /** Whether what nobody could tell has happened after all; then the row says so. */
    isRemoved: async (): Promise<boolean> => {
      if (unclear.current === undefined || (await isOnRecord(record, ref))) return false;
      leave(unclear.current);
      return true;
    },
  };
}

async function isOnRecord(record: RecordRef, item: ItemRef): Promise<boolean> {
  try {
    await readItem(record, item);
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

function unanswered(): AppError {
  return new AppError('OUTCOME_UNKNOWN', 'HubSpot did not answer for this item.');
}
