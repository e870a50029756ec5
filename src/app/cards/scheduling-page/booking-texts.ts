import { createContext, useContext } from 'react';
import { present, type Texts } from '@app/card-kit/texts';
import type { BookingMessages } from './messages/en.ts';

export const BookingTextsContext = createContext<Texts<BookingMessages> | null>(null);

/** The texts with the words of booking a slot. */
export function useBookingTexts(): Texts<BookingMessages> {
  return present(useContext(BookingTextsContext));
}
