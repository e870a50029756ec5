import { errorFromReport } from '@app/contracts/read-reply';
import type { RecordRef } from '@app/contracts/record';
import type { setOutcome } from '@app/contracts/set-outcome';
import { itemKey } from '@app/domain/agenda-item';
import { AppError } from '@app/domain/app-error';
import { callFunction } from '@app/card-kit/call-function';
import { asAppError } from '@app/card-kit/load/load-state';
import { moment } from '@app/card-kit/moment';
import type { Change, Refusal, Saved, Wanted } from './row-change.ts';

type Sent = Change & { expectedUpdatedAt?: string };
type Result =
  { ok: true; previous: string | null; updatedAt: Date | null } | { ok: false; error: AppError };

const batchSize = 100;

/** Writes what is wanted for each row, a hundred changes at a time. A call that fails as a whole fails for each. */
export async function sendOutcomes(
  record: RecordRef,
  rows: readonly Wanted[],
): Promise<(Saved | Refusal)[]> {
  const results = new Map<string, Result>();
  const changes = rows.flatMap((row): Sent[] => {
    const { updatedAt } = row.item;
    const expected = updatedAt !== null &&
      !row.isForced && { expectedUpdatedAt: updatedAt.toISOString() };
    return changesOf(row).map((change, index) => ({ ...change, ...(index === 0 && expected) }));
  });
  for (let start = 0; start < changes.length; start += batchSize) {
    const chunk = changes.slice(start, start + batchSize);
    try {
      const data = await callFunction<typeof setOutcome>('agenda/set-outcome', {
        record,
        changes: chunk,
      });
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
  return rows.map((row) => resultOf(row, results));
}

/** What is written for a row: to the item, then to its copies. */
export function changesOf({ item, outcome, withCopies, undo }: Wanted): Change[] {
  const items = [{ kind: item.kind, id: item.id }, ...(withCopies ? item.copies : [])];
  return undo ?? items.map((each) => ({ item: each, outcome: outcome?.value ?? null }));
}

function resultOf(wanted: Wanted, results: ReadonlyMap<string, Result>): Saved | Refusal {
  const at = moment();
  const changes = changesOf(wanted);
  const [main, ...copies] = changes.map(({ item }) => results.get(itemKey(item)) ?? unanswered);
  if (main?.ok !== true)
    return { status: 'refused', error: (main ?? unanswered).error, wanted, at };
  const undo = [main, ...copies].flatMap((result, index) => {
    const change = changes[index];
    return result.ok && change !== undefined && result.previous !== change.outcome
      ? [{ item: change.item, outcome: result.previous }]
      : [];
  });
  return {
    status: 'saved',
    outcome: wanted.outcome,
    updatedAt: main.updatedAt,
    at,
    undo,
    failedCopies: copies.filter(({ ok }) => !ok).length,
  };
}

const unanswered = {
  ok: false,
  error: new AppError('OUTCOME_UNKNOWN', 'HubSpot did not answer for this item.'),
} as const;
