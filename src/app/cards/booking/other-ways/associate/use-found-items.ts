import type { findItems } from '@app/contracts/find-items';
import { useEffect, useState } from 'react';
import { callFunction } from '../../../call-function.ts';
import { asAppError, type LoadState } from '../../../load-state.ts';
import type { Item } from '../made/use-made-meeting.ts';
import { cardRecord } from '../../booking-record.ts';
import type { RecordRef } from '../way.ts';

export const mostFound = 10;

const typingPauseMs = 300;

/** Items that match what was typed, asked for once the rep pauses; null before anything is typed. */
export function useFoundItems(record: RecordRef) {
  const { objectTypeId, objectId } = cardRecord(record);
  const [typed, setTyped] = useState('');
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ question: string; state: LoadState<Item[]> }>();
  const query = typed.trim();
  const question = `${attempt} ${query}`;

  useEffect(() => {
    if (query === '') return undefined;
    let isWanted = true;
    const keep = (state: LoadState<Item[]>): void => {
      if (isWanted) setAnswer({ question: `${attempt} ${query}`, state });
    };
    const timer = setTimeout(() => {
      callFunction<typeof findItems>('find-items', {
        record: { objectTypeId, objectId },
        query,
        limit: mostFound,
      }).then(
        ({ items }) => {
          keep({ status: 'ready', data: items });
        },
        (error: unknown) => {
          keep({ status: 'failed', error: asAppError(error) });
        },
      );
    }, typingPauseMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [objectTypeId, objectId, query, attempt]);

  const loading: LoadState<Item[]> = { status: 'loading' };
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
