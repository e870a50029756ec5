import type { findItems } from '@app/contracts/booking/find-items';
import { useCallback } from 'react';
import { callFunction } from '@app/card-kit/call-function';
import { cardRecord } from '../../booking-record.ts';
import { useSearch } from '../../use-search.ts';
import type { RecordRef } from '../method.ts';

export const mostFound = 10;

/** Items that match what was typed. */
export function useFoundItems(record: RecordRef) {
  return useSearch(
    useCallback(
      (query: string) =>
        callFunction<typeof findItems>('booking/find-items', {
          record: cardRecord(record),
          query,
          limit: mostFound,
        }),
      [record],
    ),
  );
}
