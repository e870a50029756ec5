import { AppError } from '@app/domain/app-error';
import { categorizeOutcome, outcomeFrom, type Outcome } from '@app/domain/outcome';
import { agendaProperties } from '@app/hubspot/crm/agenda-properties';
import { listPipelines, type PipelineReply } from '@app/hubspot/crm/list-pipelines';
import { getProperty, listProperties, type PropertyReply } from '@app/hubspot/crm/list-properties';
import { objectTypeIds } from '@app/hubspot/paths';
import type { CacheKey } from '../container-cache.ts';
import type { ServiceContext } from '../service-context.ts';

/** Where an account keeps how an appointment ended, and the values it offers. */
export type AppointmentOutcomes = {
  property: 'hs_appointment_status' | 'hs_pipeline_stage';
  options: Outcome[];
};

const meetingKey: CacheKey<Outcome[]> = { name: 'outcomes of meetings' };
const appointmentKey: CacheKey<AppointmentOutcomes> = { name: 'outcomes of appointments' };

/** The account's own meeting outcomes, in its order. */
export function listMeetingOutcomes(ctx: ServiceContext): Promise<Outcome[]> {
  return ctx.cache.get(meetingKey, async () => {
    const { outcome } = agendaProperties.meeting;
    return optionsOf(await getProperty(ctx.hubspot, objectTypeIds.meeting, outcome));
  });
}

/**
 * HubSpot's samples use `hs_appointment_status`, yet accounts without that property are reported; those
 * run appointments by pipeline stage. Both are read at once, so that neither kind of account waits longer.
 */
export function getAppointmentOutcomes(ctx: ServiceContext): Promise<AppointmentOutcomes> {
  return ctx.cache.get(appointmentKey, async () => {
    const [properties, pipelines] = await Promise.all([
      listProperties(ctx.hubspot, objectTypeIds.appointment),
      listPipelines(ctx.hubspot, objectTypeIds.appointment).catch(withoutPipelines),
    ]);
    const status = properties.find(({ name }) => name === agendaProperties.appointment.outcome);
    return status === undefined
      ? { property: 'hs_pipeline_stage', options: pipelines.flatMap(stagesOf) }
      : { property: 'hs_appointment_status', options: optionsOf(status) };
  });
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

/** An account may have no pipeline for appointments; it then has the status property or nothing. */
function withoutPipelines(error: unknown): PipelineReply[] {
  if (error instanceof AppError && (error.code === 'NOT_FOUND' || error.code === 'REJECTED')) {
    return [];
  }
  throw error;
}
