import type { RecordRef } from '@app/contracts/record';
import { agendaViews, type AgendaView } from '@app/domain/agenda/agenda-view';
import type { AppError } from '@app/domain/app-error';
import { useCallback, useEffect, useRef, useState } from 'react';
import { settle, type LoadState } from '@app/card-kit/load/load-state';
import { moment } from '@app/card-kit/moment';
import type { AgendaFilter, Overview } from '../types.ts';
import { noFilters } from './filters.ts';
import { joinPages, pageSize, readRows } from './read-rows.ts';
import { useAsk, type Asking, type Hand } from './use-ask.ts';

const firstFilter: AgendaFilter = { view: 'needs-outcome', ...noFilters };

/**
 * The rows of one filter at a time; an answer to a question no longer asked is dropped. Rows that were read once
 * are shown again at once, and read again behind if something has changed since.
 */
export function useList(record: RecordRef, onAsk: (askedAt: number) => Hand) {
  const asking = useAsk(record, onAsk);
  const { ask, knownRef } = asking;
  const rows = useShown(asking);
  const { shownRef, setList, setMore, show, readAgain, changedAtRef, ...state } = rows;

  useEffect(() => {
    void ask(firstFilter, pageSize, (answer) => {
      if (answer.status === 'ready') show({ view: firstView(answer.data) });
      else setList(answer);
    });
  }, [ask, show, setList]);

  const { list, more } = state;
  const count = list.status === 'ready' ? list.data.items.length : 0;
  return {
    ...state,
    show,
    loadMore: useMore(record, asking, rows),
    refresh: () => {
      changedAtRef.current = moment();
      return more === 'loading' ? readAgain(count, setMore) : readAgain(count);
    },
    /** Reads the rows anew, whatever is known. */
    reload: useCallback(() => {
      knownRef.current.forget();
      show({});
    }, [knownRef, show]),
    preview: useCallback(
      async (wanted: AgendaFilter): Promise<number | null> => {
        if (knownRef.current.of(wanted) === undefined) await ask(wanted, pageSize);
        return knownRef.current.of(wanted)?.counts[wanted.view] ?? null;
      },
      [ask, knownRef],
    ),
    /** Something was written: what was read before may be out of date. */
    onChanged: useCallback(() => {
      changedAtRef.current = moment();
    }, [changedAtRef]),
    /** Asks for no rows, only for the record as a whole. */
    readWhole: useCallback(() => {
      changedAtRef.current = moment();
      void ask({ ...shownRef.current, ...noFilters }, pageSize);
    }, [ask, changedAtRef, shownRef]),
  };
}

/** What most needs doing, else what is to come, else what has been. */
function firstView(data: Overview): AgendaView {
  const isEmpty = (view: AgendaView): boolean => {
    if (view === data.view) return data.items.length === 0 && data.after === undefined;
    const page = data.otherViews[view];
    return page === undefined ? data.counts[view] === 0 : page.items.length === 0;
  };
  return agendaViews.find((view) => !isEmpty(view)) ?? data.view;
}

type More = 'idle' | 'loading' | AppError;

/** What is on the screen, and how it becomes something else. */
function useShown({ ask, askedRef, knownRef }: Asking) {
  const [filter, setFilter] = useState(firstFilter);
  const [list, setList] = useState<LoadState<Overview>>({ status: 'loading' });
  const [isBehind, setIsBehind] = useState(false);
  const [more, setMore] = useState<More>('idle');
  const shownRef = useRef(firstFilter);
  /** What was asked for before may be out of date. */
  const changedAtRef = useRef(0);

  /** Reads the rows that are shown, and further ones where `onFurther` is to know how that went. */
  const readAgain = useCallback(
    (rows: number, onFurther?: (more: More) => void): Promise<boolean> => {
      const wanted = Math.max(rows, pageSize) + (onFurther === undefined ? 0 : pageSize);
      const reading = ask(shownRef.current, wanted, (answer) => {
        askedRef.current.isAgain = false;
        setMore('idle');
        if (answer.status === 'failed') onFurther?.(answer.error);
        if (answer.status === 'ready') setList(answer);
        else setList((before) => (before.status === 'loading' ? answer : before));
      });
      askedRef.current.isAgain = true;
      return reading;
    },
    [ask, askedRef],
  );

  const show = useCallback(
    (change: Partial<AgendaFilter>): void => {
      const wanted = { ...shownRef.current, ...change };
      const data = knownRef.current.of(wanted);
      shownRef.current = wanted;
      askedRef.current = { at: moment(), isAgain: false };
      setFilter(wanted);
      setMore('idle');
      setIsBehind(data === undefined);
      if (data !== undefined) {
        setList({ status: 'ready', data });
        if (data.askedAt < changedAtRef.current) void readAgain(data.items.length);
        return;
      }
      setList((before) => (hasRows(before) ? before : { status: 'loading' }));
      void ask(wanted, pageSize, (answer) => {
        setList(answer);
        setIsBehind(false);
      });
    },
    [ask, askedRef, knownRef, readAgain],
  );

  return {
    filter,
    list,
    isBehind,
    more,
    shownRef,
    changedAtRef,
    setList,
    setMore,
    show,
    readAgain,
  };
}

/** That there are none of something else says nothing of what is asked for now. */
function hasRows(list: LoadState<Overview>): boolean {
  return list.status === 'ready' && list.data.items.length > 0;
}

/** Adds the next page to the rows. */
function useMore(
  record: RecordRef,
  { askedRef, knownRef }: Asking,
  rows: ReturnType<typeof useShown>,
) {
  const { filter, list, isBehind, more, setList, setMore, readAgain } = rows;
  const loadMore = async (): Promise<void> => {
    if (list.status !== 'ready' || list.data.after === undefined || more === 'loading') return;
    if (isBehind) return;
    const { data } = list;
    setMore('loading');
    // The next page of rows that are out of date would stay beside them.
    if (askedRef.current.isAgain) {
      await readAgain(data.items.length, setMore);
      return;
    }
    const question = moment();
    askedRef.current.at = question;
    const page = await settle(readRows(record, filter, pageSize, data.after));
    if (askedRef.current.at !== question) return;
    setMore(page.status === 'failed' ? page.error : 'idle');
    if (page.status === 'failed') return;
    const { view, askedAt } = data;
    const joined = { ...joinPages(data, page.data), view, askedAt };
    knownRef.current.keep(filter, joined);
    setList({ status: 'ready', data: joined });
  };
  return () => void loadMore();
}
