import { useMessages } from '@app/card-kit/texts';
import { de } from './messages/de.ts';
import { en, type MethodMessages } from './messages/en.ts';

const languages = { en, de };

/** The words of these ways alone; what both cards say is in `useTexts`. */
export function useMethodMessages(): MethodMessages {
  return useMessages(languages).words;
}
