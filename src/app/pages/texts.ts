import { present, type Texts } from '@app/card-kit/texts';
import { createContext, useContext } from 'react';
import type { DayMessages } from './messages/en.ts';
import type { Rep } from './types.ts';

export type DayTexts = Texts<DayMessages> & { rep: Rep };

export const DayTextsContext = createContext<DayTexts | null>(null);

export function useDayTexts(): DayTexts {
  return present(useContext(DayTextsContext));
}
