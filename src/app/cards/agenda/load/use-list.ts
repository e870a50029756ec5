import type { RecordRef } from '@app/contracts/record';
import type { AppError } from '@app/domain/app-error';
import { useCallback, useEffect, useRef, useState } from 'react';
import { settle, type LoadState, type Settled } from '@app/card-kit/load/load-state';
import { moment } from '@app/card-kit/moment';
import type { AgendaFilter, Overview } from '../types.ts';
import { joinPages, pageSize, readRows } from './read-rows.ts';

type Hand = (answer: Settled<Overview>) => void;

const firstFilter: AgendaFilter = { view: 'needs-outcome', kind: null, query: '' };

/** The rows of one filter at a time; an answer to a question no longer asked is dropped. */
export function useList(record: RecordRef, onAsk: (askedAt: number) => Hand) {
  const [filter, setFilter] = useState(firstFilter);
  const [list, setList] = useState<LoadState<Overview>>({ status: 'loading' });
  const [more, setMore] = useState<'idle' | 'loading' | AppError>('idle');
  const shown = useRef(firstFilter);
  /** The last question for rows, and whether it is one for those that are shown. */
  const asked = useRef({ at: 0, isAgain: false });
  const ask = useAsk(record, asked, onAsk);

  const load = useCallback(
    (wanted: AgendaFilter): void => {
      shown.current = wanted;
      void ask(wanted, pageSize, setList);
    },
    [ask],
  );
  useEffect(() => {
    load(firstFilter);
  }, [load]);

  const show = useCallback(
    (change: Partial<AgendaFilter>): void => {
      const wanted = { ...shown.current, ...change };
      setFilter(wanted);
      setList({ status: 'loading' });
      setMore('idle');
      load(wanted);
    },
    [load],
  );

  /** Reads the rows that are shown, and further ones. */
  const readAgain = (further: number): Promise<boolean> => {
    const rows = list.status === 'ready' ? list.data.items.length : 0;
    const reading = ask(shown.current, Math.max(rows, pageSize) + further, (answer) => {
      asked.current.isAgain = false;
      setMore(further > 0 && answer.status === 'failed' ? answer.error : 'idle');
      if (answer.status === 'ready') setList(answer);
      else setList((known) => (known.status === 'loading' ? answer : known));
    });
    asked.current.isAgain = true;
    return reading;
  };

  const loadMore = async (): Promise<void> => {
    if (list.status !== 'ready' || list.data.after === undefined || more === 'loading') return;
    const { data } = list;
    setMore('loading');
    // The next page of rows that are out of date would stay beside them.
    if (asked.current.isAgain) {
      await readAgain(pageSize);
      return;
    }
    const question = moment();
    asked.current.at = question;
    const page = await settle(readRows(record, filter, pageSize, data.after));
    if (asked.current.at !== question) return;
    setMore(page.status === 'failed' ? page.error : 'idle');
    if (page.status === 'failed') return;
    setList({ ...page, data: { ...joinPages(data, page.data), askedAt: data.askedAt } });
  };

  return {
    filter,
    list,
    more,
    show,
    loadMore: () => void loadMore(),
    refresh: () => readAgain(more === 'loading' ? pageSize : 0),
    /** Asks for no rows, only for the record as a whole. */
    readWhole: useCallback(() => {
      void ask({ ...shown.current, kind: null, query: '' }, pageSize);
    }, [ask]),
  };
}

/**
 * Hands on the rows, unless others are asked for by then, and what the answer tells of the whole. Resolves to
 * whether it was read.
 */
function useAsk(
  { objectTypeId, objectId }: RecordRef,
  askedRef: { current: { at: number; isAgain: boolean } },
  onAsk: (askedAt: number) => Hand,
) {
  return useCallback(
    async (wanted: AgendaFilter, rows: number, hand?: Hand): Promise<boolean> => {
      const askedAt = moment();
      const isWhole = wanted.kind === null && wanted.query === '';
      const tell = isWhole ? onAsk(askedAt) : undefined;
      if (hand !== undefined) askedRef.current = { at: askedAt, isAgain: false };
      const answer = await settle(
        readRows({ objectTypeId, objectId }, wanted, rows).then((data) => ({ ...data, askedAt })),
      );
      if (askedRef.current.at === askedAt) hand?.(answer);
      // The write itself was told; an overview that stays as it was is no second failure.
      tell?.(answer);
      return answer.status === 'ready';
    },
    [objectTypeId, objectId, askedRef, onAsk],
  );
}
