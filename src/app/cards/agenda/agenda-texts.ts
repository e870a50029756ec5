import { createContext, useContext } from 'react';
import { present } from '@app/card-kit/texts';
import type { AgendaActions, AgendaTexts, RowScope } from './types.ts';

export const AgendaTextsContext = createContext<AgendaTexts | null>(null);

/** The texts with the words of the agenda card. */
export function useAgendaTexts(): AgendaTexts {
  return present(useContext(AgendaTextsContext));
}

/** The same beside what a row works with, for commands. */
export function useRowScope(actions: AgendaActions): RowScope {
  return { ...useAgendaTexts(), ...actions };
}
