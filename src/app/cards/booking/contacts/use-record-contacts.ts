import type { listRecordContacts } from '@app/contracts/list-record-contacts';
import { useCallback, useEffect, useState } from 'react';
import type { InferOutput } from 'valibot';
import { callFunction } from '../../call-function.ts';
import { asAppError, type LoadState } from '../../load-state.ts';
import type { OtherRecord } from '../booking-record.ts';

type RecordContacts = InferOutput<typeof listRecordContacts.output>;

/** Whom a meeting can be booked with from a company, a deal or a ticket. */
export function useRecordContacts({ objectTypeId, objectId }: OtherRecord) {
  const [state, setState] = useState<LoadState<RecordContacts>>({ status: 'loading' });

  const load = useCallback(() => {
    callFunction<typeof listRecordContacts>('list-record-contacts', {
      record: { objectTypeId, objectId },
    }).then(
      (data) => {
        setState({ status: 'ready', data });
      },
      (error: unknown) => {
        setState({ status: 'failed', error: asAppError(error) });
      },
    );
  }, [objectTypeId, objectId]);

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
