import { createContext, useContext } from 'react';
import type { AgendaActions, AgendaTexts, RowScope } from './types.ts';

/** Around all views of the card. */
export const AgendaTextsContext = createContext<AgendaTexts | null>(null);

/**
 * The texts with the words of the agenda card.
 * @throws Error where a view stands outside of its card.
 */
export function useAgendaTexts(): AgendaTexts {
  const texts = useContext(AgendaTextsContext);
  if (texts === null) throw new Error('The texts of the agenda card are missing around this view.');
  return texts;
}

/** The same beside what a row works with, for commands. */
export function useRowScope(actions: AgendaActions): RowScope {
  return { ...useAgendaTexts(), ...actions };
}
