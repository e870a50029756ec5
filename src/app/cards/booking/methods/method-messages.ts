import { createContext, useContext } from 'react';
import { present } from '@app/card-kit/texts';
import type { OtherWaysWords } from './messages/en.ts';

export const WayWordsContext = createContext<OtherWaysWords | null>(null);

/** The words of these ways alone; what both cards say is in `useTexts`. */
export function useWayWords(): OtherWaysWords {
  return present(useContext(WayWordsContext));
}
