import { useMessages } from '@app/card-kit/texts';
import { de } from './messages/de.ts';
import { en } from './messages/en.ts';
import type { AgendaActions, AgendaTexts, RowScope } from './types.ts';

export const languages = { en, de };

/** The texts with the words of the agenda card. */
export function useAgendaTexts(): AgendaTexts {
  return useMessages(languages);
}

/** The same beside what a row works with, for commands. */
export function useRowScope(actions: AgendaActions): RowScope {
  return { ...useAgendaTexts(), ...actions };
}
