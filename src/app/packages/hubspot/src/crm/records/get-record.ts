import * as v from 'valibot';
import type { HubSpotClient } from '../../client.ts';
import { recordId, recordReply, type RecordReply } from './record-reply.ts';

/** One record. @throws AppError NOT_FOUND */
export async function getRecord(
  hubspot: HubSpotClient,
  typeId: string,
  id: string,
  properties: readonly string[],
): Promise<RecordReply> {
  return hubspot.request({
    method: 'GET',
    path: hubspot.paths.record(typeId, id),
    query: { properties: properties.join(',') },
    response: recordReply,
  });
}

const withContacts = v.object({
  ...recordReply.entries,
  associations: v.nullish(
    v.object({ contacts: v.nullish(v.object({ results: v.array(v.object({ id: recordId })) })) }),
  ),
});

/** The same, and the ids of its contacts: of many, as many as HubSpot returns at once. */
export async function getRecordAndContacts(
  hubspot: HubSpotClient,
  typeId: string,
  id: string,
  properties: readonly string[],
): Promise<{ record: RecordReply; contactIds: string[] }> {
  const { associations, ...record } = await hubspot.request({
    method: 'GET',
    path: hubspot.paths.record(typeId, id),
    query: { properties: properties.join(','), associations: 'contacts' },
    response: withContacts,
  });
  const contacts = associations?.contacts?.results ?? [];
  // A pair with two labels may be listed once per label.
  return { record, contactIds: [...new Set(contacts.map((contact) => contact.id))] };
}
