import type { listRecordContacts } from '@app/contracts/list-record-contacts';
import type { OtherRecordRef } from '@app/contracts/record';
import { useCallback } from 'react';
import { callFunction } from '@app/card-kit/call-function';
import { useFetched } from '@app/card-kit/load/use-fetched';

/** Whom a meeting can be booked with from a company, a deal or a ticket. */
export function useRecordContacts(record: OtherRecordRef) {
  return useFetched(
    useCallback(
      () => callFunction<typeof listRecordContacts>('booking/list-record-contacts', { record }),
      [record],
    ),
  );
}
