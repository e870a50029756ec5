import type { RecordRef, RecordTypeId } from '@app/domain/record-ref';
import { timeZoneFromHubSpot } from '@app/domain/time/time-zone';
import type { HubSpotClient } from '../../client.ts';
import { objectTypeIds } from '../../paths.ts';
import { getRecord, getRecordAndContacts } from '../records/get-record.ts';
import { textOf, wordsOf, type RecordReply } from '../records/record-reply.ts';
import type { SearchFilter } from '../records/search-records.ts';
import { pinnedOn, pinProperty } from './pin.ts';

/** What a card needs to know of the record it sits on. */
export type CardRecord = {
  /** A contact's first name, what a company or deal is called, a ticket's subject. */
  name: string | null;
  /** IANA; null where HubSpot knows none. It keeps none for deals and tickets. */
  timeZone: string | null;
  pinnedEngagementId: string | null;
};

type Names = { search: string; name: string; timeZones: readonly string[] };

/** The zone a person set goes before the one of their address. */
export const contactTimeZones = ['hs_timezone', 'hs_ip_timezone'] as const;

const names: Record<RecordTypeId, Names> = {
  [objectTypeIds.contact]: { search: 'contact', name: 'firstname', timeZones: contactTimeZones },
  [objectTypeIds.company]: { search: 'company', name: 'name', timeZones: ['timezone'] },
  [objectTypeIds.deal]: { search: 'deal', name: 'dealname', timeZones: [] },
  [objectTypeIds.ticket]: { search: 'ticket', name: 'subject', timeZones: [] },
};

/** @throws AppError NOT_FOUND */
export async function getCardRecord(
  hubspot: HubSpotClient,
  { objectTypeId, objectId }: RecordRef,
): Promise<CardRecord> {
  return toCardRecord(
    objectTypeId,
    await getRecord(hubspot, objectTypeId, objectId, askedOf(objectTypeId)),
  );
}

/** The same, and the ids of its contacts: of many, as many as HubSpot returns at once. @throws AppError NOT_FOUND */
export async function getCardRecordAndContacts(
  hubspot: HubSpotClient,
  { objectTypeId, objectId }: RecordRef,
): Promise<CardRecord & { contactIds: string[] }> {
  const asked = askedOf(objectTypeId);
  const reply = await getRecordAndContacts(hubspot, objectTypeId, objectId, asked);
  return { ...toCardRecord(objectTypeId, reply.record), contactIds: reply.contactIds };
}

function askedOf(type: RecordTypeId): string[] {
  const { name, timeZones } = names[type];
  return [name, ...timeZones, pinProperty];
}

function toCardRecord(type: RecordTypeId, reply: RecordReply): CardRecord {
  const { name, timeZones } = names[type];
  return {
    name: wordsOf(reply, name),
    timeZone: timeZoneIn(reply, timeZones),
    pinnedEngagementId: pinnedOn(reply),
  };
}

/** The first of the properties that names a zone. */
export function timeZoneIn(record: RecordReply, properties: readonly string[]): string | null {
  const zones = properties.flatMap((name) => timeZoneFromHubSpot(textOf(record, name)) ?? []);
  return zones[0] ?? null;
}

/** What limits a search to what is associated with a record. */
export function associatedWith({ objectTypeId, objectId }: RecordRef): SearchFilter {
  const propertyName = `associations.${names[objectTypeId].search}`;
  return { propertyName, operator: 'EQ', value: objectId };
}
