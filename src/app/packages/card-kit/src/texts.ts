import { createContext, useContext } from 'react';
import type { Clocks } from './clock/clocks.ts';
import type { Words } from './messages/en.ts';

/** What every view needs to speak to the rep; a card adds the words of its own. */
export type Texts<CardWords extends Words = Words> = {
  words: CardWords;
  clocks: Clocks;
  now: Date;
  /** How the contact is called beside their clock. */
  contactName: string;
};

/** For the views both cards share. */
export const TextsContext = createContext<Texts | null>(null);

export function useTexts(): Texts {
  return present(useContext(TextsContext));
}

/** @throws Error where a view stands outside of its card. */
export function present<Value>(texts: Value | null): Value {
  if (texts === null) throw new Error('The texts of the card are missing around this view.');
  return texts;
}
