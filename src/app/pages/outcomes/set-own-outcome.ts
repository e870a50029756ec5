import { callFunction } from '@app/card-kit/call-function';
import { asItIsNow } from '@app/card-kit/outcome/as-it-is-now';
import { titleOf } from '@app/card-kit/title-of';
import { answersFor, type AnswerOf } from '@app/card-kit/write/answers-for';
import { together } from '@app/card-kit/write/together';
import type { Command } from '@app/card-kit/write/write-line';
import type { DataOf } from '@app/contracts/contract';
import type { setOwnOutcomes } from '@app/contracts/day/set-own-outcomes';
import { outcomeOf, type Outcome } from '@app/domain/outcome/outcome';
import type { DayMessages } from '../messages/en.ts';
import type { Item, Options } from '../types.ts';

export type OutcomeScope = { userId: number; ownerId: string; known: Options; words: DayMessages };

type Row = { item: Item; outcome: string | null; isForced: boolean };
type Answer = AnswerOf<DataOf<typeof setOwnOutcomes>['results'][number]>;

/** Sets the outcome of an item and of its duplicates. Asked again, what is so already is done. */
export function setOwnOutcome(scope: OutcomeScope, outcome: Outcome | null): Command<Item> {
  const value = outcome?.value ?? null;
  return {
    id: value ?? '',
    optimistic: (item) => ({ ...item, outcome }),
    current: (error, item) => asItIsNow(item, error, scope.known),
    run: async (item, { isForced, since, batch }) => {
      const row = { item, outcome: value, isForced };
      const answer = await together(batch, row, (rows) => send(scope, rows));
      if (!answer.ok) return { error: answer.error };
      const { previous, updatedAt } = answer;
      const before = outcomeOf(previous, scope.known[item.kind], item.outcome?.pipeline);
      return {
        subject: { ...item, outcome, updatedAt: updatedAt ?? item.updatedAt },
        said: outcome?.label ?? scope.words.noOutcome,
        ...(previous !== value && { undo: since ?? setOwnOutcome(scope, before) }),
        ...(isForced && {
          alert: {
            type: 'success',
            message: scope.words.outcomeSet(
              outcome?.label ?? scope.words.noOutcome,
              titleOf(item, scope.words),
            ),
          },
        }),
      };
    },
  };
}

async function send({ userId, ownerId }: OutcomeScope, rows: Row[]): Promise<Answer[]> {
  const changes = rows.flatMap(({ item, outcome, isForced }) =>
    [item, ...item.copies].map(({ kind, id }, index) => ({
      item: { kind, id },
      outcome,
      ...(index === 0 &&
        !isForced &&
        item.updatedAt && { expectedUpdatedAt: item.updatedAt.toISOString() }),
    })),
  );
  const answerTo = await answersFor(changes, (some) =>
    callFunction<typeof setOwnOutcomes>('day/set-own-outcomes', { userId, ownerId, changes: some }),
  );
  return rows.map(({ item }) => answerTo(item));
}
