import type { ItemKind } from '@app/domain/agenda/agenda-item';
import type { AppError } from '@app/domain/app-error';
import type { Outcome } from '@app/domain/outcome/outcome';
import { getCardRecord } from '@app/hubspot/crm/objects/card-record';
import { getContact, type Contact } from '@app/hubspot/crm/objects/contact';
import { objectTypeIds } from '@app/hubspot/paths';
import { requireAppointments } from '../account/appointments-enabled.ts';
import { getMeetingTypes } from '../account/meeting-types.ts';
import type { KnownOutcome } from '../account/known-outcomes.ts';
import { getAppointmentOutcomes, getMeetingOutcomes } from '../account/outcomes.ts';
import {
  explainUnreadableAppointments,
  type AppointmentsState,
} from '../agenda/appointments-state.ts';
import { attempt, type Attempt } from '../agenda/attempt.ts';
import type { RecordRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';
import { valueFor } from './choose-outcome.ts';
import { listOrganizers, type Organizer } from './list-organizers.ts';
import { listCompanies, listOpenDeals, type Related } from './list-related-records.ts';

type Invitee = Pick<Contact, 'firstName' | 'lastName' | 'email' | 'timeZone'>;

type Request = { record: RecordRef; userId?: string | undefined };

type Part = 'record' | 'owners' | 'outcomes' | 'meeting-types' | 'companies' | 'deals';

export type MeetingOptions = {
  owners: Organizer[];
  outcomes: Record<ItemKind, Outcome[]>;
  appointments: AppointmentsState;
  meetingTypes: { value: string; label: string }[];
  companies: Related[];
  deals: Related[];
  name: string | null;
  contact: Invitee | null;
  problems: { part: Part; error: AppError }[];
};

/**
 * What the forms for new meetings and appointments offer, two round trips deep. What belongs to the account
 * comes mostly from the container's cache. A part that cannot be read is named in `problems`.
 * @throws AppError NOT_FOUND for an unknown record, and the reason where nothing at all can be read.
 */
export async function getMeetingOptions(
  ctx: ServiceContext,
  { record, userId }: Request,
): Promise<MeetingOptions> {
  const [about, owners, meetingOutcomes, appointmentOutcomes, meetingTypes, companies, deals] =
    await Promise.all([
      attempt(readAbout(ctx, record)),
      attempt(listOrganizers(ctx, userId)),
      attempt(getMeetingOutcomes(ctx)),
      readAppointments(ctx),
      attempt(getMeetingTypes(ctx)),
      attempt(listCompanies(ctx, record)),
      attempt(listOpenDeals(ctx, record)),
    ]);
  const { state, outcomes } = appointmentOutcomes;
  if (!about.ok && (about.error.code === 'NOT_FOUND' || !meetingOutcomes.ok)) throw about.error;
  const appointmentError = state === 'available' ? errorIn(outcomes) : undefined;
  const failed: [Part, AppError | undefined][] = [
    ['record', errorIn(about)],
    ['owners', errorIn(owners)],
    ['outcomes', errorIn(meetingOutcomes) ?? appointmentError],
    ['meeting-types', errorIn(meetingTypes)],
    ['companies', errorIn(companies)],
    ['deals', errorIn(deals)],
  ];
  return {
    owners: owners.ok ? owners.value : [],
    outcomes: {
      appointment: outcomes.ok ? outcomes.value.options.map(toChoice) : [],
      meeting: meetingOutcomes.ok ? meetingOutcomes.value.options : [],
    },
    appointments: state,
    meetingTypes: meetingTypes.ok ? meetingTypes.value : [],
    companies: companies.ok ? companies.value : [],
    deals: deals.ok ? deals.value : [],
    ...(about.ok ? about.value : { name: null, contact: nobodyKnown(record) }),
    problems: failed.flatMap(([part, error]) => (error === undefined ? [] : [{ part, error }])),
  };
}

/** What the record is called, and whom it invites. */
async function readAbout(
  ctx: ServiceContext,
  record: RecordRef,
): Promise<Pick<MeetingOptions, 'name' | 'contact'>> {
  if (record.objectTypeId !== objectTypeIds.contact) {
    return { name: (await getCardRecord(ctx.hubspot, record)).name, contact: null };
  }
  const contact = await getContact(ctx.hubspot, record.objectId);
  return { name: contact.name, contact };
}

function nobodyKnown({ objectTypeId }: RecordRef): Invitee | null {
  if (objectTypeId !== objectTypeIds.contact) return null;
  return { firstName: null, lastName: null, email: null, timeZone: null };
}

/** A state that the account is in is told as such, not as a failure. */
async function readAppointments(ctx: ServiceContext): Promise<{
  state: AppointmentsState;
  outcomes: Attempt<Awaited<ReturnType<typeof getAppointmentOutcomes>>>;
}> {
  const [activated, outcomes] = await Promise.all([
    attempt(requireAppointments(ctx)),
    attempt(getAppointmentOutcomes(ctx)),
  ]);
  if (!activated.ok) return { state: 'not-activated', outcomes };
  if (outcomes.ok) return { state: 'available', outcomes };
  return { state: await explainUnreadableAppointments(ctx, outcomes.error), outcomes };
}

/** A stage of one of several pipelines, told from its namesakes in the others. */
function toChoice(
  outcome: KnownOutcome,
  _index: number,
  options: readonly KnownOutcome[],
): Outcome {
  const { label, pipeline, pipelineLabel } = outcome;
  const isOneOfSeveral = options.some((other) => other.pipeline !== pipeline);
  return {
    ...outcome,
    value: valueFor(outcome, options),
    ...(isOneOfSeveral && { label: `${label} · ${pipelineLabel ?? ''}` }),
  };
}

function errorIn(read: Attempt<unknown>): AppError | undefined {
  return read.ok ? undefined : read.error;
}
