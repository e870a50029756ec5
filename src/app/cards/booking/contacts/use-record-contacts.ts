import type { listRecordContacts } from '@app/contracts/list-record-contacts';
import { useCallback, useEffect, useState } from 'react';
import type { InferOutput } from 'valibot';
import { callFunction } from '../../call-function.ts';
import { settle, type LoadState } from '../../load-state.ts';
import type { OtherRecord } from '../booking-record.ts';

type RecordContacts = InferOutput<typeof listRecordContacts.output>;

/** Whom a meeting can be booked with from a company, a deal or a ticket. */
export function useRecordContacts(record: OtherRecord) {
  const [state, setState] = useState<LoadState<RecordContacts>>({ status: 'loading' });

  const load = useCallback(() => {
    void settle(callFunction<typeof listRecordContacts>('list-record-contacts', { record })).then(
      setState,
    );
  }, [record]);

  useEffect(() => {
    load();
  }, [load]);

  return {
    state,
    reload: () => {
      setState({ status: 'loading' });
      load();
    },
  };
}
