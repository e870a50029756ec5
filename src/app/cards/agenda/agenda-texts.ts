import { createContext, useContext } from 'react';
import { present, type Texts } from '@app/card-kit/texts';
import type { AgendaWords } from './words/en.ts';

type AgendaTexts = Texts<AgendaWords>;

export const AgendaTextsContext = createContext<AgendaTexts | null>(null);

/** The texts with the words of the agenda card. */
export function useAgendaTexts(): AgendaTexts {
  return present(useContext(AgendaTextsContext));
}
