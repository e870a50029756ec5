import { timeZoneFromHubSpot } from '@app/domain/time-zone';
import { getRecord } from '@app/hubspot/crm/get-record';
import { textOf } from '@app/hubspot/crm/record-reply';
import { objectTypeIds } from '@app/hubspot/paths';
import type { ServiceContext } from '../service-context.ts';

export type Contact = {
  firstName: string | null;
  /** IANA; null where HubSpot knows none. */
  timeZone: string | null;
  pinnedEngagementId: string | null;
};

export const unknownContact: Contact = {
  firstName: null,
  timeZone: null,
  pinnedEngagementId: null,
};

/** What the agenda needs of the contact itself. The zone a person set goes before the one of their address. */
export async function readContact(ctx: ServiceContext, id: string): Promise<Contact> {
  const record = await getRecord(ctx.hubspot, objectTypeIds.contact, id, [
    'firstname',
    'hs_timezone',
    'hs_ip_timezone',
    'hs_pinned_engagement_id',
  ]);
  const timeZone =
    timeZoneFromHubSpot(textOf(record, 'hs_timezone')) ??
    timeZoneFromHubSpot(textOf(record, 'hs_ip_timezone'));
  return {
    firstName: textOf(record, 'firstname'),
    timeZone: timeZone ?? null,
    pinnedEngagementId: textOf(record, 'hs_pinned_engagement_id'),
  };
}
