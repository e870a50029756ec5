import { itemKey, type ItemKind, type ItemRef } from '@app/domain/agenda-item';
import { AppError } from '@app/domain/app-error';
import type { AssociationType } from '@app/hubspot/crm/association-inputs';
import { createRecords, type NewRecord } from '@app/hubspot/crm/create-records';
import { isWritable } from '@app/hubspot/crm/list-properties';
import { objectTypeIds } from '@app/hubspot/paths';
import { findItemAssociationType } from '../account/association-types.ts';
import { listItemProperties } from '../account/item-properties.ts';
import { agendaProperties } from '@app/hubspot/crm/agenda-properties';
import { bothKinds } from '../agenda/arrange-agenda.ts';
import { attempt } from '../agenda/attempt.ts';
import type { RecordRef, RecordTypeId } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';
import { explainUnreadable } from './load-items.ts';
import type { ItemSnapshot } from './item-snapshot.ts';
import { orNothingHidden } from './read-related.ts';
import { refuseDuplicates } from './refuse-duplicates.ts';
import { withWhereToLook } from './where-to-look.ts';

type Request = { record: RecordRef; snapshots: ItemSnapshot[] };

export type RecreateResult =
  { item: ItemRef; ok: true; created: ItemRef } | { item: ItemRef; ok: false; error: AppError };

type TypeIds = ReadonlyMap<RecordTypeId, AssociationType>;

/**
 * Makes deleted items again as new records: one batch for each kind, two round trips deep. A snapshot has
 * been in a browser and is not believed: only what a user can write is written, and the new item always
 * belongs to the record.
 */
export async function recreateItems(
  ctx: ServiceContext,
  { record, snapshots }: Request,
): Promise<{ results: RecreateResult[] }> {
  const items = snapshots.map(({ item }) => item);
  refuseDuplicates(items, 'snapshots');
  const kinds = bothKinds.filter((kind) => items.some((item) => item.kind === kind));
  const results = await Promise.all(
    kinds.map((kind) =>
      recreateKind(
        ctx,
        kind,
        record,
        snapshots.filter(({ item }) => item.kind === kind),
      ),
    ),
  );
  const byKey = new Map(results.flat().map((result) => [itemKey(result.item), result]));
  return { results: items.flatMap((item) => byKey.get(itemKey(item)) ?? []) };
}

async function recreateKind(
  ctx: ServiceContext,
  kind: ItemKind,
  record: RecordRef,
  snapshots: readonly ItemSnapshot[],
): Promise<RecreateResult[]> {
  const ready = await attempt(readAccount(ctx, record, kind, snapshots));
  if (!ready.ok) {
    const error = await explainUnreadable(ctx, kind, ready.error);
    return snapshots.map(({ item }) => ({ item, ok: false, error }));
  }
  const { writable, typeIds } = ready.value;
  const records = snapshots.map((snapshot) => toRecord(snapshot, { record, writable, typeIds }));
  const created = await createRecords(ctx.hubspot, objectTypeIds[kind], records);
  return snapshots.map(({ item, properties }): RecreateResult => {
    const answer = created.get(item.id);
    if (answer === undefined) throw new TypeError(`${itemKey(item)} has no answer.`);
    if (answer.ok) return { item, ok: true, created: { kind, id: answer.value.id } };
    const title = properties[agendaProperties[kind].title] ?? itemKey(item);
    return { item, ok: false, error: withWhereToLook(answer.error, 'list-agenda', title) };
  });
}

async function readAccount(
  ctx: ServiceContext,
  { objectTypeId: own }: RecordRef,
  kind: ItemKind,
  snapshots: readonly ItemSnapshot[],
): Promise<{ writable: Set<string>; typeIds: TypeIds }> {
  const others = snapshots.flatMap(({ associations }) => associations.map((to) => to.objectTypeId));
  const [properties, ...types] = await Promise.all([
    listItemProperties(ctx, kind),
    ...[...new Set<RecordTypeId>([own, ...others])].map(async (objectTypeId) => {
      const read = findItemAssociationType(ctx, kind, objectTypeId);
      const found = objectTypeId === own ? await read : await orNothingHidden(read, undefined);
      return [objectTypeId, found] as const;
    }),
  ]);
  const typeIds = new Map(types.flatMap(([id, type]) => (type === undefined ? [] : [[id, type]])));
  if (!typeIds.has(own)) {
    throw new AppError('REJECTED', 'This account cannot associate these with this record.');
  }
  return { writable: new Set(properties.filter(isWritable).map(({ name }) => name)), typeIds };
}

function toRecord(
  { item, properties, associations }: ItemSnapshot,
  known: { record: RecordRef; writable: ReadonlySet<string>; typeIds: TypeIds },
): NewRecord {
  const targets = new Map(
    [known.record, ...associations].map((to) => [`${to.objectTypeId}:${to.objectId}`, to]),
  );
  return {
    traceId: item.id,
    properties: Object.fromEntries(
      Object.entries(properties).filter(([name]) => known.writable.has(name)),
    ),
    associations: [...targets.values()].flatMap(({ objectTypeId, objectId }) => {
      const type = known.typeIds.get(objectTypeId);
      return type === undefined ? [] : [{ toId: objectId, types: [type] }];
    }),
  };
}
