import { itemKey, type ItemKind, type ItemRef } from '@app/domain/agenda-item';
import type { AppError } from '@app/domain/app-error';
import { archiveRecords } from '@app/hubspot/crm/archive-records';
import { listAssociations } from '@app/hubspot/crm/list-associations';
import { isWritable } from '@app/hubspot/crm/list-properties';
import { textOf, type RecordReply } from '@app/hubspot/crm/record-reply';
import { objectTypeIds } from '@app/hubspot/paths';
import { listItemProperties } from '../account/item-properties.ts';
import { bothKinds } from '../agenda/arrange-agenda.ts';
import { attempt, type Attempt } from '../agenda/attempt.ts';
import type { ServiceContext } from '../service-context.ts';
import { keptTypes, type ItemSnapshot } from './item-snapshot.ts';
import { loadItems } from './load-items.ts';
import { orNothingHidden } from './read-related.ts';
import { refuseDuplicates } from './refuse-duplicates.ts';
import { withWhereToLook } from './where-to-look.ts';

type Request = { record: { objectId: string }; items: ItemRef[] };

export type DeleteResult =
  | { item: ItemRef; ok: true; snapshot: ItemSnapshot }
  | { item: ItemRef; ok: false; error: AppError };

type Associations = ReadonlyMap<string, ItemSnapshot['associations']>;

/**
 * Moves up to 100 items to HubSpot's recycling bin, three round trips deep, and answers what it takes to
 * make each of them again. That is read before anything is deleted, because a deleted item has no
 * associations. What becomes of a pin on a deleted meeting is not documented; it is left as it is.
 */
export async function deleteItems(
  ctx: ServiceContext,
  { record, items }: Request,
): Promise<{ results: DeleteResult[] }> {
  refuseDuplicates(items, 'items');
  const kinds = bothKinds.filter((kind) => items.some((item) => item.kind === kind));
  const idsOf = (kind: ItemKind): string[] =>
    items.filter((item) => item.kind === kind).map(({ id }) => id);
  const [properties, ...associations] = await Promise.all([
    writableProperties(ctx, kinds),
    ...kinds.map((kind) => attempt(readAssociations(ctx, kind, idsOf(kind)))),
  ]);
  const loaded = await loadItems(ctx, record.objectId, items, properties);
  const results = await Promise.all(
    kinds.map((kind, index) => {
      const known = associations[index];
      if (known === undefined) throw new TypeError(`The associations of ${kind}s were not read.`);
      const rows = items.filter((item) => item.kind === kind);
      const read = rows.map((item) => ({
        item,
        read: known.ok ? loaded.get(item) : known,
      }));
      return archive(ctx, kind, read, known.ok ? known.value : new Map());
    }),
  );
  const byKey = new Map(results.flat().map((result) => [itemKey(result.item), result]));
  return { results: items.flatMap((item) => byKey.get(itemKey(item)) ?? []) };
}

async function archive(
  ctx: ServiceContext,
  kind: ItemKind,
  rows: readonly { item: ItemRef; read: Attempt<RecordReply> }[],
  associations: Associations,
): Promise<DeleteResult[]> {
  const ids = rows.filter(({ read }) => read.ok).map(({ item }) => item.id);
  const archived = await archiveRecords(ctx.hubspot, objectTypeIds[kind], ids);
  return rows.map(({ item, read }): DeleteResult => {
    if (!read.ok) return { item, ok: false, error: read.error };
    const answer = archived.get(item.id);
    if (answer === undefined) throw new TypeError(`${itemKey(item)} has no answer.`);
    return answer.ok
      ? { item, ok: true, snapshot: snapshotOf(item, read.value, associations) }
      : { item, ok: false, error: withWhereToLook(answer.error, 'get-item', itemKey(item)) };
  });
}

function snapshotOf(item: ItemRef, record: RecordReply, associations: Associations): ItemSnapshot {
  return {
    item,
    properties: Object.fromEntries(
      Object.keys(record.properties).flatMap((name) => {
        const value = readOnlyNames.has(name) ? null : textOf(record, name);
        return value === null ? [] : [[name, value]];
      }),
    ),
    associations: [...(associations.get(item.id) ?? [])],
  };
}

/** HubSpot adds these to what it was asked for. */
const readOnlyNames = new Set(['hs_object_id', 'hs_createdate', 'hs_lastmodifieddate']);

async function writableProperties(
  ctx: ServiceContext,
  kinds: readonly ItemKind[],
): Promise<Record<ItemKind, string[]>> {
  const read = async (kind: ItemKind): Promise<string[]> =>
    kinds.includes(kind)
      ? (await listItemProperties(ctx, kind)).filter(isWritable).map(({ name }) => name)
      : [];
  const [appointment, meeting] = await Promise.all([read('appointment'), read('meeting')]);
  return { appointment, meeting };
}

async function readAssociations(
  ctx: ServiceContext,
  kind: ItemKind,
  ids: readonly string[],
): Promise<Associations> {
  const reads = await Promise.all(
    keptTypes.map(async (objectTypeId) => {
      const read = listAssociations(ctx.hubspot, objectTypeIds[kind], ids, objectTypeId);
      return { objectTypeId, found: await orNothingHidden(read, new Map<string, Set<string>>()) };
    }),
  );
  return new Map(
    ids.map((id) => [
      id,
      reads.flatMap(({ objectTypeId, found }) =>
        [...(found.get(id) ?? [])].map((objectId) => ({ objectTypeId, objectId })),
      ),
    ]),
  );
}
