import { prepareCreate, prepareUpdate } from '../objects/write-record.ts';
import { objectTypeOf, type ObjectType } from '../objects/object-types.ts';
import { propertiesOf } from '../properties/schema.ts';
import type { Account } from '../account/account.ts';
import type { StoredRecord } from '../objects/record.ts';
import type { BookingBody } from './booking-body.ts';
import type { MeetingLink } from './scheduler.ts';

/**
 * Finds the contact of a booking by e-mail, or makes one, and writes what the form asked for.
 * Returns what writes it, so that everything is checked before.
 */
export function prepareContact(
  account: Account,
  link: MeetingLink,
  body: BookingBody,
): () => StoredRecord {
  const contacts = objectTypeOf('0-1');
  const names = { firstname: body.firstName, lastname: body.lastName };
  const answers = answersOf(account, contacts, link, body);
  const known = account.store.table('0-1').findByValue('email', body.email);
  if (known !== undefined) return prepareUpdate(account, known, answers);
  const properties = { email: body.email, ...names, ...answers };
  return prepareCreate(account, contacts, { properties, associations: [] });
}

/** The answers to those form fields that are properties of contacts. */
function answersOf(account: Account, contacts: ObjectType, link: MeetingLink, body: BookingBody) {
  const properties = propertiesOf(account.schema, contacts);
  const own = link.formFields.filter(({ name, isCustom }) => !isCustom && properties.has(name));
  const entries = body.formFields.filter(({ name }) => own.some((field) => field.name === name));
  return Object.fromEntries(entries.map(({ name, value }) => [name, value]));
}
