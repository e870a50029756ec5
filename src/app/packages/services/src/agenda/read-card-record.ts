import { timeZoneFromHubSpot } from '@app/domain/time/time-zone';
import { getRecord } from '@app/hubspot/crm/records/get-record';
import { textOf, wordsOf } from '@app/hubspot/crm/records/record-reply';
import { objectTypeIds } from '@app/hubspot/paths';
import { keyOf, type RecordRef, type RecordTypeId } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';

export type CardRecord = {
  /** A contact's first name, what a company or deal is called, a ticket's subject. */
  name: string | null;
  /** IANA; null where HubSpot knows none. It keeps none for deals and tickets. */
  timeZone: string | null;
  pinnedEngagementId: string | null;
};

export const unknownRecord: CardRecord = { name: null, timeZone: null, pinnedEngagementId: null };

/** The zone a person set goes before the one of their address. */
const properties: Record<RecordTypeId, { name: string; timeZones: readonly string[] }> = {
  [objectTypeIds.contact]: { name: 'firstname', timeZones: ['hs_timezone', 'hs_ip_timezone'] },
  [objectTypeIds.company]: { name: 'name', timeZones: ['timezone'] },
  [objectTypeIds.deal]: { name: 'dealname', timeZones: [] },
  [objectTypeIds.ticket]: { name: 'subject', timeZones: [] },
};

const pin = 'hs_pinned_engagement_id';

/** What the agenda needs of the record itself. */
export async function readCardRecord(ctx: ServiceContext, record: RecordRef): Promise<CardRecord> {
  const { typeId, id } = keyOf(record);
  const { name, timeZones } = properties[record.objectTypeId];
  const reply = await getRecord(ctx.hubspot, typeId, id, [name, ...timeZones, pin]);
  const known = timeZones.flatMap((zone) => timeZoneFromHubSpot(textOf(reply, zone)) ?? []);
  return {
    name: wordsOf(reply, name),
    timeZone: known[0] ?? null,
    pinnedEngagementId: textOf(reply, pin),
  };
}
