import { listLabelledIds } from '@app/hubspot/crm/associations/list-labelled-ids';
import { listContacts, searchContacts, type Contact } from '@app/hubspot/crm/objects/contact';
import { batchSize } from '@app/hubspot/crm/records/list-records';
import { partialError } from '@app/hubspot/crm/partial-answer';
import { objectTypeIds } from '@app/hubspot/paths';
import { keyOf, type RecordRef } from '../../record-ref.ts';
import type { ServiceContext } from '../../service-context.ts';

export type RecordContact = Pick<Contact, 'id' | 'name' | 'email' | 'timeZone'>;

/** HubSpot's own label between a contact and the one company it belongs to first of all. */
const primary = 'Primary';

type Contacts = { contacts: RecordContact[]; total: number | null };

/** The contacts associated with a record, or those of them that a query finds: at most 100. */
export async function listRecordContacts(
  ctx: ServiceContext,
  { record, query }: { record: RecordRef; query: string },
): Promise<Contacts & { canAddItems: boolean }> {
  const found = query === '' ? listClosest(ctx, record) : findContacts(ctx, record, query);
  return { ...(await found), canAddItems: ctx.options.findItemsOfOtherRecords };
}

/** The closest first, two round trips deep. A record that HubSpot does not know has none. */
async function listClosest(ctx: ServiceContext, record: RecordRef): Promise<Contacts> {
  const { labels, isComplete } = await listLabelledIds(
    ctx.hubspot,
    keyOf(record),
    objectTypeIds.contact,
  );
  const ids = [...labels]
    .map(([id, names]) => ({ id, rank: rankOf(names) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, batchSize)
    .map(({ id }) => id);
  const contacts = await listContacts(ctx.hubspot, ids);
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  const known = ids.flatMap((id) => byId.get(id) ?? []);
  const unknownCount = ids.length - known.length;
  return {
    contacts: known,
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
  const { total, contacts } = await searchContacts(ctx.hubspot, {
    record,
    // As names are typed on most keyboards; some systems take the marks of letters apart.
    query: query.normalize('NFC'),
    limit: batchSize,
  });
  if (contacts.length < Math.min(total, batchSize)) throw partialError([]);
  return { contacts, total };
}

function rankOf(labels: readonly string[]): number {
  if (labels.includes(primary)) return 0;
  return labels.length > 0 ? 1 : 2;
}
