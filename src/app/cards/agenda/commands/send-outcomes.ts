import type { DataOf } from '@app/contracts/contract';
import type { setOutcome } from '@app/contracts/agenda/set-outcome';
import { itemKey, type ItemRef } from '@app/domain/agenda/agenda-item';
import type { Outcome } from '@app/domain/outcome/outcome';
import { callFunction } from '@app/card-kit/call-function';
import { answersFor, type AnswerOf } from '@app/card-kit/write/answers-for';
import { together } from '@app/card-kit/write/together';
import { moment } from '@app/card-kit/moment';
import type { Item, RowScope } from '../types.ts';

/** What to write to one item: a value of the account's options, null for none. */
export type Change = { item: ItemRef; outcome: string | null };

type Row = {
  /** As it is known to be. */
  item: Item;
  outcome: Outcome | null;
  changes: Change[];
  isForced: boolean;
};
type Answer = AnswerOf<DataOf<typeof setOutcome>['results'][number]>;
type Sent = {
  /** Of the item itself, or of the first of its copies, where only these are written. */
  main: Answer;
  /** Of the item itself; null where it was not written. */
  updatedAt: Date | null;
  /** What stood before, for all that was changed. */
  previous: Change[];
  /** How many copies HubSpot refused. */
  failed: number;
};

/** Writes a row in one call with all of the same batch: as soon as they are all there. */
export function sendTogether(scope: RowScope, batch: { size: number }, row: Row): Promise<Sent> {
  return together(batch, row, (rows) => send(scope, rows));
}

async function send(scope: RowScope, rows: Row[]): Promise<Sent[]> {
  const tell = scope.onWrite();
  const { record } = scope;
  const answerTo = await answersFor(
    rows.flatMap(({ item, changes, isForced }) =>
      changes.map((change) => {
        const isOwn = itemKey(change.item) === itemKey(item) && !isForced;
        const { updatedAt } = item;
        return {
          ...change,
          ...(isOwn && updatedAt && { expectedUpdatedAt: updatedAt.toISOString() }),
        };
      }),
    ),
    (changes) => callFunction<typeof setOutcome>('agenda/set-outcome', { record, changes }),
  );
  const sent = rows.map((row) => sentOf(row, answerTo));
  tell(
    rows.flatMap(({ item, outcome }, index) =>
      sent[index]?.main.ok ? [{ item, from: item.outcome, to: outcome, at: moment() }] : [],
    ),
  );
  return sent;
}

function sentOf({ item, changes }: Row, answerTo: (item: ItemRef) => Answer): Sent {
  const told = changes.map((change) => ({ change, answer: answerTo(change.item) }));
  const previous = told.flatMap(({ change, answer }) =>
    answer.ok && answer.previous !== change.outcome
      ? [{ item: change.item, outcome: answer.previous }]
      : [],
  );
  const failed = told.slice(1).filter(({ answer }) => !answer.ok).length;
  const own = told.find(({ change }) => itemKey(change.item) === itemKey(item))?.answer;
  const updatedAt = own?.ok ? own.updatedAt : null;
  return { main: told[0]?.answer ?? answerTo(item), updatedAt, previous, failed };
}
