import { useCallback, useEffect, useState } from 'react';
import type { RecordView } from '../api.ts';
import type { RecordType } from './record-types.ts';
import { serverApi } from '../server-api.ts';

export type RecordState =
  | { status: 'loading' }
  | { status: 'failed'; message: string }
  | { status: 'ready'; record: RecordView };

/** The record's properties and activities. Keeps showing what it has while it reads the same record again. */
export function useRecord(type: RecordType, id: string, token: string) {
  const key = `${token}/${type}/${id}`;
  const [reads, setReads] = useState(0);
  const [shown, setShown] = useState<{ key: string; state: RecordState }>();

  useEffect(() => {
    let isCurrent = true;
    const show = (state: RecordState) => {
      if (isCurrent) setShown({ key, state });
    };
    serverApi.record(type, id, token).then(
      (record) => {
        show({ status: 'ready', record });
      },
      (error: unknown) => {
        show({ status: 'failed', message: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [type, id, token, key, reads]);

  const readAgain = useCallback(() => {
    setReads((count) => count + 1);
  }, []);
  const state: RecordState = shown?.key === key ? shown.state : { status: 'loading' };
  return { state, readAgain };
}
