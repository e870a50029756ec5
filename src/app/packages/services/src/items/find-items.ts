import type { AgendaItem, ItemKind } from '@app/domain/agenda/agenda-item';
import { compareForView } from '@app/domain/agenda/agenda-view';
import { listAssociations } from '@app/hubspot/crm/associations/list-associations';
import type { ItemRecord } from '@app/hubspot/crm/objects/item';
import { searchItems } from '@app/hubspot/crm/objects/search-items';
import { objectTypeIds } from '@app/hubspot/paths';
import { bothKinds } from '../agenda/arrange-agenda.ts';
import { attempt } from '../agenda/attempt.ts';
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
 * matches belong to the record already, fewer come back than there are.
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
  const [owners, ...others] = await Promise.all([
    ownersOf(ctx, found.flat()),
    ...wanted.map((kind, index) => withoutAssociated(ctx, kind, found[index] ?? [], record)),
  ]);
  const items = others.flat().map((record) => entryOf(record, { ...view, owners }).item);
  return { items: items.sort(compareForView('past')).slice(0, limit) };
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
  const ids = records.map(({ id }) => id);
  const associated = await listAssociations(ctx.hubspot, objectTypeIds[kind], ids, objectTypeId);
  return records.filter(({ id }) => associated.get(id)?.has(objectId) !== true);
}
