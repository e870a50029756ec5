import type { ApiVersion } from '../http/call.ts';
import { HubSpotError, invalid, notFound } from '../http/errors.ts';
import { objectTypes, type ObjectType } from './object-types.ts';
import { propertiesOf } from '../properties/schema.ts';
import type { Account } from '../account/account.ts';
import type { RecordKey } from '../associations/association-index.ts';
import { apiActor, changeValue, type StoredRecord } from './record.ts';
import { calculateValues } from './calculated-values.ts';
import { checkProperties, requireForCreate, type Values } from './check-properties.ts';
import { requireUnlocked } from './locks.ts';
import { checkPin } from './pinning.ts';
import type { WantedAssociation } from '../associations/wanted-associations.ts';
import { enforceRules } from './write-rules.ts';

export type WantedRecord = {
  properties: Record<string, string | null>;
  associations: WantedAssociation[];
  /** The API version of the request, which decides about the account's own rules; without, none is enforced. */
  version?: ApiVersion | undefined;
};

/** Checks a new record and returns what writes it, so that a batch is checked before it is written. */
export function prepareCreate(
  account: Account,
  type: ObjectType,
  wanted: WantedRecord,
): () => StoredRecord {
  const values = withDefaults(type, checkProperties(account, type, wanted.properties));
  requireForCreate(type, values);
  enforceRules(account.rules, wanted.version, { type, values });
  refuseTaken(account, type, values);
  const nobody: RecordKey = { typeId: type.id, id: '' };
  const targets = wanted.associations.map(({ to }) => to);
  requireUnlocked(account, ...targets);
  checkPin(account, nobody, values, targets);
  return () => {
    refuseTaken(account, type, values);
    const { store, clock } = account;
    const at = clock.nextWrite();
    const given = [...values].filter(([, value]) => value !== '');
    const record: StoredRecord = {
      type,
      id: store.newId(),
      properties: Object.fromEntries(given),
      createdAt: at,
      updatedAt: at,
      createdBy: apiActor,
    };
    calculateValues(account, record);
    store.put(record);
    const key = { typeId: type.id, id: record.id };
    for (const { to, types } of wanted.associations) store.associations.add(key, to, types);
    return record;
  };
}

/** What HubSpot fills in: since November 2024 the time of a meeting is its start unless told otherwise. */
function withDefaults(type: ObjectType, values: Values): Values {
  const start = values.get('hs_meeting_start_time');
  if (type.id !== '0-47' || values.has('hs_timestamp') || start === undefined) return values;
  return new Map([...values, ['hs_timestamp', start]]);
}

/** The changes of an update. Throws 400 where there are none. */
export function requireChanges(properties: object): void {
  if (Object.keys(properties).length > 0) return;
  throw invalid('No properties found to update, please provide at least one.');
}

/** Checks a change and returns what writes it to the record as it is by then. */
export function prepareUpdate(
  account: Account,
  record: StoredRecord,
  properties: Record<string, string | null>,
  version?: ApiVersion,
): () => StoredRecord {
  const { type, id } = record;
  requireUnlocked(account, { typeId: type.id, id });
  const values = checkProperties(account, type, properties);
  enforceRules(account.rules, version, { type, values, record });
  refuseTaken(account, type, values, id);
  checkPin(account, { typeId: type.id, id }, values);
  return () => {
    refuseTaken(account, type, values, id);
    const at = account.clock.nextWrite();
    const next = { ...(account.store.find(type.id, id) ?? record) };
    for (const [name, value] of values) changeValue(next, name, { value, at, actor: apiActor });
    next.updatedAt = at;
    calculateValues(account, next);
    account.store.put(next);
    return next;
  };
}

export function archiveRecord(account: Account, record: StoredRecord): void {
  if (record.archivedAt !== undefined) return;
  const key = { typeId: record.type.id, id: record.id };
  requireUnlocked(account, key);
  const at = account.clock.nextWrite();
  const { associations } = account.store;
  const heldAssociations = objectTypes.flatMap(({ id: typeId }) =>
    [...associations.list(key, typeId)].map(([id, types]) => ({ to: { typeId, id }, types })),
  );
  associations.removeAll(key);
  account.store.put({ ...record, archivedAt: at, updatedAt: at, heldAssociations });
}

/** Takes a record out of the recycling bin, with its associations to what is still there. */
export function restoreRecord(account: Account, { typeId, id }: RecordKey): void {
  const { store, clock } = account;
  const record = store.find(typeId, id);
  if (record?.archivedAt === undefined) throw notFound(`No archived record ${id} of ${typeId}`);
  const { archivedAt: _, heldAssociations = [], ...rest } = record;
  store.put({ ...rest, updatedAt: clock.nextWrite() });
  for (const { to, types } of heldAssociations) {
    const target = store.find(to.typeId, to.id);
    if (target !== undefined && target.archivedAt === undefined) {
      store.associations.add({ typeId, id }, to, types);
    }
  }
}

function nameOf({ singular }: ObjectType): string {
  return singular.charAt(0).toUpperCase() + singular.slice(1);
}

/** Checked before a batch is written and again when a record is: two inputs may want one value. */
function refuseTaken(account: Account, type: ObjectType, values: Values, ownId?: string): void {
  for (const [name, value] of values) {
    if (value === '' || propertiesOf(account.schema, type).get(name)?.isUnique !== true) continue;
    const other = account.store.table(type.id).findByValue(name, value);
    if (other === undefined || other.id === ownId) continue;
    const message = `${nameOf(type)} already exists. Existing ID: ${other.id}`;
    throw new HubSpotError(409, { message, category: 'CONFLICT' });
  }
}
