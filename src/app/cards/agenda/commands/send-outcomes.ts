import { errorFromReport } from '@app/contracts/read-reply';
import type { setOutcome } from '@app/contracts/agenda/set-outcome';
import { itemKey, type ItemRef } from '@app/domain/agenda/agenda-item';
import { AppError } from '@app/domain/app-error';
import type { Outcome } from '@app/domain/outcome/outcome';
import { callFunction } from '@app/card-kit/call-function';
import { asAppError } from '@app/card-kit/load/load-state';
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
type Answer =
  { ok: true; previous: string | null; updatedAt: Date | null } | { ok: false; error: AppError };
type Sent = {
  /** Of the item itself. */
  main: Answer;
  /** What stood before, for all that was changed. */
  previous: Change[];
  /** How many copies HubSpot refused. */
  failed: number;
};

const batchSize = 100;

/** Writes a row in one call with all of the same batch: as soon as they are all there. */
export function sendTogether(scope: RowScope, batch: { size: number }, row: Row): Promise<Sent> {
  return together(batch, row, (rows) => send(scope, rows));
}

async function send(scope: RowScope, rows: Row[]): Promise<Sent[]> {
  const tell = scope.onWrite();
  const answers = await answersTo(
    scope,
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
  );
  const sent = rows.map((row) => sentOf(row, answers));
  tell(
    rows.flatMap(({ item, outcome }, index) =>
      sent[index]?.main.ok ? [{ item, from: item.outcome, to: outcome, at: moment() }] : [],
    ),
  );
  return sent;
}

/** A hundred changes at a time. A call that fails as a whole fails for each. */
async function answersTo(
  { record }: RowScope,
  changes: Change[],
): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>();
  for (let start = 0; start < changes.length; start += batchSize) {
    const chunk = changes.slice(start, start + batchSize);
    try {
      const data = await callFunction<typeof setOutcome>('agenda/set-outcome', {
        record,
        changes: chunk,
      });
      for (const result of data.results) {
        answers.set(
          itemKey(result.item),
          result.ok ? result : { ok: false, error: errorFromReport(result.error) },
        );
      }
    } catch (error) {
      const failed = { ok: false, error: asAppError(error) } as const;
      for (const change of chunk) answers.set(itemKey(change.item), failed);
    }
  }
  return answers;
}

function sentOf({ changes }: Row, answers: ReadonlyMap<string, Answer>): Sent {
  const told = changes.map((change) => ({
    change,
    answer: answers.get(itemKey(change.item)) ?? unanswered,
  }));
  const previous = told.flatMap(({ change, answer }) =>
    answer.ok && answer.previous !== change.outcome
      ? [{ item: change.item, outcome: answer.previous }]
      : [],
  );
  const failed = told.slice(1).filter(({ answer }) => !answer.ok).length;
  return { main: told[0]?.answer ?? unanswered, previous, failed };
}

const unanswered = {
  ok: false,
  error: new AppError('OUTCOME_UNKNOWN', 'HubSpot did not answer for this item.'),
} as const;
