import { useMessages, type Texts } from '@app/card-kit/texts';
import { de } from './messages/de.ts';
import { en, type RebookMessages } from './messages/en.ts';

const languages = { en, de };

/** The texts with the words of booking again. */
export function useRebookTexts(): Texts<RebookMessages> {
  return useMessages(languages);
}
