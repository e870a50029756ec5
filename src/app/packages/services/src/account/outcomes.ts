import type { ItemKind } from '@app/domain/agenda-item';
import { AppError } from '@app/domain/app-error';
import { categorizeOutcome, outcomeFrom, type Outcome } from '@app/domain/outcome';
import { agendaProperties } from '@app/hubspot/crm/agenda-properties';
import { listPipelines, type PipelineReply } from '@app/hubspot/crm/list-pipelines';
import { getProperty, type PropertyReply } from '@app/hubspot/crm/list-properties';
import { objectTypeIds } from '@app/hubspot/paths';
import type { CacheKey } from '../container-cache.ts';
import type { ServiceContext } from '../service-context.ts';
import { listItemProperties } from './item-properties.ts';

/** Where an account keeps how an item ended, and the values it offers. */
export type ItemOutcomes = { property: string; options: Outcome[] };

export type WritableOutcomes = ItemOutcomes & {
  /** The pipeline each stage belongs to; empty where outcomes are no stages. */
  pipelines: ReadonlyMap<string, string>;
};

const meetingKey: CacheKey<ItemOutcomes> = { name: 'outcomes of meetings' };
const pipelinesKey: CacheKey<PipelineReply[]> = { name: 'pipelines of appointments' };

/** The account's own meeting outcomes, in its order. */
export function getMeetingOutcomes(ctx: ServiceContext): Promise<ItemOutcomes> {
  return ctx.cache.get(meetingKey, async () => {
    const property = agendaProperties.meeting.outcome;
    const options = optionsOf(await getProperty(ctx.hubspot, objectTypeIds.meeting, property));
    return { property, options };
  });
}

/**
 * HubSpot's samples use `hs_appointment_status`, yet accounts without that property are reported; those
 * run appointments by pipeline stage. Both are read at once, so that neither kind of account waits longer.
 */
export async function getAppointmentOutcomes(ctx: ServiceContext): Promise<WritableOutcomes> {
  const [properties, pipelines] = await Promise.all([
    listItemProperties(ctx, 'appointment'),
    loadPipelines(ctx),
  ]);
  return statusOutcomes(properties) ?? stageOutcomes(pipelines);
}

/** The same for a write: one call fewer where nothing is cached and the account has the status property. */
export async function getWritableOutcomes(
  ctx: ServiceContext,
  kind: ItemKind,
): Promise<WritableOutcomes> {
  if (kind === 'meeting') {
    return { ...(await getMeetingOutcomes(ctx)), pipelines: new Map() };
  }
  const properties = await listItemProperties(ctx, 'appointment');
  return statusOutcomes(properties) ?? stageOutcomes(await loadPipelines(ctx));
}

/** The refusal of a value that is not among the account's options, with their labels. */
export function outcomeNotOffered({ property, options }: ItemOutcomes): AppError {
  return new AppError('REJECTED', 'This account does not offer that outcome.', {
    details: {
      property,
      reason: 'It is not among the options of the property.',
      options: options.map(({ label }) => label),
    },
  });
}

function statusOutcomes(properties: readonly PropertyReply[]): WritableOutcomes | undefined {
  const status = properties.find(({ name }) => name === agendaProperties.appointment.outcome);
  return status && { property: status.name, options: optionsOf(status), pipelines: new Map() };
}

function stageOutcomes(pipelines: readonly PipelineReply[]): WritableOutcomes {
  return {
    property: 'hs_pipeline_stage',
    options: pipelines.flatMap(stagesOf),
    pipelines: new Map(
      pipelines.flatMap(({ id, stages }) =>
        stages.map((stage): [string, string] => [stage.id, id]),
      ),
    ),
  };
}

/** An account may have no pipeline for appointments; it then has the status property or nothing. */
function loadPipelines(ctx: ServiceContext): Promise<PipelineReply[]> {
  return ctx.cache.get(pipelinesKey, () =>
    listPipelines(ctx.hubspot, objectTypeIds.appointment).catch(withoutPipelines),
  );
}

function optionsOf(property: PropertyReply): Outcome[] {
  return property.options
    .filter((option) => !option.hidden)
    .sort((a, b) => a.displayOrder - b.displayOrder)
    .map(({ value, label }) => outcomeFrom(value, label));
}

/**
 * A stage is open until HubSpot marks it closed (`isClosed` is what deals and tickets carry; not
 * documented for appointments) or its name says how it ended.
 */
function stagesOf(pipeline: PipelineReply): Outcome[] {
  return [...pipeline.stages]
    .sort((a, b) => a.displayOrder - b.displayOrder)
    .map(({ id, label, metadata }) => {
      const category = categorizeOutcome(label);
      const isClosed = String(metadata['isClosed']) === 'true';
      const isOpen = !isClosed && (category === 'scheduled' || category === 'other');
      return { value: id, label, category, isOpen };
    });
}

function withoutPipelines(error: unknown): PipelineReply[] {
  if (error instanceof AppError && (error.code === 'NOT_FOUND' || error.code === 'REJECTED')) {
    return [];
  }
  throw error;
}
