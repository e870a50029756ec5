import { itemKey, type ItemRef } from '@app/domain/agenda-item';
import { useCallback, useState } from 'react';

/** Words typed in a panel that was closed before they were saved. */
export type Draft = {
  texts: Partial<Record<'title' | 'location' | 'internalNotes', string>>;
  /** Of the item they were typed over. */
  updatedAt: Date | null;
};

/** Keeps what is given as the draft; nothing where no text is left. */
export type KeepDraft = (
  item: ItemRef,
  change: (known: Draft | undefined) => Draft | undefined,
) => void;

/** By the item's key. */
export function useTextDrafts(): [ReadonlyMap<string, Draft>, KeepDraft] {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const keep = useCallback<KeepDraft>((item, change) => {
    setDrafts((known) => {
      const key = itemKey(item);
      const draft = change(known.get(key));
      const next = new Map(known);
      if (draft !== undefined && Object.keys(draft.texts).length > 0) next.set(key, draft);
      else next.delete(key);
      return next;
    });
  }, []);
  return [drafts, keep];
}
