import { useEffect, useState } from 'react';

/** What was typed and not sent yet, by what it is about; for as long as the card lives. */
export type Drafts<Entry> = Map<string, Entry>;

/** Where one form keeps its draft. */
export type DraftPlace<Entry> = { drafts: Drafts<Entry>; key: string };

export function useDrafts<Entry>(): Drafts<Entry> {
  const [drafts] = useState(() => new Map<string, Entry>());
  return drafts;
}

/**
 * What stands in a form: what was typed there before, where it was closed without sending, or else what it
 * starts with. What nobody has touched is no draft.
 */
export function useKept<Entry>({ drafts, key }: DraftPlace<Entry>, first: () => Entry) {
  // One state: between two of them a draft that was discarded would be kept once more.
  const [form, setForm] = useState(() => startWith(drafts.get(key) ?? first()));
  const { entry, isTouched } = form;
  useEffect(() => {
    if (isTouched) drafts.set(key, entry);
  }, [drafts, key, entry, isTouched]);
  return {
    entry,
    change: (change: (known: Entry) => Entry): void => {
      setForm((known) => ({ entry: change(known.entry), isTouched: true }));
    },
    /** Starts anew; nothing is kept. */
    discard: (): void => {
      drafts.delete(key);
      setForm(startWith(first()));
    },
  };
}

function startWith<Entry>(entry: Entry) {
  return { entry, isTouched: false };
}
