import { de as shared } from '../../words/de.ts';
import type { BookingWords } from './en.ts';

export const de: BookingWords = {
  ...shared,
  loading: 'Terminplanungsseiten werden geladen',
};
