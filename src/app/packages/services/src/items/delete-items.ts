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
import { recordTypeIds, type RecordRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';
import type { ItemSnapshot } from './item-snapshot.ts';
import { explainUnreadable, loadItems } from './load-items.ts';
import { orNothingHidden } from './read-related.ts';
import { refuseDuplicates } from './refuse-duplicates.ts';
import { withWhereToLook } from './where-to-look.ts';

type Request = { record: RecordRef; items: ItemRef[] };

export type DeleteResult =
  | { item: ItemRef; ok: true; snapshot: ItemSnapshot }
  | { item: ItemRef; ok: false; error: AppError };

type Associations = ItemSnapshot['associations'];
type Row = { item: ItemRef; read: Attempt<RecordReply>; associations: Associations };

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
  const prepared = await Promise.all(
    kinds.map(async (kind) => {
      const rows = items.filter((item) => item.kind === kind);
      return { kind, rows, known: await attempt(prepare(ctx, record, kind, rows)) };
    }),
  );
  const readable = prepared.flatMap(({ rows, known }) => (known.ok ? rows : []));
  const propertiesOf = (kind: ItemKind): readonly string[] => {
    const known = prepared.find((entry) => entry.kind === kind)?.known;
    return known?.ok === true ? known.value.properties : [];
  };
  const loaded = await loadItems(ctx, record, readable, {
    appointment: propertiesOf('appointment'),
    meeting: propertiesOf('meeting'),
  });
  const results = await Promise.all(
    prepared.map(async ({ kind, rows, known }): Promise<DeleteResult[]> => {
      if (!known.ok) {
        const error = await explainUnreadable(ctx, kind, known.error);
        return rows.map((item) => ({ item, ok: false, error }));
      }
      const { associations } = known.value;
      return archive(
        ctx,
        kind,
        rows.map((item) => {
          const { objectTypeId } = record;
          const ofItsType = loaded
            .associatedIdsOf(item)
            .map((id) => ({ objectTypeId, objectId: id }));
          const all = [...ofItsType, ...(associations.get(item.id) ?? [])];
          return { item, read: loaded.get(item), associations: all.slice(0, mostAssociations) };
        }),
      );
    }),
  );
  const byKey = new Map(results.flat().map((result) => [itemKey(result.item), result]));
  return { results: items.flatMap((item) => byKey.get(itemKey(item)) ?? []) };
}

async function archive(
  ctx: ServiceContext,
  kind: ItemKind,
  rows: readonly Row[],
): Promise<DeleteResult[]> {
  const ids = rows.filter(({ read }) => read.ok).map(({ item }) => item.id);
  const archived = await archiveRecords(ctx.hubspot, objectTypeIds[kind], ids);
  return rows.map(({ item, read, associations }): DeleteResult => {
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
    associations,
  };
}

/** More than this is no meeting but a webinar; the rest is not kept. */
const mostAssociations = 1_000;

/** HubSpot adds these to what it was asked for. */
const readOnlyNames = new Set(['hs_object_id', 'hs_createdate', 'hs_lastmodifieddate']);

type Prepared = { properties: string[]; associations: ReadonlyMap<string, Associations> };

async function prepare(
  ctx: ServiceContext,
  record: RecordRef,
  kind: ItemKind,
  rows: readonly ItemRef[],
): Promise<Prepared> {
  const ids = rows.map(({ id }) => id);
  const [properties, associations] = await Promise.all([
    listItemProperties(ctx, kind),
    readAssociations(ctx, record, kind, ids),
  ]);
  return { properties: properties.filter(isWritable).map(({ name }) => name), associations };
}

/** What the items are associated with beside records of the type they are deleted from. */
async function readAssociations(
  ctx: ServiceContext,
  record: RecordRef,
  kind: ItemKind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Associations>> {
  const otherTypes = recordTypeIds.filter((typeId) => typeId !== record.objectTypeId);
  const reads = await Promise.all(
    otherTypes.map(async (objectTypeId) => {
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
