import type { listRecordContacts } from '@app/contracts/list-record-contacts';
import type { OtherRecordRef } from '@app/contracts/record';
import { useCallback } from 'react';
import { callFunction } from '../../call-function.ts';
import { useFetched } from '../../use-fetched.ts';

/** Whom a meeting can be booked with from a company, a deal or a ticket. */
export function useRecordContacts(record: OtherRecordRef) {
  return useFetched(
    useCallback(
      () => callFunction<typeof listRecordContacts>('booking/list-record-contacts', { record }),
      [record],
    ),
  );
}
