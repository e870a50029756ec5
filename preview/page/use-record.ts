import { useCallback, useEffect, useState } from 'react';
import type { RecordView } from './api.ts';
import { serverApi } from './server-api.ts';

export type RecordState =
  | { status: 'loading' }
  | { status: 'failed'; message: string }
  | { status: 'ready'; record: RecordView };

/** The record's properties and activities. Keeps showing what it has while it reads again. */
export function useRecord(id: string, token: string) {
  const [state, setState] = useState<RecordState>({ status: 'loading' });

  const read = useCallback(async () => {
    try {
      const record = await serverApi.record(id, token);
      setState({ status: 'ready', record });
      return record;
    } catch (error) {
      setState({
        status: 'failed',
        message: error instanceof Error ? error.message : String(error),
      });
      return undefined;
    }
  }, [id, token]);

  useEffect(() => {
    setState({ status: 'loading' });
    void read();
  }, [read]);

  return { state, read };
}
