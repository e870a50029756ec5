import type { RecordRef } from '@app/contracts/record';
import { errorFromReport } from '@app/contracts/read-reply';
import type { ListAgendaData } from '@app/contracts/list-agenda';
import type { setOutcome } from '@app/contracts/set-outcome';
import { itemKey, type ItemRef } from '@app/domain/agenda-item';
import { without } from '../without.ts';
import { AppError } from '@app/domain/app-error';
import { outcomeOf, type Outcome } from '@app/domain/outcome';
import { useRef, useState } from 'react';
import { callFunction } from '../../call-function.ts';
import { asAppError } from '../../load-state.ts';
import type { Item, RowChange } from './row-change.ts';

/** One row and what to set on it. */
export type Wanted = {
  /** As shown, changes included. */
  item: Item;
  outcome: Outcome | null;
  withCopies: boolean;
  /** Writes although somebody changed the item meanwhile: the rep has seen both values. */
  isForced?: boolean;
};

export type OutcomesModel = {
  changeOf: (item: ItemRef) => RowChange | undefined;
  /** Says of rows that were refused that they stay as they are now, or takes that back. */
  keep: (items: Item[], isKept: boolean) => void;
  /** Shows the row as the list has it. */
  forget: (item: ItemRef) => void;
  /** Resolves to the rows that were saved; a row that is being saved already is left out. */
  set: (wanted: Wanted[]) => Promise<Item[]>;
  /** Puts back what stood before; resolves to the rows for which that was saved. */
  undo: (items: Item[], known: ListAgendaData['options']) => Promise<Item[]>;
};

type Settled = (item: Item, from: Outcome | null, to: Outcome | null) => void;
type Change = { item: ItemRef; outcome: string | null; expectedUpdatedAt?: string };
type Result =
  { ok: true; previous: string | null; updatedAt: Date | null } | { ok: false; error: AppError };

const batchSize = 100;

/** Writes outcomes, many in one call, and remembers for every row what became of it. */
export function useOutcomes(record: RecordRef, onSettled: Settled): OutcomesModel {
  const [changes, setChanges] = useState<ReadonlyMap<string, RowChange>>(new Map());
  const busy = useRef(new Set<string>());

  const remember = (entries: [Item, RowChange][]): void => {
    setChanges(
      (known) =>
        new Map([...known, ...entries.map(([item, change]) => [itemKey(item), change] as const)]),
    );
  };

  const write = async (rows: Wanted[], changesOf: (row: Wanted) => Change[]): Promise<Item[]> => {
    const free = rows.filter(({ item }) => !busy.current.has(itemKey(item)));
    if (free.length === 0) return [];
    for (const { item } of free) busy.current.add(itemKey(item));
    remember(free.map(({ item, outcome }) => [item, { status: 'saving', outcome }]));
    const results = await send(record, free.flatMap(changesOf));
    const settled = free.map(
      (row) => [row.item, changeFrom(row, changesOf(row), results)] as const,
    );
    for (const { item } of free) busy.current.delete(itemKey(item));
    remember(settled.map(([item, change]) => [item, change]));
    const saved = free.filter((_, index) => settled[index]?.[1].status === 'saved');
    for (const { item, outcome } of saved) onSettled(item, item.outcome, outcome);
    return saved.map(({ item }) => item);
  };

  return {
    changeOf: (item) => changes.get(itemKey(item)),
    keep: (items, isKept) => {
      setChanges((known) => {
        const next = new Map(known);
        for (const key of items.map(itemKey)) {
          const change = known.get(key);
          if (isKept && change?.status === 'refused') {
            next.set(key, { status: 'kept', refused: change });
          } else if (!isKept && change?.status === 'kept') next.set(key, change.refused);
        }
        return next;
      });
    },
    forget: (item) => {
      setChanges((known) => without(known, item));
    },
    set: (rows) => write(rows, changesFor),
    undo: (items, known) => {
      const undoOf = ({ item }: { item: ItemRef }): Change[] => {
        const change = changes.get(itemKey(item));
        return change?.status === 'saved' ? change.undo : [];
      };
      const rows = items.flatMap((item) => {
        const [before] = undoOf({ item });
        if (before === undefined) return [];
        const outcome = outcomeOf(before.outcome, known[item.kind], item.outcome?.pipeline);
        return [{ item, outcome, withCopies: false }];
      });
      return write(rows, (row) =>
        undoOf(row).map((change, index) => ({ ...change, ...(index === 0 && expected(row.item)) })),
      );
    },
  };
}

function changesFor({ item, outcome, withCopies, isForced }: Wanted): Change[] {
  const value = outcome?.value ?? null;
  const { kind, id } = item;
  return [
    { item: { kind, id }, outcome: value, ...(isForced !== true && expected(item)) },
    ...(withCopies ? item.copies.map((copy) => ({ item: copy, outcome: value })) : []),
  ];
}

function expected(item: Item): { expectedUpdatedAt?: string } {
  return item.updatedAt === null ? {} : { expectedUpdatedAt: item.updatedAt.toISOString() };
}

/** Sends the changes, a hundred at a time. A call that fails as a whole fails for each of its changes. */
async function send(record: RecordRef, changes: Change[]): Promise<Map<string, Result>> {
  const results = new Map<string, Result>();
  for (let start = 0; start < changes.length; start += batchSize) {
    const chunk = changes.slice(start, start + batchSize);
    try {
      const data = await callFunction<typeof setOutcome>('set-outcome', { record, changes: chunk });
      for (const result of data.results) {
        results.set(
          itemKey(result.item),
          result.ok ? result : { ok: false, error: errorFromReport(result.error) },
        );
      }
    } catch (error) {
      const failed = { ok: false, error: asAppError(error) } as const;
      for (const change of chunk) results.set(itemKey(change.item), failed);
    }
  }
  return results;
}

function changeFrom(row: Wanted, sent: Change[], results: Map<string, Result>): RowChange {
  const [main, ...copies] = sent.map((change) => ({
    item: change.item,
    result: results.get(itemKey(change.item)) ?? unanswered,
  }));
  if (main === undefined || !main.result.ok) {
    const error = main?.result.ok === false ? main.result.error : unanswered.error;
    return { status: 'refused', error, wanted: row.outcome, withCopies: row.withCopies };
  }
  const { updatedAt } = main.result;
  const saved = [main, ...copies].flatMap(({ item, result }) =>
    result.ok ? [{ item, outcome: result.previous }] : [],
  );
  return {
    status: 'saved',
    outcome: row.outcome,
    updatedAt,
    undo: saved,
    failedCopies: sent.length - saved.length,
  };
}

const unanswered = {
  ok: false,
  error: new AppError('OUTCOME_UNKNOWN', 'HubSpot did not answer for this item.'),
} as const;
