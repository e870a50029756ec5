import { useState } from 'react';
import type { Drafts } from '@app/card-kit/use-kept';
import type { CalendarDraft } from './calendar/calendar-draft.ts';
import type { LogDraft } from './log/log-draft.ts';
import type { SeriesDraft } from './series/series-draft.ts';

/** What was entered in a form and not sent yet, as far as the rep has changed it. */
export type Entered<Draft> = Drafts<Partial<Draft>>;

/** Of each form; for as long as the card lives, also where the rep goes on to another contact. */
export type MethodDrafts = {
  calendar: Entered<CalendarDraft>;
  log: Entered<LogDraft>;
  series: Entered<SeriesDraft>;
};

export function useMethodDrafts(): MethodDrafts {
  const [drafts] = useState((): MethodDrafts => ({
    calendar: new Map(),
    log: new Map(),
    series: new Map(),
  }));
  return drafts;
}
