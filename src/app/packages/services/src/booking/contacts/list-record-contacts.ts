import { listLabelledIds } from '@app/hubspot/crm/associations/list-labelled-ids';
import { batchSize, listRecords } from '@app/hubspot/crm/records/list-records';
import { partialError } from '@app/hubspot/crm/partial-answer';
import type { RecordReply } from '@app/hubspot/crm/records/record-reply';
import { searchRecords } from '@app/hubspot/crm/records/search-records';
import { objectTypeIds } from '@app/hubspot/paths';
import { associatedWith, keyOf, type RecordRef } from '../../record-ref.ts';
import type { ServiceContext } from '../../service-context.ts';
import { inviteeOf, inviteeProperties } from './read-invitee.ts';

export type RecordContact = {
  id: string;
  name: string | null;
  email: string | null;
  timeZone: string | null;
};

const { contact } = objectTypeIds;

/** HubSpot's own label between a contact and the one company it belongs to first of all. */
const primary = 'Primary';

type Contacts = { contacts: RecordContact[]; total: number | null };

/** The contacts associated with a record, or those of them that a query finds: at most 100. */
export async function listRecordContacts(
  ctx: ServiceContext,
  { record, query }: { record: RecordRef; query: string },
): Promise<Contacts> {
  return query === '' ? listClosest(ctx, record) : findContacts(ctx, record, query);
}

/** The closest first, two round trips deep. A record that HubSpot does not know has none. */
async function listClosest(ctx: ServiceContext, record: RecordRef): Promise<Contacts> {
  const { labels, isComplete } = await listLabelledIds(ctx.hubspot, keyOf(record), contact);
  const ids = [...labels]
    .map(([id, names]) => ({ id, rank: rankOf(names) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, batchSize)
    .map(({ id }) => id);
  const replies = await listRecords(ctx.hubspot, contact, ids, inviteeProperties);
  const byId = new Map(replies.map((reply) => [reply.id, reply]));
  const known = ids.flatMap((id) => byId.get(id) ?? []);
  const unknownCount = ids.length - known.length;
  return {
    contacts: known.map(toContact),
    total: isComplete ? labels.size - unknownCount : null,
  };
}

/**
 * Searched by HubSpot, whatever the number of contacts, in one call. Search looks at more than names and
 * e-mails, such as phone numbers, and is a few seconds behind.
 * @throws AppError UNAVAILABLE where fewer come back than were found.
 */
async function findContacts(
  ctx: ServiceContext,
  record: RecordRef,
  query: string,
): Promise<Contacts> {
  const { total, records } = await searchRecords(ctx.hubspot, contact, {
    filterGroups: [{ filters: [associatedWith(record)] }],
    // As names are typed on most keyboards; some systems take the marks of letters apart.
    query: query.normalize('NFC'),
    sort: { propertyName: 'lastname', direction: 'ASCENDING' },
    properties: inviteeProperties,
    limit: batchSize,
  });
  if (records.length < Math.min(total, batchSize)) throw partialError([]);
  return { contacts: records.map(toContact), total };
}

function toContact(reply: RecordReply): RecordContact {
  const { firstName, lastName, email, timeZone } = inviteeOf(reply);
  const name = [firstName, lastName].filter(Boolean).join(' ') || null;
  return { id: reply.id, name, email, timeZone };
}

function rankOf(labels: readonly string[]): number {
  if (labels.includes(primary)) return 0;
  return labels.length > 0 ? 1 : 2;
}
