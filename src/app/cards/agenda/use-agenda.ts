import type { listAgenda, ListAgendaData } from '@app/contracts/list-agenda';
import type { RecordRef } from '@app/contracts/record';
import type { ItemKind } from '@app/domain/agenda-item';
import type { AgendaView } from '@app/domain/agenda-view';
import type { AppError } from '@app/domain/app-error';
import { useCallback, useEffect, useRef, useState } from 'react';
import { callFunction } from '../call-function.ts';
import { isPartlyRead } from './partly-read.ts';
import { asAppError, settle, type LoadState } from '../load-state.ts';

/** What the rep asked to see. */
export type AgendaFilter = { view: AgendaView; kind: ItemKind | null; query: string };

export const pageSize = 25;

export type AgendaModel = {
  filter: AgendaFilter;
  /** Shows something else; what is left out stays as it is. */
  show: (change: Partial<AgendaFilter>) => void;
  /** What stands in the search field; it becomes the filter once the rep pauses. */
  typed: string;
  search: (typed: string) => void;
  /** The rows of the filter. */
  list: LoadState<ListAgendaData>;
  /** The latest answer about the record as a whole: it stays while another view loads. */
  overview: ListAgendaData | null;
  /** Reads the overview again behind the rows, after a write that may have changed what is next. */
  refreshOverview: () => void;
  /** Changes what is known of the record, after a write whose effect is certain. */
  adjust: (change: (overview: ListAgendaData) => ListAgendaData) => void;
  more: 'idle' | 'loading' | AppError;
  loadMore: () => void;
  reload: () => void;
  /** Reads rows and overview again while they stay on the screen, after something else changed the record. */
  refresh: () => void;
};

const typingPauseMs = 300;
const firstFilter: AgendaFilter = { view: 'needs-outcome', kind: null, query: '' };

/** Loads the agenda, one filter at a time; an answer to a question no longer asked is dropped. */
export function useAgenda(record: RecordRef): AgendaModel {
  const [filter, setFilter] = useState(firstFilter);
  const [list, setList] = useState<LoadState<ListAgendaData>>({ status: 'loading' });
  const [overview, setOverview] = useState<ListAgendaData | null>(null);
  const [more, setMore] = useState<AgendaModel['more']>('idle');
  const [typed, setTyped] = useState('');
  const asked = useRef({ question: 0, filter: firstFilter });
  const typing = useRef<ReturnType<typeof setTimeout>>();
  const { objectTypeId, objectId } = record;

  const load = useCallback(
    (wanted: AgendaFilter): void => {
      const question = asked.current.question + 1;
      asked.current = { question, filter: wanted };
      void settle(ask({ objectTypeId, objectId }, wanted)).then((answer) => {
        if (asked.current.question !== question) return;
        setList(answer);
        if (answer.status === 'failed' || wanted.kind !== null || wanted.query !== '') return;
        setOverview((known) => keepKnown(known, answer.data));
      });
    },
    [objectTypeId, objectId],
  );

  useEffect(() => {
    load(firstFilter);
    return () => {
      clearTimeout(typing.current);
    };
  }, [load]);

  const show = (change: Partial<AgendaFilter>): void => {
    const wanted = { ...asked.current.filter, ...change };
    if (change.query !== undefined) clearTimeout(typing.current);
    if (change.query === '') setTyped('');
    setFilter(wanted);
    setList({ status: 'loading' });
    setMore('idle');
    load(wanted);
  };

  const search = (text: string): void => {
    if (text === typed) return;
    setTyped(text);
    clearTimeout(typing.current);
    typing.current = setTimeout(() => {
      show({ query: text.trim() });
    }, typingPauseMs);
  };

  const loadMore = async (): Promise<void> => {
    if (list.status !== 'ready' || list.data.after === undefined || more === 'loading') return;
    const { data } = list;
    const { question } = asked.current;
    setMore('loading');
    try {
      const page = await ask(record, filter, data.after);
      if (asked.current.question !== question) return;
      setList({ status: 'ready', data: joinPages(data, page) });
      setMore('idle');
    } catch (error) {
      if (asked.current.question === question) setMore(asAppError(error));
    }
  };

  return {
    filter,
    show,
    typed,
    search,
    list,
    overview,
    refreshOverview: () => {
      ask(record, { ...filter, kind: null, query: '' }).then(
        (data) => {
          setOverview((known) => keepKnown(known, data));
        },
        // The write itself was told; an overview that stays as it was is no second failure.
        () => undefined,
      );
    },
    adjust: (change) => {
      setOverview((known) => known && change(known));
    },
    more,
    loadMore: () => void loadMore(),
    reload: () => {
      show({});
    },
    refresh: () => {
      const { question, filter: shown } = asked.current;
      // Before the first answer there is nothing that could be out of date.
      if (overview === null) return;
      ask(record, shown).then(
        (data) => {
          if (asked.current.question !== question) return;
          // Rows that the rep loaded page by page stay as they are.
          setList((known) => (isOnePage(known) ? { status: 'ready', data } : known));
          if (shown.kind === null && shown.query === '') {
            setOverview((known) => keepKnown(known, data));
          }
        },
        () => undefined,
      );
    },
  };
}

function isOnePage(list: LoadState<ListAgendaData>): boolean {
  return list.status !== 'ready' || list.data.items.length <= pageSize;
}

function ask(record: RecordRef, filter: AgendaFilter, after?: string): Promise<ListAgendaData> {
  return callFunction<typeof listAgenda>('list-agenda', {
    record,
    view: filter.view,
    limit: pageSize,
    ...(filter.kind !== null && { kinds: [filter.kind] }),
    ...(filter.query !== '' && { query: filter.query }),
    ...(after !== undefined && { after }),
  });
}

/**
 * The overview of a very long agenda is told in parts, a view at a time: a count that is null was not asked
 * for, and what was known before still holds. Where something could not be read, nothing known before is
 * shown beside it.
 */
function keepKnown(known: ListAgendaData | null, data: ListAgendaData): ListAgendaData {
  const isPartial = Object.values(data.counts).includes(null);
  if (known === null || !isPartial || isPartlyRead(data)) return data;
  const { counts, summary } = data;
  return {
    ...data,
    counts: {
      'needs-outcome': counts['needs-outcome'] ?? known.counts['needs-outcome'],
      upcoming: counts.upcoming ?? known.counts.upcoming,
      past: counts.past ?? known.counts.past,
    },
    summary: {
      ...(summary.now !== undefined && { now: summary.now }),
      next: summary.next ?? known.summary.next,
      lastHeld: summary.lastHeld ?? known.summary.lastHeld,
      showRate: summary.showRate,
      needsOutcome: summary.needsOutcome ?? known.summary.needsOutcome,
    },
  };
}

/** Everything but the rows stays as the first page told it: later pages know less. */
function joinPages(first: ListAgendaData, next: ListAgendaData): ListAgendaData {
  const { after: _consumed, ...kept } = first;
  return {
    ...kept,
    items: [...first.items, ...next.items],
    ...(next.after !== undefined && { after: next.after }),
  };
}
