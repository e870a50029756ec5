import { HubSpotError } from '../http/errors.ts';
import type { ObjectType } from '../schema/object-types.ts';
import { propertiesOf } from '../schema/schema.ts';
import type { Account } from '../store/account.ts';
import type { RecordKey } from '../store/association-index.ts';
import { changeValue, type Actor, type StoredRecord } from '../store/record.ts';
import { checkProperties, requireForCreate, type Values } from './check-properties.ts';
import { checkPin } from './pinning.ts';
import type { WantedAssociation } from './wanted-associations.ts';

const API: Actor = { sourceType: 'INTEGRATION', sourceId: 'emulator-app' };

export type WantedRecord = {
  properties: Record<string, unknown>;
  associations: WantedAssociation[];
};

/** Checks a new record and returns what writes it, so that a batch is checked before it is written. */
export function prepareCreate(
  account: Account,
  type: ObjectType,
  wanted: WantedRecord,
): () => StoredRecord {
  const values = checkProperties(account, type, wanted.properties);
  requireForCreate(type, values);
  refuseTaken(account, type, values);
  const nobody: RecordKey = { typeId: type.id, id: '' };
  const targets = wanted.associations.map(({ to }) => to);
  checkPin(account, nobody, values, targets);
  return () => {
    const { store, clock } = account;
    const at = clock.nextWrite();
    const given = [...values].filter(([, value]) => value !== '');
    const record: StoredRecord = {
      type,
      id: store.newId(),
      properties: Object.fromEntries(given),
      createdAt: at,
      updatedAt: at,
      createdBy: API,
    };
    store.put(record);
    const key = { typeId: type.id, id: record.id };
    for (const { to, types } of wanted.associations) store.associations.add(key, to, types);
    return record;
  };
}

export function prepareUpdate(
  account: Account,
  record: StoredRecord,
  properties: Record<string, unknown>,
): () => StoredRecord {
  const values = checkProperties(account, record.type, properties);
  refuseTaken(account, record.type, values, record.id);
  checkPin(account, { typeId: record.type.id, id: record.id }, values);
  return () => {
    const at = account.clock.nextWrite();
    for (const [name, value] of values) changeValue(record, name, { value, at, actor: API });
    record.updatedAt = at;
    return record;
  };
}

export function archiveRecord(account: Account, record: StoredRecord): void {
  if (record.archivedAt !== undefined) return;
  const at = account.clock.nextWrite();
  account.store.associations.removeAll({ typeId: record.type.id, id: record.id });
  record.archivedAt = at;
  record.updatedAt = at;
}

function refuseTaken(account: Account, type: ObjectType, values: Values, ownId?: string): void {
  for (const { name, isUnique } of propertiesOf(account.schema, type).values()) {
    const value = values.get(name);
    if (!isUnique || value === undefined || value === '') continue;
    for (const other of account.store.all(type.id)) {
      if (other.archivedAt !== undefined || other.id === ownId) continue;
      if (other.properties[name]?.toLowerCase() !== value.toLowerCase()) continue;
      const message = `${type.singular} already exists. Existing ID: ${other.id}`;
      throw new HubSpotError(409, { message, category: 'CONFLICT' });
    }
  }
}
