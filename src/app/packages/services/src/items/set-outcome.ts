import { itemKey, type ItemKind, type ItemRef } from '@app/domain/agenda-item';
import { AppError } from '@app/domain/app-error';
import { outcomeOf } from '@app/domain/outcome';
import { dateOf, textOf, updatedAtOf, type RecordReply } from '@app/hubspot/crm/record-reply';
import { updateRecords } from '@app/hubspot/crm/update-records';
import { objectTypeIds } from '@app/hubspot/paths';
import { rowProperties } from '@app/hubspot/crm/agenda-properties';
import { getWritableOutcomes, type WritableOutcomes } from '../account/outcomes.ts';
import { bothKinds } from '../agenda/arrange-agenda.ts';
import { attempt, type Attempt } from '../agenda/attempt.ts';
import type { ServiceContext } from '../service-context.ts';
import { loadItems, type LoadedItems } from './load-items.ts';
import { refuseDuplicates } from './refuse-duplicates.ts';
import { staleError } from './stale.ts';
import { withWhereToLook } from './where-to-look.ts';

export type OutcomeChange = {
  item: ItemRef;
  /** One of the account's own values; null clears. */
  outcome: string | null;
  expectedUpdatedAt?: Date | undefined;
};

export type OutcomeResult =
  | { item: ItemRef; ok: true; previous: string | null; updatedAt: Date | null }
  | { item: ItemRef; ok: false; error: AppError };

type Request = { record: { objectId: string }; changes: OutcomeChange[] };
type Done = { previous: string | null; updatedAt: Date | null };
type Planned = {
  change: OutcomeChange;
  previous: string | null;
  properties: Record<string, string>;
};

/**
 * Says how up to 100 items ended: one batch write for each kind, and one answer for each item. Setting a
 * value twice leaves the same value, so a write whose answer got lost is repeated.
 */
export async function setOutcome(
  ctx: ServiceContext,
  { record, changes }: Request,
): Promise<{ results: OutcomeResult[] }> {
  const items = changes.map(({ item }) => item);
  refuseDuplicates(items, 'changes');
  const kinds = bothKinds.filter((kind) => items.some((item) => item.kind === kind));
  const [loaded, ...outcomes] = await Promise.all([
    loadItems(ctx, record.objectId, items, rowProperties),
    ...kinds.map((kind) => attempt(getWritableOutcomes(ctx, kind))),
  ]);
  const written = await Promise.all(
    kinds.map((kind, index) =>
      setOutcomesOfKind(
        ctx,
        kind,
        changes.filter(({ item }) => item.kind === kind),
        { loaded, outcomes: outcomes[index] },
      ),
    ),
  );
  const done = new Map(written.flatMap((results) => [...results]));
  return {
    results: items.map((item): OutcomeResult => {
      const result = done.get(itemKey(item));
      if (result === undefined) throw new TypeError(`${itemKey(item)} has no result.`);
      return result.ok
        ? { item, ok: true, ...result.value }
        : { item, ok: false, error: result.error };
    }),
  };
}

async function setOutcomesOfKind(
  ctx: ServiceContext,
  kind: ItemKind,
  changes: readonly OutcomeChange[],
  known: { loaded: LoadedItems; outcomes: Attempt<WritableOutcomes> | undefined },
): Promise<Map<string, Attempt<Done>>> {
  const results = new Map<string, Attempt<Done>>();
  const planned: Planned[] = [];
  for (const change of changes) {
    const key = itemKey(change.item);
    const record = known.loaded.get(change.item);
    const plan = record.ok ? planChange(change, record.value, known.outcomes) : record;
    if (!plan.ok) results.set(key, plan);
    else if ('properties' in plan.value) planned.push(plan.value);
    else results.set(key, { ok: true, value: plan.value });
  }
  if (planned.length === 0) return results;

  const updates = planned.map(({ change, properties }) => ({ id: change.item.id, properties }));
  const written = await updateRecords(ctx.hubspot, objectTypeIds[kind], updates);
  for (const { change, previous } of planned) {
    const key = itemKey(change.item);
    const reply = written.get(change.item.id);
    if (reply === undefined) throw new TypeError(`${key} has no answer.`);
    results.set(
      key,
      reply.ok
        ? { ok: true, value: { previous, updatedAt: updatedAtOf(reply.value) } }
        : { ok: false, error: withWhereToLook(reply.error, 'get-item', key) },
    );
  }
  return results;
}

/** What to write, or what there is already, or why nothing can be written. */
function planChange(
  change: OutcomeChange,
  record: RecordReply,
  outcomes: Attempt<WritableOutcomes> | undefined,
): Attempt<Planned | Done> {
  if (outcomes?.ok !== true) {
    if (outcomes === undefined) throw new TypeError('The outcomes of this kind were not read.');
    return outcomes;
  }
  const { property, options, pipelines } = outcomes.value;
  const previous = textOf(record, property);
  const stale = staleError(change.item.kind, record, change.expectedUpdatedAt, {
    outcome: outcomeOf(previous, options)?.label ?? '',
  });
  if (stale !== undefined) return { ok: false, error: stale };
  if (change.outcome !== null && !options.some(({ value }) => value === change.outcome)) {
    return { ok: false, error: notOffered(property, options) };
  }
  if (change.outcome === previous) {
    return { ok: true, value: { previous, updatedAt: dateOf(record, 'hs_lastmodifieddate') } };
  }
  const pipeline = change.outcome === null ? undefined : pipelines.get(change.outcome);
  const isElsewhere = pipeline !== undefined && pipeline !== textOf(record, 'hs_pipeline');
  return {
    ok: true,
    value: {
      change,
      previous,
      properties: {
        [property]: change.outcome ?? '',
        ...(isElsewhere && { hs_pipeline: pipeline }),
      },
    },
  };
}

function notOffered(property: string, options: WritableOutcomes['options']): AppError {
  return new AppError('REJECTED', 'This account does not offer that outcome.', {
    details: {
      property,
      reason: 'It is not among the options of the property.',
      options: options.map(({ label }) => label),
    },
  });
}
