import { itemKey, type ItemRef } from '@app/domain/agenda-item';
import { useState } from 'react';
import type { Item } from './outcomes/row-change.ts';
import { without } from './without.ts';

/** What a row looks like after it was written to. */
export type ItemEdit = {
  item: Item;
  /** True once it was deleted or taken off the record: nothing more can be done with it but put it back. */
  isGone?: boolean;
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
  remember: (...edits: ItemEdit[]) => void;
  /** Shows the row as the list has it. */
  forget: (item: ItemRef) => void;
  /** What stands in the place of an item of the list: itself, unless it was made again. */
  latest: (item: Item) => Item;
  remake: (item: Item, made: Item) => void;
};

/** Rows that were moved, changed or made again since the card opened; they keep their place in the list. */
export function useItemEdits(): ItemEdits {
  const [edits, setEdits] = useState<ReadonlyMap<string, ItemEdit>>(new Map());
  const [remade, setRemade] = useState<ReadonlyMap<string, Item>>(new Map());
  const latest = (item: Item): Item => {
    const made = remade.get(itemKey(item));
    return made === undefined ? item : latest(made);
  };
  return {
    editOf: (item) => edits.get(itemKey(item)),
    remember: (...changed) => {
      setEdits(
        (known) =>
          new Map([...known, ...changed.map((edit) => [itemKey(edit.item), edit] as const)]),
      );
    },
    forget: (item) => {
      setEdits((known) => without(known, item));
    },
    latest,
    remake: (item, made) => {
      setRemade((known) => new Map(known).set(itemKey(item), made));
    },
  };
}
