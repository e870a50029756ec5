import type { RecordRef } from '@app/contracts/record';
import type { ListAgendaData } from '@app/contracts/list-agenda';
import { itemKey, type ItemRef } from '@app/domain/agenda-item';
import { outcomeOf } from '@app/domain/outcome';
import { useRef, useState } from 'react';
import { moment } from '@app/card-kit/moment';
import { isInDoubt } from '@app/card-kit/write/write-failure';
import type { OutcomeWrite } from './adjust-overview.ts';
import { checkOutcome } from './check-outcome.ts';
import { following, isAsked, isDone, type Line } from './line.ts';
import type { Item, Refusal, RowChange, Saved, Wanted } from './row-change.ts';
import { sendOutcomes } from './send-outcomes.ts';

export type OutcomesModel = {
  changeOf: (item: ItemRef) => RowChange | undefined;
  /** Says of rows that were refused that they stay as they are now, or takes that back. */
  keep: (items: Item[], isKept: boolean) => void;
  /**
   * Resolves to the rows that were saved. Of what is wanted for a row while it is being saved, the last is
   * written afterwards.
   */
  set: (wanted: Wanted[]) => Promise<Item[]>;
  /** Puts back what stood before; resolves to the rows for which that was saved. */
  undo: (items: Item[], known: ListAgendaData['options']) => Promise<Item[]>;
  /** Looks, for rows of which nobody knows, whether they were saved. */
  check: (items: Item[]) => Promise<void>;
};

/** Items looked for at a time. */
const checksAtOnce = 4;

/**
 * Writes outcomes, many in one call, and remembers for every row what became of it. `onWrite` is told of a
 * write before it begins; what it gives back, once something is known to be saved.
 */
export function useOutcomes(
  record: RecordRef,
  onWrite: () => (saved: OutcomeWrite[]) => void,
): OutcomesModel {
  const latest = useRef<ReadonlyMap<string, RowChange>>(new Map());
  const [changes, setChanges] = useState<ReadonlyMap<string, RowChange>>(new Map());
  const lines = useRef(new Map<string, Line>());

  const changeOf = (item: ItemRef): RowChange | undefined => latest.current.get(itemKey(item));
  const remember = (entries: (readonly [ItemRef, RowChange])[]): void => {
    const added = entries.map(([item, change]) => [itemKey(item), change] as const);
    latest.current = new Map([...latest.current, ...added]);
    setChanges(latest.current);
  };

  const write = (wanted: Wanted[]): Promise<Item[]> => {
    const rows = wanted.filter((row) => !isAsked(lines.current.get(itemKey(row.item)), row));
    if (rows.length === 0) return Promise.resolve([]);
    const lined = rows.map((row) => {
      const line = lines.current.get(itemKey(row.item)) ?? { origin: row.item, last: row };
      line.last = row;
      lines.current.set(itemKey(row.item), line);
      return line;
    });
    remember(rows.map(({ item, outcome }) => [item, { status: 'saving', outcome }]));
    const before = lined.flatMap((line) => line.end ?? []);
    const end = before.length === 0 ? finish(rows) : Promise.all(before).then(() => finish(rows));
    for (const line of lined) line.end = end;
    return end;
  };

  /** Writes those of the rows for which nothing else is wanted by now; resolves to those that were saved. */
  const finish = async (rows: Wanted[]): Promise<Item[]> => {
    const due = rows.flatMap((row) => {
      const line = lines.current.get(itemKey(row.item));
      return line?.last === row ? [{ row, line, wanted: following(row, line) }] : [];
    });
    const tell = onWrite();
    const toSend = due.filter(({ wanted, line }) => !isDone(wanted, line));
    const sent = await sendOutcomes(
      record,
      toSend.map(({ wanted }) => wanted),
    );
    const done: [Item, RowChange][] = [];
    const saved: OutcomeWrite[] = [];
    for (const each of due) {
      const { row, line, wanted } = each;
      const result = sent[toSend.indexOf(each)] ?? line.known;
      if (result?.status === 'saved') {
        saved.push({
          item: wanted.item,
          from: wanted.item.outcome,
          to: wanted.outcome,
          at: moment(),
        });
      }
      line.known = result && wanted.undo === undefined ? withFirst(result, line.known) : result;
      // Where something else was wanted while this was on its way, that is what is shown.
      if (line.last !== row) continue;
      lines.current.delete(itemKey(row.item));
      if (line.known !== undefined) done.push([row.item, line.known]);
    }
    remember(done);
    tell(saved);
    return done.flatMap(([item, { status }]) => (status === 'saved' ? [item] : []));
  };

  return {
    changeOf: (item) => changes.get(itemKey(item)),
    keep: (items, isKept) => {
      remember(
        items.flatMap((item): [Item, RowChange][] => {
          const change = changeOf(item);
          if (isKept && change?.status === 'refused')
            return [[item, { status: 'kept', refused: change }]];
          return !isKept && change?.status === 'kept' ? [[item, change.refused]] : [];
        }),
      );
    },
    set: write,
    undo: (items, known) =>
      write(
        items.flatMap((item): Wanted[] => {
          const change = changeOf(item);
          const origin = lines.current.get(itemKey(item))?.origin;
          if (change?.status === 'saving' && origin !== undefined) {
            return [{ item, outcome: origin.outcome, withCopies: false, undo: [] }];
          }
          if (change?.status !== 'saved' || change.undo[0] === undefined) return [];
          const { outcome: before } = change.undo[0];
          const outcome = outcomeOf(before, known[item.kind], item.outcome?.pipeline);
          return [{ item, outcome, withCopies: false, undo: change.undo }];
        }),
      ),
    check: async (items) => {
      const left = [...items];
      const next = async (): Promise<void> => {
        const item = left.shift();
        if (item === undefined) return;
        const refused = changeOf(item);
        if (refused?.status === 'refused' && isInDoubt(refused)) {
          const tell = onWrite();
          const found = await checkOutcome(record, refused);
          // The rep may have set something else meanwhile.
          if (changeOf(item) === refused) {
            const { item: before, outcome } = refused.wanted;
            remember([[item, found]]);
            if (found.status === 'saved')
              tell([{ item, from: before.outcome, to: outcome, at: moment() }]);
          }
        }
        await next();
      };
      await Promise.all(Array.from({ length: checksAtOnce }, next));
    },
  };
}

/** What the rep never saw at rest is nothing to go back to: the way back is that of the first of several. */
function withFirst(result: Saved | Refusal, known: Line['known']): Saved | Refusal {
  if (result.status !== 'saved' || known?.status !== 'saved' || result === known) return result;
  const first = new Map(known.undo.map((change) => [itemKey(change.item), change]));
  return {
    ...result,
    undo: result.undo.map((change) => first.get(itemKey(change.item)) ?? change),
  };
}
