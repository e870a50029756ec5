import { createContext, useContext } from 'react';
import type { Clocks } from './clock/clocks.ts';
import type { Words } from './words/en.ts';

/** What every view needs to speak to the rep. */
export type Texts = {
  words: Words;
  clocks: Clocks;
  now: Date;
  /** How the contact is called beside their clock. */
  contactName: string;
};

export const TextsContext = createContext<Texts | null>(null);

export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error('useTexts needs a TextsContext around it.');
  return texts;
}
