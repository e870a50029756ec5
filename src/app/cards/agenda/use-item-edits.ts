import { itemKey, type ItemRef } from '@app/domain/agenda-item';
import { useState } from 'react';
import type { Item } from './outcomes/row-change.ts';
import { without } from './without.ts';

/** What a row looks like after it was written to. */
export type ItemEdit = {
  item: Item;
  /** True once it was deleted or taken off the record: nothing more can be done with it but put it back. */
  isGone?: boolean;
  /** Absent once it has been put back. */
  note?: EditNote;
};

export type EditNote = {
  /** The sentence that says what was done. */
  done: string;
  /**
   * Puts it back; rejects with an AppError, STALE when somebody changed the item since. `isForced` puts it
   * back all the same.
   */
  undo: (isForced: boolean) => Promise<void>;
};

export type ItemEdits = {
  editOf: (item: ItemRef) => ItemEdit | undefined;
  remember: (edit: ItemEdit) => void;
  /** Shows the row as the list has it. */
  forget: (item: ItemRef) => void;
};

/** Rows that were moved or changed since the card opened; they keep their place in the list. */
export function useItemEdits(): ItemEdits {
  const [edits, setEdits] = useState<ReadonlyMap<string, ItemEdit>>(new Map());
  return {
    editOf: (item) => edits.get(itemKey(item)),
    remember: (edit) => {
      setEdits((known) => new Map(known).set(itemKey(edit.item), edit));
    },
    forget: (item) => {
      setEdits((known) => without(known, item));
    },
  };
}
