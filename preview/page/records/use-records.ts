import { useEffect, useState } from 'react';
import type { RecordSummary } from '../api.ts';
import type { RecordType } from './record-types.ts';
import { serverApi } from '../server-api.ts';

/** The records of one object; none until they are read, and where they cannot be. */
export function useRecords(type: RecordType, token: string) {
  const [shown, setShown] = useState<{ type: RecordType; records: RecordSummary[] }>();
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    let isCurrent = true;
    serverApi.records(type, token).then(
      (records) => {
        if (!isCurrent) return;
        setShown({ type, records });
        setProblem(undefined);
      },
      (error: unknown) => {
        if (isCurrent) setProblem(error instanceof Error ? error.message : String(error));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [type, token]);

  return { records: shown?.type === type ? shown.records : [], problem };
}
