import { useState } from 'react';
import type { Entered } from '../method-drafts.ts';
import type { TimeEntry } from '../../../time-entry/time-entry.ts';

/** New values, or how they come from those entered by now: two changes can follow each other quickly. */
export type DraftChange<Draft> = Partial<Draft> | ((known: Draft) => Partial<Draft>);

/** By which a form keeps its one draft. */
export const draftPlace = 'entered';

/**
 * What is entered, after what was entered before and not sent. The time it begins with is proposed anew whenever the form opens, as long as the rep has
 * chosen none.
 */
export function useDraft<Draft extends TimeEntry>(
  first: (entered: Partial<Draft>) => Draft,
  openedAt: Date,
  kept: Entered<Draft>,
) {
  const start = (): Draft => first(kept.get(draftPlace) ?? {});
  const [draft, setDraft] = useState(start);
  const [proposed, setProposed] = useState({ openedAt, wallClock: draft.wallClock });
  if (proposed.openedAt !== openedAt) {
    const { wallClock } = start();
    setProposed({ openedAt, wallClock });
    if (draft.wallClock === proposed.wallClock) setDraft({ ...draft, wallClock });
  }
  return {
    draft,
    change: (change: DraftChange<Draft>): void => {
      setDraft((known) => {
        const changed = typeof change === 'function' ? change(known) : change;
        kept.set(draftPlace, { ...kept.get(draftPlace), ...changed });
        return { ...known, ...changed };
      });
    },
  };
}
