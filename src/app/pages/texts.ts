import { useMessages, type Texts } from '@app/card-kit/texts';
import { createContext, useContext, useMemo } from 'react';
import { de } from './messages/de.ts';
import { en, type DayMessages } from './messages/en.ts';
import type { Rep } from './types.ts';

export type DayTexts = Texts<DayMessages> & { rep: Rep };

export const languages = { en, de };

export const RepContext = createContext<Rep | null>(null);

/** The texts with the words of My day, and whose page it is. */
export function useDayTexts(): DayTexts {
  const texts = useMessages(languages);
  const rep = useContext(RepContext);
  if (rep === null) throw new Error('Whose page it is, is missing around this view.');
  return useMemo(() => ({ ...texts, rep }), [texts, rep]);
}
