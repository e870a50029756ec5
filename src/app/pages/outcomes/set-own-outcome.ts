import { callFunction } from '@app/card-kit/call-function';
import { asItIsNow } from '@app/card-kit/outcome/as-it-is-now';
import { titleOf } from '@app/card-kit/title-of';
import { answersFor, type AnswerOf } from '@app/card-kit/write/answers-for';
import { together } from '@app/card-kit/write/together';
import type { Command } from '@app/card-kit/write/write-line';
import type { DataOf } from '@app/contracts/contract';
import type { setOwnOutcomes } from '@app/contracts/day/set-own-outcomes';
import { itemKey, type ItemRef } from '@app/domain/agenda/agenda-item';
import { outcomeOf, type Outcome } from '@app/domain/outcome/outcome';
import type { DayMessages } from '../messages/en.ts';
import type { Item, Options } from '../types.ts';

export type OutcomeScope = { userId: number; ownerId: string; known: Options; words: DayMessages };

type Change = { item: ItemRef; outcome: string | null };
type Row = { item: Item; changes: Change[]; isForced: boolean };
type Told = {
  change: Change;
  answer: AnswerOf<DataOf<typeof setOwnOutcomes>['results'][number]>;
};

/** Sets the outcome of an item and of its duplicates. Asked again, what is so already is done. */
export function setOwnOutcome(scope: OutcomeScope, outcome: Outcome | null): Command<Item> {
  const value = outcome?.value ?? null;
  return write(scope, outcome, (item) =>
    [item, ...item.copies].map(({ kind, id }) => ({ item: { kind, id }, outcome: value })),
  );
}

/** `outcome` is what the item itself has then. */
function write(
  scope: OutcomeScope,
  outcome: Outcome | null,
  changesOf: (item: Item) => Change[],
): Command<Item> {
  const { words, known } = scope;
  const label = outcome?.label ?? words.noOutcome;
  return {
    id: outcome?.value ?? '',
    optimistic: (item) => ({ ...item, outcome }),
    current: (error, item) => asItIsNow(item, error, known),
    run: async (item, { isForced, since, batch }) => {
      const row = { item, changes: changesOf(item), isForced };
      const told = await together(batch, row, (rows) => send(scope, rows));
      const main = told.find(({ change }) => isOf(item, change)) ?? told[0];
      if (main?.answer.ok === false) return { error: main.answer.error };
      const failed = told.filter(({ answer }) => !answer.ok).length;
      const back = told.flatMap(({ change, answer }) =>
        answer.ok && answer.previous !== change.outcome
          ? [{ item: change.item, outcome: answer.previous }]
          : [],
      );
      const own = back.find((change) => isOf(item, change));
      const before = own
        ? outcomeOf(own.outcome, known[item.kind], item.outcome?.pipeline)
        : outcome;
      const updatedAt = main && isOf(item, main.change) ? main.answer.updatedAt : null;
      return {
        subject: { ...item, outcome, updatedAt: updatedAt ?? item.updatedAt },
        said: label,
        ...(back.length > 0 && { undo: since ?? write(scope, before, () => back) }),
        ...(failed > 0
          ? { alert: { type: 'warning', message: words.copiesFailed(failed) } }
          : isForced && {
              alert: { type: 'success', message: words.outcomeSet(label, titleOf(item, words)) },
            }),
      };
    },
  };
}

async function send({ userId, ownerId }: OutcomeScope, rows: Row[]): Promise<Told[][]> {
  const changes = rows.flatMap(({ item, changes: own, isForced }) =>
    own.map((change) => ({
      ...change,
      ...(isOf(item, change) &&
        !isForced &&
        item.updatedAt && { expectedUpdatedAt: item.updatedAt.toISOString() }),
    })),
  );
  const answerTo = await answersFor(changes, (some) =>
    callFunction<typeof setOwnOutcomes>('day/set-own-outcomes', { userId, ownerId, changes: some }),
  );
  return rows.map((row) =>
    row.changes.map((change) => ({ change, answer: answerTo(change.item) })),
  );
}

function isOf(item: Item, change: Change): boolean {
  return itemKey(change.item) === itemKey(item);
}
