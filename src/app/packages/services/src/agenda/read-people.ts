import { itemKey, type ItemKind, type Participant } from '@app/domain/agenda/agenda-item';
import type { AppError } from '@app/domain/app-error';
import { listKnownAssociations } from '@app/hubspot/crm/associations/list-associations';
import {
  getCardRecord,
  getCardRecordAndContacts,
  type CardRecord,
} from '@app/hubspot/crm/objects/card-record';
import { listKnownContacts, type Contact } from '@app/hubspot/crm/objects/contact';
import { batchSize } from '@app/hubspot/crm/records/list-records';
import { objectTypeIds } from '@app/hubspot/paths';
import type { RecordRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';
import { attempt } from './attempt.ts';

/** Whom one item is with. */
export type People = { contact: Participant; moreContacts: number; participants: Participant[] };
/** An item's key, and the ids of its contacts. */
type ContactsOfItem = [string, string[]];
export type PeopleOfItems = ReadonlyMap<string, People>;

/** The record, with its contacts where it is not one itself: they cost no call, unless the app may not see them. */
export async function readCardRecord(
  ctx: ServiceContext,
  record: RecordRef,
): Promise<CardRecord & { contactIds: readonly string[] }> {
  if (record.objectTypeId !== objectTypeIds.contact) {
    const read = await attempt(getCardRecordAndContacts(ctx.hubspot, record));
    if (read.ok) return read.value;
    if (!isHidden(read.error)) throw read.error;
  }
  return { ...(await getCardRecord(ctx.hubspot, record)), contactIds: [] };
}

function isHidden({ code }: AppError): boolean {
  return code === 'MISSING_SCOPE' || code === 'FORBIDDEN';
}

/**
 * Whom the items of a record are with, by their keys, in one round trip: the names of the record's first hundred
 * contacts, and which of them each item is associated with. An item of which that cannot be told has no entry.
 */
export async function readPeople(
  ctx: ServiceContext,
  contactIds: readonly string[],
  itemIds: Record<ItemKind, readonly string[]>,
): Promise<PeopleOfItems> {
  const idsOf = (kind: ItemKind) => listContactsOf(ctx, kind, itemIds[kind]);
  if (contactIds.length === 0) return new Map();
  const [contacts, appointments, meetings] = await Promise.all([
    attempt(listKnownContacts(ctx.hubspot, contactIds.slice(0, batchSize))),
    idsOf('appointment'),
    idsOf('meeting'),
  ]);
  return peopleFrom([...appointments, ...meetings], contacts.ok ? contacts.value : []);
}

/** The same for items of any record, by the contacts of each, as `listContactsOf` lists them. */
export async function nameContacts(
  ctx: ServiceContext,
  contactsOf: readonly ContactsOfItem[],
): Promise<PeopleOfItems> {
  const ids = new Set(contactsOf.flatMap(([, [first]]) => first ?? []));
  if (ids.size === 0) return new Map();
  const contacts = await attempt(listKnownContacts(ctx.hubspot, [...ids].slice(0, batchSize)));
  return peopleFrom(contactsOf, contacts.ok ? contacts.value : []);
}

function peopleFrom(
  contactsOf: readonly ContactsOfItem[],
  contacts: readonly Contact[],
): PeopleOfItems {
  const known = new Map(contacts.flatMap((contact) => participantOf(contact)));
  return new Map(
    contactsOf.flatMap(([key, ids]): [string, People][] => {
      const named = ids.flatMap((id) => known.get(id) ?? []);
      const [contact] = named;
      if (contact === undefined) return [];
      const people = {
        contact,
        moreContacts: ids.length - 1,
        participants: named,
      };
      return [[key, people]];
    }),
  );
}

function participantOf(contact: Contact): [string, Participant][] {
  const { id, firstName, email, timeZone } = contact;
  const name = contact.name ?? email;
  return name === null ? [] : [[id, { id, name, firstName, timeZone }]];
}

/** HubSpot reads the associations of 1,000 records at once; who has more than a page of contacts is left out. */
export async function listContactsOf(
  ctx: ServiceContext,
  kind: ItemKind,
  ids: readonly string[],
): Promise<ContactsOfItem[]> {
  if (ids.length === 0) return [];
  const [from, to] = [objectTypeIds[kind], objectTypeIds.contact];
  const read = await attempt(listKnownAssociations(ctx.hubspot, from, ids, to, 1));
  if (!read.ok) return [];
  const { found, unread } = read.value;
  return [...found]
    .filter(([id]) => !unread.has(id))
    .map(([id, contactIds]): ContactsOfItem => [itemKey({ kind, id }), [...contactIds]]);
}
