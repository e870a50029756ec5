import { callFunction } from '@app/card-kit/call-function';
import type { LoadState } from '@app/card-kit/load/load-state';
import { useFetched } from '@app/card-kit/load/use-fetched';
import type { DataOf } from '@app/contracts/contract';
import type { listLooseEnds, LooseEnd } from '@app/contracts/day/list-loose-ends';
import { useCallback, useState } from 'react';
import type { Whose } from '../types.ts';

type Span = 30 | 60 | 90;

export type LooseEndsModel = {
  state: LoadState<DataOf<typeof listLooseEnds>>;
  days: Span;
  setDays: (days: Span) => void;
  reload: () => void;
  /** Takes one away that was let go: a search of HubSpot's may not know of it for some seconds. */
  forget: (end: LooseEnd) => void;
};

/** Read behind the day, so that it is there when its tab is opened. */
export function useLooseEnds({ userId, ownerId }: Whose, isWanted: boolean): LooseEndsModel {
  const [days, setDays] = useState<Span>(60);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const fetch = useCallback(
    () =>
      callFunction<typeof listLooseEnds>('day/list-loose-ends', {
        userId,
        ...(ownerId !== undefined && { ownerId }),
        days,
      }),
    [userId, ownerId, days],
  );
  const { state, reload } = useFetched(fetch, isWanted);
  return {
    state:
      state.status === 'ready'
        ? {
            ...state,
            data: {
              ...state.data,
              looseEnds: state.data.looseEnds.filter(({ item }) => !gone.has(item.id)),
            },
          }
        : state,
    days,
    setDays,
    reload,
    forget: ({ item }) => {
      setGone((known) => new Set([...known, item.id]));
    },
  };
}
