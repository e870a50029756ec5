import { propertyOf } from '@app/hubspot/crm/objects/item';
import type { HubSpotClient } from '@app/hubspot/client';
import { getRecord } from '@app/hubspot/crm/records/get-record';
import { listAssociations } from '@app/hubspot/crm/associations/list-associations';
import { listRecords } from '@app/hubspot/crm/records/list-records';
import { textOf } from '@app/hubspot/crm/records/record-reply';
import { objectTypeIds } from '@app/hubspot/paths';
import { findBookedContact } from '@app/hubspot/scheduler/find-booked-contact';
import { marker, type DemoContact, type DemoItem } from './demo-data.ts';

type Kind = DemoItem['kind'];

/** An item of the demo on its contact, by its title. */
export type SeededItem = { kind: Kind; id: string; title: string };

/** Somebody else has a contact by an e-mail of the demo. */
export class ForeignContactError extends Error {}

/**
 * The demo's contact, where the account has it.
 * @throws ForeignContactError where the e-mail belongs to a contact without the mark.
 */
export async function findDemoContact(
  hubspot: HubSpotClient,
  { email }: DemoContact,
): Promise<string | undefined> {
  const id = await findBookedContact(hubspot, email);
  if (id === undefined) return undefined;
  const record = await getRecord(hubspot, objectTypeIds.contact, id, ['lastname']);
  if (textOf(record, 'lastname')?.endsWith(marker) === true) return id;
  throw new ForeignContactError(`${email} belongs to a contact that is not of the demo.`);
}

/** The items of the demo on a contact, and how many others it has. Read through associations: search lags. */
export async function findDemoItems(
  hubspot: HubSpotClient,
  contactId: string,
  contact: DemoContact,
  kind: Kind,
): Promise<{ items: SeededItem[]; others: number }> {
  const typeId = objectTypeIds[kind];
  const titleName = propertyOf(kind, 'title');
  const found = await listAssociations(hubspot, objectTypeIds.contact, [contactId], typeId);
  const records = await listRecords(
    hubspot,
    typeId,
    [...(found.get(contactId) ?? [])],
    [titleName],
  );
  const titles = new Set(
    contact.items.filter((item) => item.kind === kind).map(({ title }) => title),
  );
  const items = records.flatMap((record) => {
    const title = textOf(record, titleName);
    return title !== null && titles.has(title) ? [{ kind, id: record.id, title }] : [];
  });
  return { items, others: records.length - items.length };
}
