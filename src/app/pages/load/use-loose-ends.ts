import { callFunction } from '@app/card-kit/call-function';
import type { LoadState } from '@app/card-kit/load/load-state';
import { useFetched } from '@app/card-kit/load/use-fetched';
import type { DataOf } from '@app/contracts/contract';
import type { listLooseEnds, LooseEnd } from '@app/contracts/day/list-loose-ends';
import { itemKey } from '@app/domain/agenda/agenda-item';
import { useCallback, useState } from 'react';
import type { Whose } from '../types.ts';

type Span = 30 | 60 | 90;

export type LooseEndsModel = {
  state: LoadState<DataOf<typeof listLooseEnds>>;
  days: Span;
  setDays: (days: Span) => void;
  reload: () => void;
  /** Whether it was let go here: it stays in sight until the list is read again. */
  isGone: (end: LooseEnd) => boolean;
  /** Marks one that was let go. */
  forget: (end: LooseEnd) => void;
  /** How many are left; null as long as nobody knows. */
  count: number | null;
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
    state,
    days,
    setDays,
    reload,
    isGone: (end) => gone.has(keyOf(end)),
    count:
      state.status === 'ready'
        ? state.data.looseEnds.filter((end) => !gone.has(keyOf(end))).length
        : null,
    forget: (end) => {
      setGone((known) => new Set([...known, keyOf(end)]));
    },
  };
}

/** Somebody may be let go whom the next one of the same meeting is not. */
function keyOf({ contact, item }: LooseEnd): string {
  return `${contact.id} ${itemKey(item)}`;
}
