import type { ItemKind } from '@app/domain/agenda/agenda-item';
import { AppError, ruledOut } from '@app/domain/app-error';
import type { OutcomeMeanings } from '@app/domain/app-options';
import { findOutcome, type Outcome } from '@app/domain/outcome/outcome';
import { itemValues, propertyOf, type ItemRecord } from '@app/hubspot/crm/objects/item';
import { getItemProperty } from '@app/hubspot/crm/objects/read-items';
import { listPipelines, type PipelineReply } from '@app/hubspot/crm/account/list-pipelines';
import type { PropertyReply } from '@app/hubspot/crm/account/list-properties';
import { objectTypeIds } from '@app/hubspot/paths';
import type { CacheKey } from '../container-cache.ts';
import type { ServiceContext } from '../service-context.ts';
import { listItemProperties } from './item-properties.ts';
import { readOptions, readStages, readUnlisted, type KnownOutcome } from './known-outcomes.ts';

/** Where an account keeps how an item ended, and the values it has for it. */
export type ItemOutcomes = {
  kind: ItemKind;
  field: 'outcome' | 'stage';
  /** What can be chosen. A stage can be chosen for an item of its own pipeline. */
  options: KnownOutcome[];
  /** What a stored value can be: the options, and those that are hidden. */
  known: KnownOutcome[];
  /** What the admin's file says of values that are listed nowhere any more; null where those are no names. */
  meanings: OutcomeMeanings | null;
};

const meetingKey: CacheKey<PropertyReply> = { name: 'outcomes of meetings' };
const pipelinesKey: CacheKey<PipelineReply[]> = { name: 'pipelines of appointments' };

/** The account's own meeting outcomes, in its order. */
export async function getMeetingOutcomes(ctx: ServiceContext): Promise<ItemOutcomes> {
  const reply = await ctx.cache.get(meetingKey, () =>
    getItemProperty(ctx.hubspot, 'meeting', 'outcome'),
  );
  const { meetings } = ctx.options.outcomeMeanings;
  return outcomesIn('meeting', 'outcome', readOptions(reply, meetings), meetings);
}

/**
 * HubSpot's samples use the status, yet accounts without that property are reported; those
 * run appointments by pipeline stage. Both are read at once, so that neither kind of account waits longer.
 */
export async function getAppointmentOutcomes(ctx: ServiceContext): Promise<ItemOutcomes> {
  const [properties, pipelines] = await Promise.all([
    listItemProperties(ctx, 'appointment'),
    loadPipelines(ctx),
  ]);
  return statusOutcomes(ctx, properties) ?? stageOutcomes(ctx, pipelines);
}

/** The same where stages may come a round trip later: one call fewer in a fresh container of an account with the status. */
export async function getWritableOutcomes(
  ctx: ServiceContext,
  kind: ItemKind,
): Promise<ItemOutcomes> {
  if (kind === 'meeting') return getMeetingOutcomes(ctx);
  const properties = await listItemProperties(ctx, 'appointment');
  return statusOutcomes(ctx, properties) ?? stageOutcomes(ctx, await loadPipelines(ctx));
}

/** Where nothing could be read of the account: the standard property, known by what its values are called. */
export function standardOutcomes(ctx: ServiceContext, kind: ItemKind): ItemOutcomes {
  const { meetings, appointments } = ctx.options.outcomeMeanings;
  const meanings = kind === 'meeting' ? meetings : appointments;
  return outcomesIn(kind, 'outcome', [], meanings);
}

/** What an item's record says of how it ended. */
export function outcomeIn(record: ItemRecord, outcomes: ItemOutcomes): Outcome | null {
  const { field, known, meanings } = outcomes;
  const value = outcomeValueIn(record, outcomes);
  if (value === null) return null;
  const pipeline = field === 'stage' ? record.pipeline : null;
  const unlisted = (): Outcome => ({
    ...readUnlisted(value, meanings),
    ...(pipeline !== null && { pipeline }),
  });
  return findOutcome(value, known, pipeline) ?? unlisted();
}

export function outcomeValueIn(record: ItemRecord, { field }: ItemOutcomes): string | null {
  return record[field] ?? null;
}

/** The values that say how an item ended, and in which pipeline where it is to be in another. */
export function outcomeValues(
  { kind, field }: Pick<ItemOutcomes, 'kind' | 'field'>,
  value: string | null,
  pipeline?: string,
): Record<string, string> {
  return itemValues(kind, {
    ...(field === 'stage' ? { stage: value } : { outcome: value }),
    pipeline,
  });
}

/** The refusal of a value that is not among the account's options, with their labels. */
export function outcomeNotOffered({ kind, field, options }: ItemOutcomes): AppError {
  return ruledOut('outcome-gone', 'This account does not offer that outcome.', {
    property: propertyOf(kind, field),
    options: options.map(({ label }) => label),
  });
}

function statusOutcomes(
  ctx: ServiceContext,
  properties: readonly PropertyReply[],
): ItemOutcomes | undefined {
  const named = propertyOf('appointment', 'outcome');
  const status = properties.find(({ name }) => name === named);
  const { appointments } = ctx.options.outcomeMeanings;
  if (status === undefined) return undefined;
  return outcomesIn('appointment', 'outcome', readOptions(status, appointments), appointments);
}

function stageOutcomes(ctx: ServiceContext, pipelines: readonly PipelineReply[]): ItemOutcomes {
  const { appointmentStages } = ctx.options.outcomeMeanings;
  return outcomesIn('appointment', 'stage', readStages(pipelines, appointmentStages), null);
}

function outcomesIn(
  kind: ItemKind,
  field: ItemOutcomes['field'],
  known: KnownOutcome[],
  meanings: OutcomeMeanings | null,
): ItemOutcomes {
  return { kind, field, options: known.filter(({ isOffered }) => isOffered), known, meanings };
}

/** An account may have no pipeline for appointments; it then has the status property or nothing. */
function loadPipelines(ctx: ServiceContext): Promise<PipelineReply[]> {
  return ctx.cache.get(pipelinesKey, () =>
    listPipelines(ctx.hubspot, objectTypeIds.appointment).catch(withoutPipelines),
  );
}

function withoutPipelines(error: unknown): PipelineReply[] {
  if (error instanceof AppError && (error.code === 'NOT_FOUND' || error.code === 'REJECTED')) {
    return [];
  }
  throw error;
}
