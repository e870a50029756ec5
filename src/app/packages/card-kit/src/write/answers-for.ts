import type { FunctionError } from '@app/contracts/contract';
import { errorFromReport } from '@app/contracts/read-reply';
import { itemKey, type ItemRef } from '@app/domain/agenda/agenda-item';
import { AppError } from '@app/domain/app-error';
import { asAppError } from '../load/load-state.ts';
import { together } from './together.ts';

type Reported = { item: ItemRef } & ({ ok: true } | { ok: false; error: FunctionError });
type Failed = { ok: false; error: AppError };

/** What became of one item: as its function answered, or why not. */
export type AnswerOf<Result extends Reported> = Extract<Result, { ok: true }> | Failed;

/** As many changes as a function takes at once. */
const mostAtOnce = 100;

/**
 * Has changes written, a hundred in a call, and tells of each item what became of it. A call that fails as a whole
 * fails for each of its changes; what is not answered for may have happened.
 */
export async function answersFor<Change extends { item: ItemRef }, Result extends Reported>(
  changes: readonly Change[],
  call: (changes: Change[]) => Promise<{ results: Result[] }>,
): Promise<(item: ItemRef) => AnswerOf<Result>> {
  const answers = new Map<string, AnswerOf<Result>>();
  for (let start = 0; start < changes.length; start += mostAtOnce) {
    const chunk = changes.slice(start, start + mostAtOnce);
    try {
      const { results } = await call(chunk);
      for (const result of results) answers.set(itemKey(result.item), read(result));
    } catch (error) {
      const failed: Failed = { ok: false, error: asAppError(error) };
      for (const { item } of chunk) answers.set(itemKey(item), failed);
    }
  }
  return (item) => answers.get(itemKey(item)) ?? { ok: false, error: unanswered() };
}

/** The same for one change, sent with all others of its batch (of a command's `How`). */
export function answerTogether<Change extends { item: ItemRef }, Result extends Reported>(
  batch: { size: number },
  change: Change,
  call: (changes: Change[]) => Promise<{ results: Result[] }>,
): Promise<AnswerOf<Result>> {
  return together(batch, change, async (changes) => {
    const answerTo = await answersFor(changes, call);
    return changes.map(({ item }) => answerTo(item));
  });
}

/** For an item that a function says nothing of. */
export function unanswered(): AppError {
  return new AppError('OUTCOME_UNKNOWN', 'HubSpot did not answer for this item.');
}

function read<Result extends Reported>(result: Result): AnswerOf<Result> {
  return result.ok
    ? (result as Extract<Result, { ok: true }>)
    : { ok: false, error: errorFromReport(result.error) };
}
