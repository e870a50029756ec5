import { itemKey } from '@app/domain/agenda/agenda-item';
import { useState } from 'react';
import type { Draft, TextDrafts } from '../types.ts';

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
