import type { HubSpotClient } from '@app/hubspot/client';
import { itemValues as valuesOf, propertyOf } from '@app/hubspot/crm/objects/item';
import { listOwners } from '@app/hubspot/crm/account/list-owners';
import { listProperties } from '@app/hubspot/crm/account/list-properties';
import { objectTypeIds } from '@app/hubspot/paths';
import type { DemoContact, DemoItem } from './demo-data.ts';

/** What an account takes: accounts differ in their properties and options. */
export type AccountValues = {
  /** The options of a property, empty where the account has no such property. */
  optionsOf(typeId: string, name: string): ReadonlySet<string>;
  ownerId: string | undefined;
};

/** @throws AppError where one of the object types cannot be read. */
export async function readAccountValues(
  hubspot: HubSpotClient,
  kinds: readonly DemoItem['kind'][],
): Promise<AccountValues> {
  const typeIds = [objectTypeIds.contact, ...kinds.map((kind) => objectTypeIds[kind])];
  const options = new Map<string, Set<string>>();
  for (const typeId of typeIds) {
    for (const property of await listProperties(hubspot, typeId)) {
      const values = property.options.map(({ value }) => value);
      options.set(`${typeId} ${property.name}`, new Set(values));
    }
  }
  const { owners } = await listOwners(hubspot, { isArchived: false });
  return {
    optionsOf: (typeId, name) => options.get(`${typeId} ${name}`) ?? new Set(),
    ownerId: owners.find(({ userId }) => userId !== undefined && userId !== null)?.id,
  };
}

export function contactValues(
  { email, firstName, lastName, timeZone }: DemoContact,
  account: AccountValues,
): Record<string, string> {
  const isOffered =
    timeZone !== undefined && account.optionsOf(objectTypeIds.contact, 'hs_timezone').has(timeZone);
  const values = { email, firstname: firstName, lastname: lastName };
  return { ...values, ...(isOffered && { hs_timezone: timeZone }) };
}

/** Absolute values: written twice they are the same, but for the times, which follow the present. */
export function itemValues(
  item: DemoItem,
  account: AccountValues,
  now: Date,
): Record<string, string> {
  // Full hours, as in a calendar.
  const hourMs = 3_600_000;
  const startMs = (Math.ceil(now.getTime() / hourMs) + item.hours) * hourMs;
  const { kind, title, minutes, outcome, notes, place } = item;
  const outcomes = account.optionsOf(objectTypeIds[kind], propertyOf(kind, 'outcome'));
  return valuesOf(kind, {
    title,
    start: new Date(startMs),
    end: new Date(startMs + minutes * 60_000),
    outcome: outcome !== undefined && outcomes.has(outcome) ? outcome : undefined,
    ownerId: account.ownerId,
    internalNotes: notes,
    location: place,
  });
}
