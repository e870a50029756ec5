import type { DataOf } from '@app/contracts/contract';
import type { listRecordContacts } from '@app/contracts/booking/list-record-contacts';
import type { OtherRecordRef } from '@app/contracts/record';
import { useCallback } from 'react';
import { callFunction } from '@app/card-kit/call-function';
import { useFetched } from '@app/card-kit/load/use-fetched';
import { useSearch } from '../use-search.ts';

export type RecordContacts = DataOf<typeof listRecordContacts>;

/** Whom a meeting can be booked with from a company, a deal or a ticket. */
export function useRecordContacts(record: OtherRecordRef) {
  const list = useCallback(
    (query?: string) =>
      callFunction<typeof listRecordContacts>('booking/list-record-contacts', {
        record,
        ...(query !== undefined && { query }),
      }),
    [record],
  );
  return { listed: useFetched(useCallback(() => list(), [list])), search: useSearch(list) };
}
