import { itemKey, type ItemRef } from '@app/domain/agenda-item';
import { useState } from 'react';
import type { TimeEntry } from '../time-entry/time-entry.ts';
import { useDrafts, type Drafts } from '@app/card-kit/use-kept';
import { moment } from './moment.ts';
import type { Item } from './outcomes/row-change.ts';
import { without } from './without.ts';
import type { FindWrite } from '@app/card-kit/write/write-failure';

/** What a row looks like after it was written to, for as long as nothing newer says otherwise. */
export type ItemEdit = {
  item: Item;
  /** True once it was deleted or taken off the record: nothing more can be done with it but put it back. */
  isGone?: boolean;
  note?: EditNote | undefined;
  /** When the card got to know. */
  at: number;
};

export type EditNote = {
  /** The sentence that says what was done. */
  done: string;
  /**
   * Puts it back; rejects with an AppError, STALE when somebody changed the item since. `isForced` puts it
   * back all the same. Absent where nobody knows what stood before.
   */
  undo?: ((isForced: boolean) => Promise<void>) | undefined;
  /** Looks whether it was put back, where the answer to that got lost. */
  find?: FindWrite | undefined;
  /** What did not come back with it, in words. */
  notBack?: () => string | undefined;
};

/** Words typed in a panel that was closed before they were saved. */
export type Draft = {
  texts: Partial<Record<'title' | 'location' | 'internalNotes', string>>;
  /** Of the item they were typed over. */
  updatedAt: Date | null;
};

/** What was entered to move an item. */
export type MoveDraft = TimeEntry & { reason: string };

export type ItemEdits = {
  /** By the item's key. */
  moves: Drafts<MoveDraft>;
  draftOf: (item: ItemRef) => Draft | undefined;
  /** Keeps what is given as the draft; nothing where no text is left. */
  keepDraft: (item: ItemRef, change: (known: Draft | undefined) => Draft | undefined) => void;
  editOf: (item: ItemRef) => ItemEdit | undefined;
  remember: (...edits: Omit<ItemEdit, 'at'>[]) => void;
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
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  return {
    moves: useDrafts<MoveDraft>(),
    draftOf: (item) => drafts.get(itemKey(item)),
    keepDraft: (item, change) => {
      setDrafts((known) => {
        const draft = change(known.get(itemKey(item)));
        return draft !== undefined && Object.keys(draft.texts).length > 0
          ? new Map(known).set(itemKey(item), draft)
          : without(known, item);
      });
    },
    editOf: (item) => edits.get(itemKey(item)),
    remember: (...changed) => {
      const at = moment();
      setEdits(
        (known) =>
          new Map([
            ...known,
            ...changed.map((edit) => [itemKey(edit.item), { ...edit, at }] as const),
          ]),
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
