import { useState } from 'react';
import type { TimeEntry } from '../../../time-entry/time-entry.ts';

/** New values, or how they come from those entered by now: two changes can follow each other quickly. */
export type DraftChange<Draft> = Partial<Draft> | ((known: Draft) => Partial<Draft>);

/**
 * What is entered. The time it begins with is proposed anew whenever the form opens, as long as the rep has
 * chosen none.
 */
export function useDraft<Draft extends TimeEntry>(first: () => Draft, openedAt: Date) {
  const [draft, setDraft] = useState(first);
  const [proposed, setProposed] = useState({ openedAt, wallClock: draft.wallClock });
  if (proposed.openedAt !== openedAt) {
    const { wallClock } = first();
    setProposed({ openedAt, wallClock });
    if (draft.wallClock === proposed.wallClock) setDraft({ ...draft, wallClock });
  }
  return {
    draft,
    change: (change: DraftChange<Draft>): void => {
      setDraft((known) => ({
        ...known,
        ...(typeof change === 'function' ? change(known) : change),
      }));
    },
  };
}
