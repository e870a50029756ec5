import type { HubSpotClient } from '../../client.ts';
import { objectTypeIds } from '../../paths.ts';
import { listKnownRecords } from '../records/list-records.ts';
import type { PartlyRead } from '../records/read-batch.ts';
import { textOf, wordsOf, type RecordReply } from '../records/record-reply.ts';
import { contactProperties, toContact } from './contact.ts';

/** Who and what items are associated with. */
export type RelatedRecord = {
  id: string;
  name: string | null;
  /** Of contacts. */
  email: string | null;
  /** Of deals. */
  isClosed: boolean;
};

const properties = {
  contact: contactProperties,
  company: ['name'],
  deal: ['dealname', 'hs_is_closed'],
} as const;

export type RelatedRecordType = keyof typeof properties;

/** As `listKnownRecords`. */
export async function listKnownRelated(
  hubspot: HubSpotClient,
  type: RelatedRecordType,
  ids: readonly string[],
): Promise<PartlyRead<RelatedRecord>> {
  const read = await listKnownRecords(hubspot, objectTypeIds[type], ids, properties[type]);
  return { ...read, records: read.records.map((record) => toRelated(type, record)) };
}

function toRelated(type: RelatedRecordType, record: RecordReply): RelatedRecord {
  const { id, name, email } = toContact(record);
  return {
    id,
    name: type === 'contact' ? name : wordsOf(record, properties[type][0]),
    email,
    isClosed: textOf(record, 'hs_is_closed') === 'true',
  };
}
