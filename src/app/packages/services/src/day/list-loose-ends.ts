import {
  itemKey,
  type AgendaItem,
  type ItemKind,
  type ItemRef,
  type Owner,
} from '@app/domain/agenda/agenda-item';
import { foldCopies } from '@app/domain/agenda/fold-copies';
import {
  listAssociations,
  listKnownAssociations,
} from '@app/hubspot/crm/associations/list-associations';
import { listContacts, type Contact } from '@app/hubspot/crm/objects/contact';
import { listDeals, type Deal } from '@app/hubspot/crm/objects/deal';
import { searchNotes } from '@app/hubspot/crm/objects/note';
import { searchItems } from '@app/hubspot/crm/objects/search-items';
import { objectTypeIds } from '@app/hubspot/paths';
import {
  getAppointmentOutcomes,
  getMeetingOutcomes,
  type ItemOutcomes,
} from '../account/outcomes.ts';
import { bothKinds } from '../agenda/arrange-agenda.ts';
import { toAgendaEntry, type AgendaEntry } from '../agenda/to-agenda-entry.ts';
import { orNothingHidden } from '../items/read-related.ts';
import type { ServiceContext } from '../service-context.ts';
import { letGoItems, letGoWords } from './let-go.ts';
import { byAge } from './list-people.ts';
import { searchOfContacts, searchOfLost } from './owned-filters.ts';
import { whoseItems, type Person } from './whose.ts';

const dayMs = 86_400_000;
const pageSize = 200;
/** As many as HubSpot takes in one `IN` and reads in one batch. */
const mostContacts = 100;

export type LooseEnd = {
  contact: Pick<Contact, 'id' | 'name' | 'email' | 'timeZone'>;
  item: AgendaItem;
  times: number;
  deal: Deal | null;
};

type Kinds = readonly [ItemKind, ItemOutcomes][];

/** What did not take place, by the contact it was with, the latest first. */
type Lost = Map<string, AgendaItem[]>;

/**
 * Whom an owner lost: contacts whose last appointment or meeting did not take place, and who have had none
 * since and have none planned, with anybody. Five round trips deep and thirteen calls, four more and two trips
 * for every further round where contacts have more than a search tells.
 * @throws AppError SWITCHED_OFF, NOT_FOUND for an unknown owner, and whatever a reading fails with: of half an
 * answer nobody is said to have nothing planned.
 */
export async function listLooseEnds(
  ctx: ServiceContext,
  { days, ...person }: Person & { days: number },
): Promise<{ looseEnds: LooseEnd[]; isWhole: boolean }> {
  const [owner, appointment, meeting] = await Promise.all([
    whoseItems(ctx, person),
    orNothingHidden(getAppointmentOutcomes(ctx), null),
    getMeetingOutcomes(ctx),
  ]);
  if (owner === null) return { looseEnds: [], isWhole: true };
  const kinds: Kinds = [
    ['meeting', meeting],
    ...(appointment === null
      ? []
      : [['appointment', appointment] satisfies [ItemKind, ItemOutcomes]]),
  ];
  const since = new Date(ctx.now().getTime() - days * dayMs);
  const found = await Promise.all(
    kinds.map(([kind, outcomes]) => readLost(ctx, kind, owner, since, outcomes)),
  );
  const lost = await byContact(ctx, foldCopies(found.flatMap(({ entries }) => entries)));
  const contactIds = [...lost.keys()].slice(0, mostContacts);
  const { open, unknown } = await withoutLater(ctx, kinds, lost, contactIds, since);
  const looseEnds = open.length === 0 ? [] : await describe(ctx, open, lost, since);
  return {
    looseEnds,
    isWhole: found.every(({ isWhole }) => isWhole) && unknown === 0 && lost.size <= mostContacts,
  };
}

async function readLost(
  ctx: ServiceContext,
  kind: ItemKind,
  owner: Owner,
  since: Date,
  outcomes: ItemOutcomes,
): Promise<{ entries: AgendaEntry[]; isWhole: boolean }> {
  const filters = searchOfLost(kind, owner.id, since, outcomes);
  if (filters === null) return { entries: [], isWhole: true };
  const { records, total } = await searchItems(ctx.hubspot, kind, { ...filters, limit: pageSize });
  const context = { outcomes, owners: new Map([[owner.id, owner]]), pinnedEngagementId: null };
  const entries = records.map((record) => toAgendaEntry(record, context));
  return { entries, isWhole: total <= records.length };
}

async function byContact(ctx: ServiceContext, items: readonly AgendaItem[]): Promise<Lost> {
  const contactsOf = await contactsOfItems(ctx, items.flatMap(withCopies));
  const lost: Lost = new Map();
  const latestFirst = [...items].sort((a, b) => startOf(b) - startOf(a));
  for (const item of latestFirst) {
    const [contactId] = withCopies(item).flatMap(contactsOf);
    if (contactId === undefined) continue;
    lost.set(contactId, [...(lost.get(contactId) ?? []), item]);
  }
  return lost;
}

async function contactsOfItems(
  ctx: ServiceContext,
  items: readonly ItemRef[],
): Promise<(item: ItemRef) => string[]> {
  const found = new Map<string, string[]>();
  await Promise.all(
    bothKinds.map(async (kind) => {
      const ids = items.filter((item) => item.kind === kind).map(({ id }) => id);
      if (ids.length === 0) return;
      const { contact, [kind]: typeId } = objectTypeIds;
      for (const [id, contacts] of await listAssociations(ctx.hubspot, typeId, ids, contact)) {
        found.set(itemKey({ kind, id }), [...contacts].sort(byAge));
      }
    }),
  );
  return (item) => found.get(itemKey(item)) ?? [];
}

/** What a search may leave unknown is asked for so often, without those who are known by then. */
const mostRounds = 3;

/** Which contacts have had nothing since, and have nothing planned, and of how many nobody knows. */
async function withoutLater(
  ctx: ServiceContext,
  kinds: Kinds,
  lost: Lost,
  contactIds: readonly string[],
  since: Date,
): Promise<{ open: string[]; unknown: number }> {
  const lastOf = (id: string): number => startOf(lost.get(id)?.[0] ?? noTimes);
  const open: string[] = [];
  let asked = [...contactIds];
  for (let round = 0; round < mostRounds && asked.length > 0; round += 1) {
    const later = await readLater(ctx, kinds, asked, since);
    const without = asked.filter((id) => !later.of(id).some(isAfter(lastOf(id))));
    open.push(...without.filter((id) => lastOf(id) >= later.from));
    asked = without.filter((id) => lastOf(id) < later.from);
  }
  return { open: contactIds.filter((id) => open.includes(id)), unknown: asked.length };
}

/** What was held at the very time of what did not take place is its duplicate, and says that it did. */
function isAfter(last: number) {
  return (item: AgendaItem): boolean =>
    startOf(item) > last || (startOf(item) === last && item.outcome?.category === 'completed');
}

type Later = {
  of: (contactId: string) => AgendaItem[];
  /** As far back as all of it was read, in epoch milliseconds. */
  from: number;
};

/** What the contacts have had since or have planned. */
async function readLater(
  ctx: ServiceContext,
  kinds: Kinds,
  contactIds: string[],
  since: Date,
): Promise<Later> {
  const found = await Promise.all(
    kinds.map(async ([kind, outcomes]) => {
      const filters = searchOfContacts(kind, contactIds, since, outcomes);
      const { records, total } = await searchItems(ctx.hubspot, kind, {
        ...filters,
        limit: pageSize,
      });
      const context = { outcomes, owners: new Map<string, Owner>(), pinnedEngagementId: null };
      return { total, items: records.map((record) => toAgendaEntry(record, context).item) };
    }),
  );
  const all = found.flatMap(({ items }) => items);
  const contactsOf = await contactsOfItems(ctx, all);
  const itemsOf = new Map<string, AgendaItem[]>();
  for (const item of all) {
    for (const id of contactsOf(item)) itemsOf.set(id, [...(itemsOf.get(id) ?? []), item]);
  }
  const cut = found.filter(({ total, items }) => total > items.length);
  return {
    of: (contactId) => itemsOf.get(contactId) ?? [],
    from: Math.max(0, ...cut.map(({ items }) => startOf(items.at(-1) ?? noTimes))),
  };
}

const noTimes = { start: null };

/** Names, deals, and what was let go. */
async function describe(
  ctx: ServiceContext,
  contactIds: string[],
  lost: Lost,
  since: Date,
): Promise<LooseEnd[]> {
  const { contact, deal } = objectTypeIds;
  const [contacts, dealIds, notes] = await Promise.all([
    listContacts(ctx.hubspot, contactIds),
    orNothingHidden(listKnownAssociations(ctx.hubspot, contact, contactIds, deal), null),
    orNothingHidden(searchNotes(ctx.hubspot, { contactIds, since, words: letGoWords }), []),
  ]);
  const all = [...new Set([...(dealIds?.found.values() ?? [])].flatMap((ids) => [...ids]))];
  const deals = await orNothingHidden(listDeals(ctx.hubspot, all), []);
  const dealOf = new Map(deals.filter(({ isClosed }) => !isClosed).map((one) => [one.id, one]));
  const isLetGo = letGoItems(notes);
  return contacts
    .flatMap((person): LooseEnd[] => {
      const items = lost.get(person.id) ?? [];
      const [item] = items;
      if (item === undefined || withCopies(item).some(isLetGo)) return [];
      const own = [...(dealIds?.found.get(person.id) ?? [])].flatMap((id) => dealOf.get(id) ?? []);
      return [{ contact: person, item, times: items.length, deal: own.sort(byClose)[0] ?? null }];
    })
    .sort((a, b) => compareDeals(a.deal, b.deal) || startOf(b.item) - startOf(a.item));
}

function withCopies(item: AgendaItem): ItemRef[] {
  return [item, ...item.copies];
}

function startOf({ start }: Pick<AgendaItem, 'start'>): number {
  return start?.getTime() ?? 0;
}

function compareDeals(a: Deal | null, b: Deal | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return byClose(a, b);
}

function byClose(a: Deal, b: Deal): number {
  const last = Number.MAX_SAFE_INTEGER;
  return (a.closes?.getTime() ?? last) - (b.closes?.getTime() ?? last);
}
