import type { DataOf } from '@app/contracts/contract';
import type { findItems } from '@app/contracts/find-items';
import { useEffect, useState } from 'react';
import { callFunction } from '@app/card-kit/call-function';
import { settle, type LoadState } from '@app/card-kit/load/load-state';
import { cardRecord } from '../../booking-record.ts';
import type { RecordRef } from '../way.ts';

export const mostFound = 10;

type FoundItems = DataOf<typeof findItems>;

const typingPauseMs = 300;

/** Items that match what was typed, asked for once the rep pauses; null before anything is typed. */
export function useFoundItems(record: RecordRef) {
  const [typed, setTyped] = useState('');
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ question: string; state: LoadState<FoundItems> }>();
  const query = typed.trim();
  const question = `${attempt} ${query}`;

  useEffect(() => {
    if (query === '') return undefined;
    let isWanted = true;
    const asked = { record: cardRecord(record), query, limit: mostFound };
    const timer = setTimeout(() => {
      void settle(callFunction<typeof findItems>('booking/find-items', asked)).then((state) => {
        if (isWanted) setAnswer({ question: `${attempt} ${query}`, state });
      });
    }, typingPauseMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [record, query, attempt]);

  const loading: LoadState<FoundItems> = { status: 'loading' };
  return {
    typed,
    query,
    type: setTyped,
    retry: () => {
      setAttempt((known) => known + 1);
    },
    found: query === '' ? null : answer?.question === question ? answer.state : loading,
  };
}
