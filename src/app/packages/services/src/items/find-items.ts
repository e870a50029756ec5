import { itemKey, type AgendaItem, type ItemKind } from '@app/domain/agenda/agenda-item';
import { compareForView } from '@app/domain/agenda/agenda-view';
import { listAssociations } from '@app/hubspot/crm/associations/list-associations';
import type { ItemRecord } from '@app/hubspot/crm/objects/item';
import { searchItems } from '@app/hubspot/crm/objects/search-items';
import { objectTypeIds } from '@app/hubspot/paths';
import { bothKinds } from '../agenda/arrange-agenda.ts';
import { attempt } from '../agenda/attempt.ts';
import { listContactsOf, nameContacts, type People } from '../agenda/read-people.ts';
import type { RecordRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';
import { entryOf, ownersOf, readItemView } from './item-view.ts';
import { requireFinding } from './require-reach.ts';
import { withoutHiddenKind } from './without-hidden-kind.ts';

type Request = {
  record: RecordRef;
  query: string;
  kinds?: ItemKind[] | undefined;
  limit: number;
};

/** HubSpot's largest page. */
const mostFound = 200;

/**
 * Items of the whole account that match the words and do not belong to the record yet, latest first. No
 * search can leave out what is associated, so more is fetched than asked for and filtered: where most
 * matches belong to the record already, fewer come back than there are. Each says whom it is with, where that
 * can be read: three round trips deep.
 * @throws AppError SWITCHED_OFF.
 */
export async function findItems(
  ctx: ServiceContext,
  { record, query, kinds = [...bothKinds], limit }: Request,
): Promise<{ items: AgendaItem[] }> {
  requireFinding(ctx);
  const wanted = bothKinds.filter((kind) => kinds.includes(kind));
  const [view, ...found] = await Promise.all([
    readItemView(ctx, record, wanted),
    ...wanted.map((kind) => findOfKind(ctx, kind, { query, limit, isOnly: wanted.length === 1 })),
  ]);
  const [owners, others, contactsOf] = await Promise.all([
    ownersOf(ctx, found.flat()),
    Promise.all(
      wanted.map((kind, index) => withoutAssociated(ctx, kind, found[index] ?? [], record)),
    ),
    Promise.all(wanted.map((kind, index) => listContactsOf(ctx, kind, idsOf(found[index] ?? [])))),
  ]);
  const items = others
    .flat()
    .map((one) => entryOf(one, { ...view, owners }).item)
    .sort(compareForView('past'))
    .slice(0, limit);
  const shown = new Set(items.map(itemKey));
  const people = await nameContacts(
    ctx,
    contactsOf.flat().filter(([key]) => shown.has(key)),
  );
  return { items: items.map((item) => ({ ...item, ...withWhom(people.get(itemKey(item))) })) };
}

function withWhom(people: People | undefined): Pick<AgendaItem, 'contact' | 'moreContacts'> {
  return people === undefined ? {} : { contact: people.contact, moreContacts: people.moreContacts };
}

function idsOf(records: readonly ItemRecord[]): string[] {
  return records.map(({ id }) => id);
}

async function findOfKind(
  ctx: ServiceContext,
  kind: ItemKind,
  { query, limit, isOnly }: { query: string; limit: number; isOnly: boolean },
): Promise<ItemRecord[]> {
  const found = await attempt(
    searchItems(ctx.hubspot, kind, {
      groups: [],
      query,
      sort: ['start', 'DESCENDING'],
      limit: Math.min(mostFound, limit * 4),
    }),
  );
  if (found.ok) return found.value.records;
  if (kind === 'meeting' || isOnly) throw found.error;
  return withoutHiddenKind(ctx, found.error, []);
}

async function withoutAssociated(
  ctx: ServiceContext,
  kind: ItemKind,
  records: readonly ItemRecord[],
  { objectTypeId, objectId }: RecordRef,
): Promise<ItemRecord[]> {
  if (records.length === 0) return [];
  const ids = idsOf(records);
  const associated = await listAssociations(ctx.hubspot, objectTypeIds[kind], ids, objectTypeId);
  return records.filter(({ id }) => associated.get(id)?.has(objectId) !== true);
}
