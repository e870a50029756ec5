import type { ItemKind, ItemRef } from '@app/domain/agenda/agenda-item';
import { AppError } from '@app/domain/app-error';
import { listAssociationTypes } from '@app/hubspot/crm/associations/find-default-association-type';
import { listAssociations } from '@app/hubspot/crm/associations/list-associations';
import { isWritable, type PropertyReply } from '@app/hubspot/crm/account/list-properties';
import { listRecords } from '@app/hubspot/crm/records/list-records';
import {
  listTypedAssociations,
  type TypedAssociations,
} from '@app/hubspot/crm/associations/list-typed-associations';
import type { ItemRecord } from '@app/hubspot/crm/objects/item';
import { pinnedOn, pinProperty } from '@app/hubspot/crm/objects/pin';
import { textOf } from '@app/hubspot/crm/records/record-reply';
import { objectTypeIds, type RecordKey } from '@app/hubspot/paths';
import { listItemProperties } from '../../account/item-properties.ts';
import { attempt } from '../../agenda/attempt.ts';
import { recordTypeIds, type RecordRef } from '../../record-ref.ts';
import type { ServiceContext } from '../../service-context.ts';
import { acceptable } from './acceptable-value.ts';
import { isSameType, kindOf, type Gap, type ItemSnapshot, type Links } from './item-snapshot.ts';

const { appointment, meeting, note, call, task, email, communication, postalMail } = objectTypeIds;

/**
 * What an item of a kind may be associated with: of meetings, what HubSpot's own client lists types for, and
 * appointments; of appointments, which are records, every activity.
 */
const linkedTypes: Record<ItemKind, readonly string[]> = {
  meeting: [...recordTypeIds, appointment, call],
  appointment: [...recordTypeIds, meeting, note, call, task, email, communication, postalMail],
};

/** Ids in the snapshots of one deletion: some 8 letters each once they are sealed. */
const mostIds = 200_000;

/** All of some items of one kind but their values. */
export type Surroundings = {
  properties: PropertyReply[];
  /** By the id of the item. */
  links: ReadonlyMap<string, Links>;
  /** What the app may not see. */
  hidden: Gap[];
  present: ItemSnapshot['present'];
};

/**
 * Reads what goes with items, to the end, in one round trip.
 * @throws AppError where any of it cannot be read for now: nothing may be deleted then.
 */
export async function readSurroundings(
  ctx: ServiceContext,
  record: RecordRef,
  kind: ItemKind,
  ids: readonly string[],
): Promise<Surroundings> {
  const typeId = objectTypeIds[kind];
  const [properties, present, ...reads] = await Promise.all([
    listItemProperties(ctx, kind),
    listAssociations(ctx.hubspot, record.objectTypeId, [record.objectId], typeId),
    ...linkedTypes[kind].map(async (toTypeId) => ({
      toTypeId,
      found: await readable(ctx, typeId, ids, toTypeId),
    })),
  ]);
  const links = new Map(
    ids.map((id): [string, Links] => [
      id,
      reads.flatMap(({ toTypeId, found }) =>
        typeof found === 'string' ? [] : grouped(toTypeId, found.get(id)),
      ),
    ]),
  );
  return {
    properties,
    links,
    hidden: reads.flatMap(({ toTypeId, found }): Gap[] =>
      found === 'hidden' ? [{ part: 'links', name: kindOf(toTypeId) }] : [],
    ),
    present: rememberable([...(present.get(record.objectId) ?? [])], ids.length, ctx.now()),
  };
}

/** With each of the items goes what was there: of very many, on a record with very many, only when. */
function rememberable(present: string[], items: number, now: Date): ItemSnapshot['present'] {
  return present.length * items > mostIds ? { until: now.toISOString() } : present;
}

/** The snapshot of an item, and what of it cannot come back. */
export function snapshotOf(
  item: ItemRef,
  { stored }: ItemRecord,
  { properties, links, hidden, present }: Surroundings,
  pins: RecordKey[],
): { snapshot: ItemSnapshot; gaps: Gap[] } {
  const values = Object.fromEntries(
    properties.filter(isWritable).flatMap(({ name }) => {
      const value = textOf(stored, name);
      return value === null ? [] : [[name, value]];
    }),
  );
  return {
    snapshot: {
      item: { kind: item.kind, id: item.id },
      properties: values,
      links: links.get(item.id) ?? [],
      pins,
      present,
    },
    gaps: [...acceptable(properties, values).gaps, ...hidden],
  };
}

/**
 * An account may lack a kind altogether. HubSpot then refuses its type id wherever it is named, which is asked
 * a second time in another way: what is there and was refused by chance must not be taken for nothing.
 */
async function readable(
  ctx: ServiceContext,
  typeId: string,
  ids: readonly string[],
  toTypeId: string,
): Promise<TypedAssociations | 'hidden' | 'unknown'> {
  const found = await attempt(listTypedAssociations(ctx.hubspot, typeId, ids, toTypeId));
  if (found.ok) return found.value;
  if (isHidden(found.error)) return 'hidden';
  if (!isUnknown(found.error)) throw found.error;
  const types = await attempt(listAssociationTypes(ctx.hubspot, typeId, toTypeId));
  if (types.ok || !isUnknown(types.error)) throw found.error;
  return 'unknown';
}

function isHidden({ code }: AppError): boolean {
  return code === 'MISSING_SCOPE' || code === 'FORBIDDEN';
}

function isUnknown({ code }: AppError): boolean {
  return code === 'NOT_FOUND' || code === 'REJECTED';
}

function grouped(toTypeId: string, found: ReturnType<TypedAssociations['get']>): Links {
  const groups: Links = [];
  for (const [id, types] of found ?? []) {
    const group = groups.find(
      (known) =>
        known.types.length === types.length &&
        known.types.every((type) => types.some((other) => isSameType(type, other))),
    );
    if (group === undefined) groups.push({ toTypeId, types, ids: [id] });
    else group.ids.push(id);
  }
  return groups;
}

/** Which of the records that items are on have them pinned: only activities can be. */
export async function readPins(
  ctx: ServiceContext,
  kind: ItemKind,
  { links }: Surroundings,
): Promise<Map<string, RecordKey[]>> {
  if (kind !== 'meeting') return new Map<string, RecordKey[]>();
  const pinned = await Promise.all(
    recordTypeIds.map(async (typeId) => {
      const ids = [...links.values()].flatMap((each) =>
        each.flatMap(({ toTypeId, ids: linked }) => (toTypeId === typeId ? linked : [])),
      );
      const records = await listRecords(ctx.hubspot, typeId, [...new Set(ids)], [pinProperty]);
      return records.map((record) => ({ key: { typeId, id: record.id }, on: pinnedOn(record) }));
    }),
  );
  return new Map(
    [...links.keys()].map((id) => [
      id,
      pinned.flat().flatMap(({ key, on }) => (on === id ? [key] : [])),
    ]),
  );
}

/** The refusal of a deletion that would take more than was said. */
export function moreThanSaid(gaps: readonly Gap[]): AppError {
  return new AppError('STALE', 'More would be lost by now than was said.', {
    details: { gaps: gaps.map(({ name }) => name) },
  });
}
