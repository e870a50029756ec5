import { AppError } from '@app/domain/app-error';
import type { HubSpotClient } from '@app/hubspot/client';
import { archiveRecords } from '@app/hubspot/crm/records/archive-records';
import { createRecords, type NewRecord } from '@app/hubspot/crm/records/create-records';
import { findDefaultAssociationType } from '@app/hubspot/crm/associations/find-default-association-type';
import { isObjectEnabled } from '@app/hubspot/crm/account/is-object-enabled';
import { updateRecord } from '@app/hubspot/crm/records/update-record';
import { updateRecords } from '@app/hubspot/crm/records/update-records';
import type { Written } from '@app/hubspot/crm/records/write-batch';
import { objectTypeIds } from '@app/hubspot/paths';
import * as v from 'valibot';
import { demoContacts, type DemoContact, type DemoItem } from './demo-data.ts';
import { findDemoContact, findDemoItems, type SeededItem } from './find-seeded.ts';
import { contactValues, itemValues, readAccountValues, type AccountValues } from './item-values.ts';

export type Seeded = {
  contactIds: string[];
  created: number;
  updated: number;
  /** False where the account has no appointments to offer. */
  hasAppointments: boolean;
};

type Kind = DemoItem['kind'];

/**
 * Puts the demo into the account. What is there already, by the e-mail of a contact and the title of an item
 * on it, is brought up to date and not made again, so a run that failed is completed by the next.
 * @throws AppError with the first thing HubSpot refused; ForeignContactError.
 */
export async function seedDemo(hubspot: HubSpotClient, now: Date): Promise<Seeded> {
  const hasAppointments = await isObjectEnabled(hubspot, objectTypeIds.appointment);
  const kinds: Kind[] = hasAppointments ? ['meeting', 'appointment'] : ['meeting'];
  const account = await readAccountValues(hubspot, kinds);
  const seeded: Seeded = { contactIds: [], created: 0, updated: 0, hasAppointments };
  for (const contact of demoContacts) {
    const contactId = await upsertContact(hubspot, contact, account);
    seeded.contactIds.push(contactId);
    const present: SeededItem[] = [];
    for (const kind of kinds) {
      const of = { contactId, contact, kind, account, now };
      const { items, created } = await seedItems(hubspot, of);
      present.push(...items);
      seeded.created += created;
      seeded.updated += items.length - created;
    }
    await pin(hubspot, contactId, contact, present);
  }
  return seeded;
}

async function upsertContact(
  hubspot: HubSpotClient,
  contact: DemoContact,
  account: AccountValues,
): Promise<string> {
  // Looked at first: an upsert would change a contact of somebody else.
  await findDemoContact(hubspot, contact);
  const { paths } = hubspot;
  const { results } = await hubspot.request({
    method: 'POST',
    path: paths.batch(objectTypeIds.contact, 'read').replace(/read$/, 'upsert'),
    body: {
      inputs: [
        { id: contact.email, idProperty: 'email', properties: contactValues(contact, account) },
      ],
    },
    response: v.object({ results: v.array(v.object({ id: v.string() })) }),
    repeat: 'absolute',
  });
  const [first] = results;
  if (first === undefined) throw new AppError('REJECTED', 'HubSpot did not take a contact.');
  return first.id;
}

type Of = {
  contactId: string;
  contact: DemoContact;
  kind: Kind;
  account: AccountValues;
  now: Date;
};

async function seedItems(
  hubspot: HubSpotClient,
  { contactId, contact, kind, account, now }: Of,
): Promise<{ items: SeededItem[]; created: number }> {
  const wanted = contact.items.filter((item) => item.kind === kind);
  if (wanted.length === 0) return { items: [], created: 0 };
  const typeId = objectTypeIds[kind];
  const { items: found } = await findDemoItems(hubspot, contactId, contact, kind);
  const known = new Map(found.map((item) => [item.title, item]));
  const doubled = found.filter((item) => known.get(item.title) !== item);
  checkAll(
    await archiveRecords(
      hubspot,
      typeId,
      doubled.map(({ id }) => id),
    ),
  );

  const updates = wanted.flatMap((item) => {
    const present = known.get(item.title);
    return present ? [{ id: present.id, properties: itemValues(item, account, now) }] : [];
  });
  checkAll(await updateRecords(hubspot, typeId, updates));

  const missing = wanted.filter(({ title }) => !known.has(title));
  const type = await findDefaultAssociationType(hubspot, typeId, objectTypeIds.contact);
  if (type === undefined) throw new AppError('REJECTED', `A ${kind} cannot be tied to a contact.`);
  const records = missing.map((item): NewRecord => ({
    traceId: item.title,
    properties: itemValues(item, account, now),
    associations: [{ toId: contactId, types: [type] }],
  }));
  const created = checkAll(await createRecords(hubspot, typeId, records));
  const added = [...created].map(([title, { id }]) => ({ kind, id, title }));
  return { items: [...known.values(), ...added], created: added.length };
}

/** The values of a batch. @throws AppError the first refusal; what was taken stays. */
function checkAll<T>(written: Map<string, Written<T>>): Map<string, T> {
  return new Map(
    [...written].map(([key, answer]) => {
      if (!answer.ok) throw answer.error;
      return [key, answer.value];
    }),
  );
}

async function pin(
  hubspot: HubSpotClient,
  contactId: string,
  contact: DemoContact,
  items: readonly SeededItem[],
): Promise<void> {
  const pinned = contact.items.find(({ isPinned }) => isPinned === true);
  const id = items.find(({ title }) => title === pinned?.title)?.id;
  if (id === undefined) return;
  await updateRecord(hubspot, objectTypeIds.contact, contactId, { hs_pinned_engagement_id: id });
}
