import { createContext, useContext } from 'react';
import { present, type Texts } from '@app/card-kit/texts';
import type { BookingMessages } from './messages/en.ts';

export type BookingTexts = Texts<BookingMessages>;

export const BookingTextsContext = createContext<BookingTexts | null>(null);

/** The texts with the words of booking a slot. */
export function useBookingTexts(): BookingTexts {
  return present(useContext(BookingTextsContext));
}
