import type { RecordRef } from '@app/domain/record-ref';
import type { HubSpotClient } from '../../client.ts';
import { objectTypeIds } from '../../paths.ts';
import { getRecord } from '../records/get-record.ts';
import { listKnownRecords, listRecords } from '../records/list-records.ts';
import { textOf, wordsOf, type RecordReply } from '../records/record-reply.ts';
import { searchRecords } from '../records/search-records.ts';
import { associatedWith, contactTimeZones, timeZoneIn } from './card-record.ts';

export type Contact = {
  id: string;
  firstName: string | null;
  lastName: string | null;
  /** Both of them. */
  name: string | null;
  email: string | null;
  /** IANA; null where HubSpot knows none. */
  timeZone: string | null;
  ownerId: string | null;
};

const typeId = objectTypeIds.contact;

export const contactProperties = [
  'firstname',
  'lastname',
  'email',
  ...contactTimeZones,
  'hubspot_owner_id',
];

export function toContact(record: RecordReply): Contact {
  const firstName = wordsOf(record, 'firstname');
  const lastName = wordsOf(record, 'lastname');
  return {
    id: record.id,
    firstName,
    lastName,
    name: [firstName, lastName].filter(Boolean).join(' ') || null,
    email: textOf(record, 'email'),
    timeZone: timeZoneIn(record, contactTimeZones),
    ownerId: textOf(record, 'hubspot_owner_id'),
  };
}

/** @throws AppError NOT_FOUND */
export async function getContact(hubspot: HubSpotClient, id: string): Promise<Contact> {
  return toContact(await getRecord(hubspot, typeId, id, contactProperties));
}

/** As `listRecords`. */
export async function listContacts(
  hubspot: HubSpotClient,
  ids: readonly string[],
): Promise<Contact[]> {
  return (await listRecords(hubspot, typeId, ids, contactProperties)).map(toContact);
}

/** The same, without those that could not be read. */
export async function listKnownContacts(
  hubspot: HubSpotClient,
  ids: readonly string[],
): Promise<Contact[]> {
  return (await listKnownRecords(hubspot, typeId, ids, contactProperties)).records.map(toContact);
}

/** Those of a record's contacts that HubSpot finds by some words, by their last names. */
export async function searchContacts(
  hubspot: HubSpotClient,
  { record, query, limit }: { record: RecordRef; query: string; limit: number },
): Promise<{ total: number; contacts: Contact[] }> {
  const { total, records } = await searchRecords(hubspot, typeId, {
    filterGroups: [{ filters: [associatedWith(record)] }],
    query,
    sort: { propertyName: 'lastname', direction: 'ASCENDING' },
    properties: contactProperties,
    limit,
  });
  return { total, contacts: records.map(toContact) };
}

/** How many contacts of the account have no e-mail, or no time zone. */
export async function countContactsWithout(
  hubspot: HubSpotClient,
  missing: 'email' | 'timeZone',
): Promise<number> {
  const properties = missing === 'email' ? ['email'] : contactTimeZones;
  const { total } = await searchRecords(hubspot, typeId, {
    filterGroups: [
      {
        filters: properties.map((propertyName) => ({ propertyName, operator: 'NOT_HAS_PROPERTY' })),
      },
    ],
    sort: { propertyName: 'hs_object_id', direction: 'ASCENDING' },
    properties: ['hs_object_id'],
    limit: 1,
  });
  return total;
}

/** What forms mostly ask for. */
export const commonFormProperties = (
  'company jobtitle phone mobilephone website address city state zip country industry ' +
  'numemployees annualrevenue message hs_language'
).split(' ');
