import { createContext, useContext } from 'react';
import { present, type Texts } from '@app/card-kit/texts';
import type { BookingWords } from './messages/en.ts';

export const BookingTextsContext = createContext<Texts<BookingWords> | null>(null);

/** The texts with the words of booking a slot. */
export function useBookingTexts(): Texts<BookingWords> {
  return present(useContext(BookingTextsContext));
}
