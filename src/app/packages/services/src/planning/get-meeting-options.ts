import type { ItemKind } from '@app/domain/agenda/agenda-item';
import type { AppError } from '@app/domain/app-error';
import type { Outcome } from '@app/domain/outcome/outcome';
import { getContact, type Contact } from '@app/hubspot/crm/objects/contact';
import { requireAppointments } from '../account/appointments-enabled.ts';
import { getMeetingTypes } from '../account/meeting-types.ts';
import type { KnownOutcome } from '../account/known-outcomes.ts';
import { getAppointmentOutcomes, getMeetingOutcomes } from '../account/outcomes.ts';
import {
  explainUnreadableAppointments,
  type AppointmentsState,
} from '../agenda/appointments-state.ts';
import { attempt, type Attempt } from '../agenda/attempt.ts';
import type { ServiceContext } from '../service-context.ts';
import { valueFor } from './choose-outcome.ts';
import { listOrganizers, type Organizer } from './list-organizers.ts';
import { listCompanies, listOpenDeals, type Related } from './list-related-records.ts';

type Invitee = Pick<Contact, 'firstName' | 'lastName' | 'email' | 'timeZone'>;

type Request = { record: { objectId: string }; userId?: string | undefined };

type Part = 'contact' | 'owners' | 'outcomes' | 'meeting-types' | 'companies' | 'deals';

export type MeetingOptions = {
  owners: Organizer[];
  outcomes: Record<ItemKind, Outcome[]>;
  appointments: AppointmentsState;
  meetingTypes: { value: string; label: string }[];
  companies: Related[];
  deals: Related[];
  contact: Invitee;
  problems: { part: Part; error: AppError }[];
};

/**
 * What the forms for new meetings and appointments offer, two round trips deep. What belongs to the account
 * comes mostly from the container's cache. A part that cannot be read is named in `problems`.
 * @throws AppError NOT_FOUND for an unknown contact, and the reason where nothing at all can be read.
 */
export async function getMeetingOptions(
  ctx: ServiceContext,
  { record: { objectId }, userId }: Request,
): Promise<MeetingOptions> {
  const [contact, owners, meetingOutcomes, appointmentOutcomes, meetingTypes, companies, deals] =
    await Promise.all([
      attempt(getContact(ctx.hubspot, objectId)),
      attempt(listOrganizers(ctx, userId)),
      attempt(getMeetingOutcomes(ctx)),
      readAppointments(ctx),
      attempt(getMeetingTypes(ctx)),
      attempt(listCompanies(ctx, objectId)),
      attempt(listOpenDeals(ctx, objectId)),
    ]);
  const { state, outcomes } = appointmentOutcomes;
  if (!contact.ok && (contact.error.code === 'NOT_FOUND' || !meetingOutcomes.ok)) {
    throw contact.error;
  }
  const appointmentError = state === 'available' ? errorIn(outcomes) : undefined;
  const failed: [Part, AppError | undefined][] = [
    ['contact', errorIn(contact)],
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
    contact: contact.ok ? contact.value : unknownInvitee,
    problems: failed.flatMap(([part, error]) => (error === undefined ? [] : [{ part, error }])),
  };
}

const unknownInvitee: Invitee = { firstName: null, lastName: null, email: null, timeZone: null };

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
