import type { DataOf } from '@app/contracts/contract';
import type { setOutcome } from '@app/contracts/agenda/set-outcome';
import { itemKey, type AgendaItem, type ItemRef } from '@app/domain/agenda/agenda-item';
import { answersFor, type AnswerOf } from '../write/answers-for.ts';

type Answers = DataOf<typeof setOutcome>;
type Answer = AnswerOf<Answers['results'][number]>;

/** What to write to one item: a value of the account's options, null for none. */
export type Change = { item: ItemRef; outcome: string | null };

/** An item as it is known to be, and what is written to it and to its copies. */
export type Row = {
  item: Pick<AgendaItem, 'kind' | 'id' | 'updatedAt'>;
  changes: Change[];
  isForced: boolean;
};

export type Sent = {
  /** Of the item itself, or of the first of its copies, where only these are written. */
  main: Answer;
  /** Of the item itself; null where it was not written. */
  updatedAt: Date | null;
  /** What stood before, for all that was changed. */
  previous: Change[];
  /** How many copies HubSpot refused. */
  failed: number;
};

type Sending = Change & { expectedUpdatedAt?: string };

/** Writes rows together, and tells of each what became of it. What somebody changed since is refused, unless it is forced. */
export async function sendOutcomes(
  rows: readonly Row[],
  call: (changes: Sending[]) => Promise<Answers>,
): Promise<Sent[]> {
  const answerTo = await answersFor(
    rows.flatMap(({ item, changes, isForced }) =>
      changes.map((change): Sending => {
        const isOwn = itemKey(change.item) === itemKey(item) && !isForced;
        const { updatedAt } = item;
        return {
          ...change,
          ...(isOwn && updatedAt && { expectedUpdatedAt: updatedAt.toISOString() }),
        };
      }),
    ),
    call,
  );
  return rows.map((row) => sentOf(row, answerTo));
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
