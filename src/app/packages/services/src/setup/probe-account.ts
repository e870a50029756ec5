import type { AppError } from '@app/domain/app-error';
import type { HubSpotClient } from '@app/hubspot/client';
import { findDefaultAssociationType } from '@app/hubspot/crm/associations/find-default-association-type';
import { isObjectEnabled } from '@app/hubspot/crm/account/is-object-enabled';
import { listOwners } from '@app/hubspot/crm/account/list-owners';
import { listProperties } from '@app/hubspot/crm/account/list-properties';
import { countContactsWithout } from '@app/hubspot/crm/objects/contact';
import { getItemProperty } from '@app/hubspot/crm/objects/read-items';
import { objectTypeIds } from '@app/hubspot/paths';
import { listMeetingLinks } from '@app/hubspot/scheduler/list-meeting-links';
import { attempt, type Attempt } from '../agenda/attempt.ts';

const { contact, appointment, meeting } = objectTypeIds;

/** What came of each probe, by its name. */
export type AccountProbes = Awaited<ReturnType<typeof probeAccount>>;

/** How many calls `probeAccount` makes. */
export const accountProbeCalls = 12;

/** One harmless read for each thing the cards need, all at once. None of them changes anything. */
export async function probeAccount(hubspot: HubSpotClient) {
  const associationTo = (from: string, to: string) =>
    attempt(findDefaultAssociationType(hubspot, from, to));
  return settle({
    scopes: attempt(hubspot.listTokenScopes()),
    owners: attempt(listOwners(hubspot, { isArchived: false })),
    activation: attempt(isObjectEnabled(hubspot, appointment)),
    appointmentProperties: attempt(listProperties(hubspot, appointment)),
    meetingOutcome: attempt(getItemProperty(hubspot, 'meeting', 'outcome')),
    contactToAppointment: associationTo(contact, appointment),
    appointmentToContact: associationTo(appointment, contact),
    contactToMeeting: associationTo(contact, meeting),
    meetingToContact: associationTo(meeting, contact),
    pages: attempt(listMeetingLinks(hubspot)),
    withoutEmail: attempt(countContactsWithout(hubspot, 'email')),
    withoutZone: attempt(countContactsWithout(hubspot, 'timeZone')),
  });
}

export function errorsOf(probes: object): AppError[] {
  return Object.values(probes as Record<string, Attempt<unknown>>).flatMap((probe) =>
    probe.ok ? [] : [probe.error],
  );
}

/** Waits for all of them together and keeps their names: every value becomes what its promise gave. */
async function settle<Steps extends Record<string, Promise<unknown>>>(
  steps: Steps,
): Promise<{ [Name in keyof Steps]: Awaited<Steps[Name]> }> {
  const entries = Object.entries(steps).map(async ([name, step]) => [name, await step] as const);
  return Object.fromEntries(await Promise.all(entries)) as {
    [Name in keyof Steps]: Awaited<Steps[Name]>;
  };
}
