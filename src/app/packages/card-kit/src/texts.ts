import { messagesFor } from '@app/domain/messages-for';
import { createContext, useContext, useMemo } from 'react';
import type { Clocks } from './clock/clocks.ts';
import { de } from './messages/de.ts';
import { en, type Words } from './messages/en.ts';

/** How the rep is spoken to; one around all views of a card or a page. */
export type Locale = {
  /** A HubSpot user's, such as `de` or `pt_br`. */
  language: string | undefined;
  clocks: Clocks;
  now: Date;
  /** How the contact is called beside their clock. */
  contactName: string;
};

/** What a view needs to speak to the rep. */
export type Texts<Messages = Words> = Locale & { words: Messages };

export const LocaleContext = createContext<Locale | null>(null);

/**
 * The messages of one area in the rep's language. `languages` is one object for as long as the card lives.
 * @throws Error where a view stands outside of its card.
 */
export function useMessages<Messages>(languages: {
  en: Messages;
  [language: string]: Messages;
}): Texts<Messages> {
  const locale = useContext(LocaleContext);
  if (locale === null) throw new Error('The locale of the card is missing around this view.');
  return useMemo(
    () => ({ ...locale, words: messagesFor(languages, locale.language) }),
    [locale, languages],
  );
}

const languages = { en, de };

/** For the views that cards and pages share. */
export function useTexts(): Texts {
  return useMessages(languages);
}
