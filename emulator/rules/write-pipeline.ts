import * as v from 'valibot';
import { invalid, notFound } from '../http/errors.ts';
import type { ObjectType } from '../schema/object-types.ts';
import type { Account, Pipeline } from '../store/account.ts';

const text = v.pipe(v.string(), v.minLength(1));
const order = v.pipe(v.number(), v.integer());

export const stageBody = v.object({
  label: text,
  displayOrder: order,
  metadata: v.optional(v.record(v.string(), v.string()), {}),
});
export const pipelineBody = v.object({
  label: text,
  displayOrder: order,
  stages: v.pipe(v.array(stageBody), v.minLength(1, 'A pipeline has at least one stage')),
});
export const stageChange = v.partial(
  v.object({ ...stageBody.entries, metadata: v.record(v.string(), v.string()) }),
);
export const pipelineChange = v.partial(v.object({ label: text, displayOrder: order }));

type Stage = Pipeline['stages'][number];

export function newStage(
  account: Account,
  { label, metadata }: v.InferOutput<typeof stageBody>,
): Stage {
  const { isClosed, probability } = metadata;
  const stage = { id: account.store.newId(), label, isClosed: isClosed === 'true' };
  return probability === undefined ? stage : { ...stage, probability };
}

/** Stages in the order that was asked for. */
export function newStages(account: Account, stages: v.InferOutput<typeof stageBody>[]): Stage[] {
  const sorted = stages.toSorted((a, b) => a.displayOrder - b.displayOrder);
  return sorted.map((stage) => newStage(account, stage));
}

/** Puts something at a place of a list, in place of what has the same id. */
export function placed<Item extends { id: string }>(
  list: readonly Item[],
  item: Item,
  displayOrder: number | undefined,
): Item[] {
  const present = list.findIndex(({ id }) => id === item.id);
  const others = list.filter(({ id }) => id !== item.id);
  const wanted = displayOrder ?? (present === -1 ? others.length : present);
  return others.toSpliced(Math.max(0, wanted), 0, item);
}

export function findPipeline(account: Account, type: ObjectType, id: string): Pipeline {
  const found = account.pipelines.get(type.id)?.find((each) => each.id === id);
  if (found === undefined) throw notFound('Pipeline not found');
  return found;
}

export function findStage({ stages }: Pipeline, id: string): Stage {
  const found = stages.find((each) => each.id === id);
  if (found === undefined) throw notFound('Pipeline stage not found');
  return found;
}

/** Refuses to take away what a live record is in. */
export function requireUnused(account: Account, type: ObjectType, ids: string[]): void {
  const names = ['hs_pipeline', 'pipeline', 'hs_pipeline_stage', 'dealstage'];
  for (const { id, properties, archivedAt } of account.store.all(type.id)) {
    if (archivedAt !== undefined) continue;
    const used = names.map((name) => properties[name]).find((value) => ids.includes(value ?? ''));
    if (used !== undefined) throw invalid(`${used} is in use by ${type.singular} ${id}`);
  }
}
