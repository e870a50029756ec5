import { useMessages, type Texts } from '@app/card-kit/texts';
import { de } from './messages/de.ts';
import { en, type ResultMessages } from './messages/en.ts';

export type ResultTexts = Texts<ResultMessages>;

const languages = { en, de };

/** The texts with the words around a booking. */
export function useResultTexts(): ResultTexts {
  return useMessages(languages);
}
