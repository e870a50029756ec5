import type { DataOf } from '@app/contracts/contract';
import type { findClashes } from '@app/contracts/agenda/find-clashes';
import type { RecordRef } from '@app/contracts/record';
import type { ItemRef } from '@app/domain/agenda/agenda-item';
import { useEffect, useState } from 'react';
import { callFunction } from '@app/card-kit/call-function';
import { useLatest } from '@app/card-kit/load/use-latest';
import { usePause } from '@app/card-kit/load/use-pause';

export type Clash = DataOf<typeof findClashes>['clashes'][number];

type Question = {
  record: RecordRef;
  /** Memoized: other intervals are another question. Nothing is asked where there are none. */
  intervals: readonly { start: Date; end: Date }[];
  /** What is to be moved does not clash with itself. */
  item?: ItemRef;
  /** Whose other meetings count beside the contact's. */
  ownerId: string | undefined;
};

/**
 * What else takes place at those times, asked once the rep pauses; undefined while it is being looked up, null
 * where that failed, which must not keep anybody from going on.
 */
export function useClashes({ record, intervals, item, ownerId }: Question) {
  const { objectTypeId, objectId } = record;
  const { kind, id } = item ?? {};
  const [answer, setAnswer] = useState<{
    to: Question['intervals'];
    ownerId: string | undefined;
    clashes: Clash[] | null;
  }>();

  const afterPause = usePause();
  const latest = useLatest();

  useEffect(() => {
    const ask = (): void => {
      const asked = callFunction<typeof findClashes>('agenda/find-clashes', {
        record: { objectTypeId, objectId },
        intervals: intervals.map(({ start, end }) => ({
          start: start.toISOString(),
          end: end.toISOString(),
        })),
        ...(kind !== undefined && id !== undefined && { item: { kind, id } }),
        ...(ownerId !== undefined && { ownerId }),
      });
      latest(asked, (settled) => {
        const clashes = settled.status === 'ready' ? settled.data.clashes : null;
        setAnswer({ to: intervals, ownerId, clashes });
      });
    };
    afterPause(intervals.length > 0 ? ask : null);
  }, [afterPause, latest, objectTypeId, objectId, kind, id, ownerId, intervals]);

  return answer?.to === intervals && answer.ownerId === ownerId ? answer.clashes : undefined;
}

/** Whether the record has something then: what is put there all the same, is put there anyway. */
export function isAnyway(clashes: readonly Clash[] | null | undefined): boolean {
  return clashes?.some(({ whose }) => whose === 'record') === true;
}
