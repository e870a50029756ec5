import type { RecordRef } from '@app/contracts/record';
import { isExpected } from '@app/domain/agenda/agenda-summary';
import { isOver } from '@app/domain/agenda/agenda-view';
import type { AppError } from '@app/domain/app-error';
import { useCallback, useEffect, useRef, useState } from 'react';
import { settle, type LoadState, type Settled } from '@app/card-kit/load/load-state';
import { moment } from '@app/card-kit/moment';
import { adjustOverview, type OutcomeWrite, type Overview } from './outcomes/adjust-overview.ts';
import { keepKnown } from './keep-known.ts';
import { joinPages, pageSize, readRows, type AgendaFilter } from './read-rows.ts';

export type AgendaModel = {
  filter: AgendaFilter;
  /** Shows something else; what is left out stays as it is. */
  show: (change: Partial<AgendaFilter>) => void;
  /** What stands in the search field; it becomes the filter once the rep pauses. */
  typed: string;
  search: (typed: string) => void;
  /** The rows of the filter. */
  list: LoadState<Overview>;
  /** The latest answer about the record as a whole: it stays while another view loads. */
  overview: Overview | null;
  /** The outcomes written here, of which an answer knows those that were written before it was asked for. */
  written: readonly OutcomeWrite[];
  /** To be called before outcomes are written; what it gives back, with what was saved. */
  onWrite: () => (saved: OutcomeWrite[]) => void;
  /** Reads the overview again behind the rows, after a write that may have changed what is next. */
  refreshOverview: () => void;
  more: 'idle' | 'loading' | AppError;
  loadMore: () => void;
  reload: () => void;
  /**
   * Reads rows and overview again while they stay on the screen, after something else changed the record.
   * Resolves to whether they were read.
   */
  refresh: () => Promise<boolean>;
};

const typingPauseMs = 300;
const firstFilter: AgendaFilter = { view: 'needs-outcome', kind: null, query: '' };

/** Loads the agenda, one filter at a time; an answer to a question no longer asked is dropped. */
export function useAgenda(record: RecordRef): AgendaModel {
  const [filter, setFilter] = useState(firstFilter);
  const [list, setList] = useState<LoadState<Overview>>({ status: 'loading' });
  const [overview, setOverview] = useState<Overview | null>(null);
  const writes = useRef<readonly OutcomeWrite[]>([]);
  const [written, setWritten] = useState<readonly OutcomeWrite[]>([]);
  const [more, setMore] = useState<AgendaModel['more']>('idle');
  const [typed, setTyped] = useState('');
  const shown = useRef(firstFilter);
  /**
   * The last question for rows, and whether it is one for those that are shown; of those about the record as a
   * whole how many are open, how many were answered, and the last of these.
   */
  const asked = useRef({ rows: 0, isAgain: false, open: 0, answered: 0, last: 0 });
  const typing = useRef<ReturnType<typeof setTimeout>>();
  const { objectTypeId, objectId } = record;

  /** Hands on the rows, unless others are asked for by then, and keeps what the answer tells of the whole. */
  const ask = useCallback(
    async (wanted: AgendaFilter, rows: number, hand?: (answer: Settled<Overview>) => void) => {
      const { current } = asked;
      const askedAt = moment();
      const isWhole = wanted.kind === null && wanted.query === '';
      if (hand !== undefined) Object.assign(current, { rows: askedAt, isAgain: false });
      if (isWhole) current.open += 1;
      const answer = await settle(
        readRows({ objectTypeId, objectId }, wanted, rows).then((data) => ({ ...data, askedAt })),
      );
      if (isWhole) current.open -= 1;
      if (current.rows === askedAt) hand?.(answer);
      // The write itself was told; an overview that stays as it was is no second failure.
      if (answer.status === 'failed') return false;
      if (!isWhole || current.last > askedAt) return true;
      current.last = askedAt;
      current.answered += 1;
      const before = writes.current.filter(({ at }) => at < askedAt);
      setOverview((known) =>
        keepKnown(known && adjustOverview(known, before, new Date()), answer.data),
      );
      return true;
    },
    [objectTypeId, objectId],
  );

  const load = useCallback(
    (wanted: AgendaFilter): void => {
      shown.current = wanted;
      void ask(wanted, pageSize, setList);
    },
    [ask],
  );

  useEffect(() => {
    load(firstFilter);
    return () => {
      clearTimeout(typing.current);
    };
  }, [load]);

  const show = useCallback(
    (change: Partial<AgendaFilter>): void => {
      const wanted = { ...shown.current, ...change };
      if (change.query !== undefined) clearTimeout(typing.current);
      if (change.query === '') setTyped('');
      setFilter(wanted);
      setList({ status: 'loading' });
      setMore('idle');
      load(wanted);
    },
    [load],
  );
  const reload = useCallback((): void => {
    show({});
  }, [show]);

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
    setMore('loading');
    // The next page of rows that are out of date would stay beside them.
    if (asked.current.isAgain) {
      await readAgain(pageSize);
      return;
    }
    const question = moment();
    asked.current.rows = question;
    const page = await settle(readRows(record, filter, pageSize, data.after));
    if (asked.current.rows !== question) return;
    setMore(page.status === 'failed' ? page.error : 'idle');
    if (page.status === 'failed') return;
    setList({ ...page, data: { ...joinPages(data, page.data), askedAt: data.askedAt } });
  };

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

  const refreshOverview = useCallback((): void => {
    void ask({ ...shown.current, kind: null, query: '' }, pageSize);
  }, [ask]);

  const onWrite = useCallback(() => {
    const { answered } = asked.current;
    return (saved: OutcomeWrite[]): void => {
      if (saved.length === 0) return;
      writes.current = [...writes.current, ...saved];
      setWritten(writes.current);
      // An answer on its way, or one that came meanwhile, may know of it or not.
      const isMixed = asked.current.answered !== answered || asked.current.open > 0;
      if (isMixed || saved.some(isOther)) refreshOverview();
    };
  }, [refreshOverview]);

  return {
    filter,
    show,
    typed,
    search,
    list,
    overview,
    written,
    onWrite,
    refreshOverview,
    more,
    loadMore: () => void loadMore(),
    reload,
    // Before the first answer there is nothing that could be out of date.
    refresh: () =>
      overview === null ? Promise.resolve(true) : readAgain(more === 'loading' ? pageSize : 0),
  };
}

/** Whether something else may be next now. */
function isOther({ item, from, to }: OutcomeWrite): boolean {
  return !isOver(item, new Date()) && isExpected({ outcome: from }) !== isExpected({ outcome: to });
}
