import { en as shared } from '../../words/en.ts';

export const en = {
  ...shared,
  loading: 'Loading scheduling pages',
};

export type BookingWords = typeof en;
