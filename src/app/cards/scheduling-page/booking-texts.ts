import { useMessages, type Texts } from '@app/card-kit/texts';
import { de } from './messages/de.ts';
import { en, type BookingMessages } from './messages/en.ts';

export type BookingTexts = Texts<BookingMessages>;

export const languages = { en, de };

/** The texts with the words of booking a slot. */
export function useBookingTexts(): BookingTexts {
  return useMessages(languages);
}
