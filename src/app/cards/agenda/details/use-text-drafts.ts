import { itemKey, type ItemRef } from '@app/domain/agenda/agenda-item';
import { useState } from 'react';

/** Words typed in a panel that was closed before they were saved. */
export type Draft = {
  texts: Partial<Record<'title' | 'location' | 'internalNotes', string>>;
  /** Of the item they were typed over. */
  updatedAt: Date | null;
};

export type TextDrafts = {
  of: (item: ItemRef) => Draft | undefined;
  /** Keeps what is given as the draft; nothing where no text is left. */
  keep: (item: ItemRef, change: (known: Draft | undefined) => Draft | undefined) => void;
};

/** Stays the same; what is in it is drawn anew with each change. */
export function useTextDrafts(): TextDrafts {
  const [, draw] = useState({});
  const [drafts] = useState(() =>
    createDrafts(() => {
      draw({});
    }),
  );
  return drafts;
}

function createDrafts(onChange: () => void): TextDrafts {
  const drafts = new Map<string, Draft>();
  return {
    of: (item) => drafts.get(itemKey(item)),
    keep: (item, change) => {
      const key = itemKey(item);
      const draft = change(drafts.get(key));
      if (draft !== undefined && Object.keys(draft.texts).length > 0) drafts.set(key, draft);
      else if (!drafts.delete(key)) return;
      onChange();
    },
  };
}
