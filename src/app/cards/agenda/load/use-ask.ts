import type { RecordRef } from '@app/contracts/record';
import { useCallback, useRef } from 'react';
import { settle, type Settled } from '@app/card-kit/load/load-state';
import { moment } from '@app/card-kit/moment';
import type { AgendaFilter, Overview } from '../types.ts';
import { isFiltered } from './filters.ts';
import { createKnownPages } from './known-pages.ts';
import { readRows } from './read-rows.ts';

export type Hand = (answer: Settled<Overview>) => void;

export type Asking = {
  /** Hands on the rows, unless others are asked for by then. Resolves to whether they were read. */
  ask: (wanted: AgendaFilter, rows: number, hand?: Hand) => Promise<boolean>;
  /** The last question for rows, and whether it is one for those that are shown. */
  askedRef: { current: { at: number; isAgain: boolean } };
  /** What was read since the card opened. */
  knownRef: { current: ReturnType<typeof createKnownPages> };
};

/** Asks for rows, and hands on what the answer tells of the record as a whole. */
export function useAsk(
  { objectTypeId, objectId }: RecordRef,
  onAsk: (askedAt: number) => Hand,
): Asking {
  const askedRef = useRef({ at: 0, isAgain: false });
  const knownRef = useRef(createKnownPages());
  const ask = useCallback(
    async (wanted: AgendaFilter, rows: number, hand?: Hand): Promise<boolean> => {
      const askedAt = moment();
      const isWhole = !isFiltered(wanted);
      const tell = isWhole ? onAsk(askedAt) : undefined;
      if (hand !== undefined) askedRef.current = { at: askedAt, isAgain: false };
      const { view } = wanted;
      const reading = readRows({ objectTypeId, objectId }, wanted, rows);
      const answer = await settle(reading.then((data) => ({ ...data, view, askedAt })));
      if (answer.status === 'ready') knownRef.current.keep(wanted, answer.data);
      if (askedRef.current.at === askedAt) hand?.(answer);
      // The write itself was told; an overview that stays as it was is no second failure.
      tell?.(answer);
      return answer.status === 'ready';
    },
    [objectTypeId, objectId, onAsk],
  );
  return { ask, askedRef, knownRef };
}
