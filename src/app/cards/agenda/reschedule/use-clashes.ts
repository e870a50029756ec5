import { findClashes } from '@app/contracts/find-clashes';
import type { InferOutput } from 'valibot';
import { useEffect, useState } from 'react';
import { callFunction } from '../../call-function.ts';
import type { Item } from '../outcomes/row-change.ts';
import type { RecordRef } from '../use-agenda.ts';
import type { Interval } from '../../time-entry/time-entry.ts';

type Clashes = InferOutput<typeof findClashes.output>['clashes'];

const pauseMs = 400;
const assumedDurationMs = 30 * 60_000;

/**
 * What else takes place at that time; undefined while it is being looked up, null where that failed, which
 * must not keep anybody from moving an item.
 */
export function useClashes(
  record: RecordRef,
  item: Item,
  time: Interval,
): Clashes | null | undefined {
  const { objectTypeId, objectId } = record;
  const { kind, id } = item;
  const ownerId = item.owner?.id;
  const start = time.start.toISOString();
  const end = (time.end ?? new Date(time.start.getTime() + assumedDurationMs)).toISOString();
  const question = `${start}/${end}`;
  const [answer, setAnswer] = useState<{ question: string; clashes: Clashes | null }>();

  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      callFunction(findClashes, {
        record: { objectTypeId, objectId },
        item: { kind, id },
        intervals: [{ start, end }],
        ...(ownerId !== undefined && { ownerId }),
      }).then(
        ({ clashes }) => {
          if (isWanted) setAnswer({ question: `${start}/${end}`, clashes });
        },
        () => {
          if (isWanted) setAnswer({ question: `${start}/${end}`, clashes: null });
        },
      );
    }, pauseMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [objectTypeId, objectId, kind, id, ownerId, start, end]);

  return answer?.question === question ? answer.clashes : undefined;
}
