import { callFunction } from '@app/card-kit/call-function';
import type { LoadState } from '@app/card-kit/load/load-state';
import { useLatest } from '@app/card-kit/load/use-latest';
import type { listDay, ListDayData } from '@app/contracts/day/list-day';
import type { AppError } from '@app/domain/app-error';
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

/**
 * A day (`2026-11-30`) of somebody, and what they owe. What is known stays in sight while it is read again, and what
 * of it goes for the next one too, while that is read.
 */
export function useDay({ userId, ownerId }: Whose, day: string, timeZone: string): DayModel {
  const [read, setRead] = useState<{
    key: string;
    owner: string | undefined;
    data: ListDayData;
    readAt: number;
  }>();
  const [failed, setFailed] = useState<{ key: string; error: AppError }>();
  const people = usePeople(userId, ownerId);
  const ask = useLatest();
  const key = `${ownerId ?? ''} ${day} ${timeZone}`;

  const load = useCallback(() => {
    const whose = { userId, ...(ownerId !== undefined && { ownerId }) };
    ask(fetchDay(whose, day, timeZone), (settled) => {
      if (settled.status === 'failed') {
        setFailed({ key, error: settled.error });
        return;
      }
      setFailed(undefined);
      setRead({ key, owner: ownerId, data: settled.data, readAt: Date.now() });
    });
  }, [ask, userId, ownerId, day, timeZone, key]);

  useEffect(load, [load]);

  const hasFailed = failed?.key === key;
  const pending: LoadState<ListDayData> = hasFailed
    ? { status: 'failed', error: failed.error }
    : { status: 'loading' };
  const known: LoadState<ListDayData> =
    read === undefined ? pending : { status: 'ready', data: read.data };
  return {
    state: read?.key === key ? known : pending,
    theirs: read?.owner === ownerId ? known : pending,
    anyones: known,
    readAt: read?.readAt ?? 0,
    isStale: hasFailed && read?.key === key,
    reload: () => {
      setFailed(undefined);
      load();
    },
    ...people,
  };
}
