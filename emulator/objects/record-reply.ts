import { typeName } from '../associations/association-types.ts';
import type { ObjectType } from './object-types.ts';
import { propertiesOf } from '../properties/schema.ts';
import type { Account } from '../account/account.ts';
import { historyOf, valueOf, type StoredRecord } from './record.ts';

export type Wanted = { properties: string[]; propertiesWithHistory: string[] };

/** The properties a reply has: HubSpot's own, then those that were asked for and exist. */
function repliedNames(account: Account, type: ObjectType, wanted: Wanted): string[] {
  const definitions = propertiesOf(account.schema, type);
  const named = wanted.properties.length > 0 ? wanted.properties : type.defaults;
  const own = [type.created, 'hs_object_id', type.modified];
  const names = new Set([...own, ...named, ...wanted.propertiesWithHistory]);
  return [...names].filter((name) => definitions.has(name));
}

/** A record as HubSpot answers it. Unknown properties are left out, empty ones are null. */
export function recordReply(account: Account, record: StoredRecord, wanted: Wanted) {
  const definitions = propertiesOf(account.schema, record.type);
  const known = repliedNames(account, record.type, wanted);
  return {
    id: record.id,
    properties: Object.fromEntries(known.map((name) => [name, valueOf(record, name) ?? null])),
    ...(wanted.propertiesWithHistory.length > 0 && {
      propertiesWithHistory: historyReply(record, wanted.propertiesWithHistory, definitions),
    }),
    createdAt: new Date(record.createdAt).toISOString(),
    updatedAt: new Date(record.updatedAt).toISOString(),
    archived: record.archivedAt !== undefined,
    ...(record.archivedAt !== undefined && {
      archivedAt: new Date(record.archivedAt).toISOString(),
    }),
  };
}

function historyReply(
  record: StoredRecord,
  names: string[],
  definitions: ReadonlyMap<string, unknown>,
) {
  const known = names.filter((name) => definitions.has(name));
  return Object.fromEntries(
    known.map((name) => [
      name,
      historyOf(record, name).map(({ value, at, actor }) => ({
        value,
        timestamp: new Date(at).toISOString(),
        sourceType: actor.sourceType,
        ...(actor.sourceId !== undefined && { sourceId: actor.sourceId }),
        ...(actor.sourceLabel !== undefined && { sourceLabel: actor.sourceLabel }),
        ...(actor.userId !== undefined && { updatedByUserId: actor.userId }),
      })),
    ]),
  );
}

/** All properties that have a value, as HubSpot answers a write. */
export function writtenReply(account: Account, record: StoredRecord) {
  const properties = [...propertiesOf(account.schema, record.type).keys()].filter((name) => {
    return valueOf(record, name) !== undefined;
  });
  return recordReply(account, record, { properties, propertiesWithHistory: [] });
}

/** The `associations` part of a read: per other object its plural name and `results`. */
export function associationsReply(account: Account, record: StoredRecord, others: ObjectType[]) {
  const key = { typeId: record.type.id, id: record.id };
  const entries = others.flatMap((other): [string, unknown][] => {
    const targets = account.store.associations.list(key, other.id);
    if (targets.size === 0) return [];
    const type = typeName(record.type, other);
    const results = [...targets.keys()].map((id) => ({ id, type }));
    return [[other.name, { results }]];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
