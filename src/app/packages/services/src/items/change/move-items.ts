import type { ItemRef } from '@app/domain/agenda/agenda-item';
import { AppError } from '@app/domain/app-error';
import { itemValues, toItem, type ItemRecord } from '@app/hubspot/crm/objects/item';
import { attempt, type Attempt } from '../../agenda/attempt.ts';
import { timesOf } from '../../agenda/to-agenda-entry.ts';
import type { RecordRef } from '../../record-ref.ts';
import type { ServiceContext } from '../../service-context.ts';
import { loadItems } from '../load-items.ts';
import { refuseDuplicates } from '../refuse-duplicates.ts';
import { staleError } from '../stale.ts';
import { openWayBack, requireEither } from '../way-back.ts';
import { changesIn, writePlans, type PlanDone, type WritePlan } from './write-plans.ts';

type Change = {
  item: ItemRef;
  start?: Date | undefined;
  end?: Date | null | undefined;
  /** Instead of them. */
  undo?: string | undefined;
  expectedUpdatedAt?: Date | undefined;
};
type Times = { start: Date | null; end: Date | null };
type Result =
  | ({ item: ItemRef; ok: true; previous: Times } & Times & PlanDone)
  | { item: ItemRef; ok: false; error: AppError };

/**
 * Moves up to 100 items, each to a time of its own, or puts them back: two round trips deep, one batch write for
 * each kind, and one answer for each item. What is there already is done, whoever has moved it.
 * @throws AppError INVALID_INPUT for a time that makes no sense, before anything is written.
 */
export async function moveItems(
  ctx: ServiceContext,
  { record, changes }: { record: RecordRef; changes: Change[] },
): Promise<{ results: Result[] }> {
  const items = changes.map(({ item }) => item);
  refuseDuplicates(items, 'changes');
  changes.forEach(requireTimes);
  const loaded = await loadItems(ctx, record, items);
  const planned = changes.map((change) => {
    const known = loaded.get(change.item);
    return attempt(Promise.resolve().then(() => planMove(ctx, record, change, known)));
  });
  const plans = await Promise.all(planned);
  const doneOf = await writePlans(
    ctx,
    record,
    plans.flatMap((plan) => (plan.ok ? [plan.value] : [])),
  );
  return {
    results: items.map((item, index): Result => {
      const plan = plans[index];
      if (plan === undefined) throw new TypeError('An item has no plan.');
      const done = plan.ok ? doneOf(plan.value.before) : plan;
      if (!plan.ok || !done.ok) return { item, ok: false, error: errorOf(plan, done) };
      const { before, values } = plan.value;
      const { id, stored } = before;
      const properties = { ...stored.properties, ...values };
      const { start, end } = timesOf(toItem(item.kind, { id, properties }));
      return { item, ok: true, start, end, previous: timesOf(before), ...done.value };
    }),
  };
}

function errorOf(...answers: Attempt<unknown>[]): AppError {
  const failed = answers.find(({ ok }) => !ok);
  if (failed?.ok !== false) throw new TypeError('Nothing has failed.');
  return failed.error;
}

function requireTimes({ start, end, undo }: Change, index: number): void {
  const name = `changes.${index}`;
  requireEither(start, undo, `${name}.start`);
  if (undo !== undefined) return;
  if (end === undefined) throw refused(`${name}.end`, 'It takes both times.');
  if (start !== undefined && end !== null && end <= start) {
    throw refused(`${name}.end`, 'It must be after the start.');
  }
}

/** @throws AppError why it cannot be done. */
function planMove(
  ctx: ServiceContext,
  record: RecordRef,
  { item, start, end, undo, expectedUpdatedAt }: Change,
  loaded: Attempt<ItemRecord>,
): WritePlan {
  const back = undo === undefined ? undefined : openWayBack(ctx, record, item, undo);
  if (!loaded.ok) throw loaded.error;
  const values = back?.before ?? itemValues(item.kind, { start, end });
  const plan = { before: loaded.value, values, staleDetails: () => ({}) };
  const stale = staleError(loaded.value, expectedUpdatedAt);
  if (stale !== undefined && Object.keys(changesIn(plan)).length > 0) throw stale;
  return plan;
}

function refused(parameter: string, reason: string): AppError {
  return new AppError('INVALID_INPUT', 'This time cannot be saved.', {
    details: { parameter, reason },
  });
}
