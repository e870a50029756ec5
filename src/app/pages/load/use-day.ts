import { callFunction } from '@app/card-kit/call-function';
import type { LoadState } from '@app/card-kit/load/load-state';
import { useLatest } from '@app/card-kit/load/use-latest';
import type { listDay, ListDayData } from '@app/contracts/day/list-day';
import { zonedInstant } from '@app/domain/time/zoned-instant';
import { useCallback, useEffect, useState } from 'react';
import type { DayModel, Whose } from '../types.ts';
import { nextDay } from './days.ts';
import { usePeople } from './use-people.ts';

/** What somebody has on a day of a zone, and owes. */
export function fetchDay(whose: Whose, day: string, timeZone: string): Promise<ListDayData> {
  const from = zonedInstant(`${day}T00:00`, timeZone).toISOString();
  const to = zonedInstant(`${nextDay(day, 1)}T00:00`, timeZone).toISOString();
  return callFunction<typeof listDay>('day/list-day', { ...whose, from, to });
}

/** A day (`2026-11-30`) of somebody, and what they owe. What is known stays in sight while it is read again. */
export function useDay({ userId, ownerId }: Whose, day: string, timeZone: string): DayModel {
  const [known, setKnown] = useState<{
    key: string;
    state: LoadState<ListDayData>;
    readAt: number;
  }>();
  const [isStale, setIsStale] = useState(false);
  const people = usePeople(userId, ownerId);
  const ask = useLatest();
  const key = `${ownerId ?? ''} ${day} ${timeZone}`;

  const load = useCallback(() => {
    const whose = { userId, ...(ownerId !== undefined && { ownerId }) };
    ask(fetchDay(whose, day, timeZone), (settled) => {
      setKnown((before) => {
        const keeps = settled.status === 'failed' && before?.key === key;
        setIsStale(keeps && before.state.status === 'ready');
        if (keeps && before.state.status === 'ready') return before;
        return { key, state: settled, readAt: Date.now() };
      });
    });
  }, [ask, userId, ownerId, day, timeZone, key]);

  useEffect(load, [load]);

  return {
    state: known?.key === key ? known.state : { status: 'loading' },
    readAt: known?.readAt ?? 0,
    isStale,
    reload: load,
    ...people,
  };
}
