import type { ItemKind, ItemRef } from '@app/domain/agenda/agenda-item';
import {
  listKnownAssociations,
  type PartlyAssociated,
} from '@app/hubspot/crm/associations/list-associations';
import { listContacts, type Contact } from '@app/hubspot/crm/objects/contact';
import { objectTypeIds } from '@app/hubspot/paths';
import { bothKinds } from '../agenda/arrange-agenda.ts';
import { listRelated, orNothingHidden } from '../items/read-related.ts';
import type { ServiceContext } from '../service-context.ts';
import { loadOwnItems } from './own-items.ts';
import { whoseItems, type Person } from './whose.ts';

export type ItemPeople = {
  item: ItemRef;
  contact: Pick<Contact, 'id' | 'name' | 'email' | 'timeZone'> | null;
  others: number;
  company: { id: string; name: string | null } | null;
};

/**
 * With whom up to 100 items of an owner are. Ids are small first: the contact that was there first speaks for
 * the others. Two round trips deep.
 * @throws AppError SWITCHED_OFF, NOT_FOUND for an unknown owner.
 */
export async function listPeople(
  ctx: ServiceContext,
  { items, ...person }: Person & { items: ItemRef[] },
): Promise<{ people: ItemPeople[] }> {
  const owner = await whoseItems(ctx, person);
  if (owner === null) return { people: [] };
  const [own, contactIds, companyIds] = await Promise.all([
    loadOwnItems(ctx, owner.id, items),
    associatedIds(ctx, items, 'contact'),
    associatedIds(ctx, items, 'company'),
  ]);
  const shown = items.filter((item) => own.get(item).ok);
  const firstOf = (ids: Associated): string[] => [
    ...new Set(shown.flatMap((item) => ids(item)[0] ?? [])),
  ];
  const [contacts, companies] = await Promise.all([
    orNothingHidden(listContacts(ctx.hubspot, firstOf(contactIds)), []),
    listRelated(ctx, 'company', firstOf(companyIds)),
  ]);
  const contactOf = new Map(contacts.map((contact) => [contact.id, contact]));
  const companyOf = new Map(companies.map((company) => [company.id, company]));
  return {
    people: shown.map((item) => {
      const [contactId = '', ...others] = contactIds(item);
      return {
        item,
        contact: contactOf.get(contactId) ?? null,
        others: others.length,
        company: companyOf.get(companyIds(item)[0] ?? '') ?? null,
      };
    }),
  };
}

type Associated = (item: ItemRef) => string[];

/** Those of items that could not be read are left out. */
async function associatedIds(
  ctx: ServiceContext,
  items: readonly ItemRef[],
  type: 'contact' | 'company',
): Promise<Associated> {
  const nothing: PartlyAssociated = { found: new Map(), unread: new Set() };
  const read = new Map(
    await Promise.all(
      bothKinds.map(async (kind): Promise<[ItemKind, PartlyAssociated]> => {
        const ids = items.filter((item) => item.kind === kind).map(({ id }) => id);
        if (ids.length === 0) return [kind, nothing];
        const found = listKnownAssociations(
          ctx.hubspot,
          objectTypeIds[kind],
          ids,
          objectTypeIds[type],
        );
        return [kind, await orNothingHidden(found, nothing)];
      }),
    ),
  );
  return ({ kind, id }) => [...(read.get(kind)?.found.get(id) ?? [])].sort(byAge);
}

/** HubSpot counts ids up. */
export function byAge(a: string, b: string): number {
  return a.length - b.length || Number(a > b) - Number(a < b);
}
