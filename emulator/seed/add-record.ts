import { calculateValues } from '../objects/calculated-values.ts';
import type { ObjectType } from '../objects/object-types.ts';
import type { Account } from '../account/account.ts';
import type { RecordKey } from '../associations/association-index.ts';
import { changeValue, type StoredRecord } from '../objects/record.ts';

export type SeedRecord = {
  id?: string;
  properties: Record<string, string>;
  associations?: RecordKey[];
  createdAt?: number;
};

/** Stores a record as given, past HubSpot's checks. A known id changes the record it names. */
export function addRecord(account: Account, type: ObjectType, seed: SeedRecord): StoredRecord {
  const { store, clock } = account;
  const at = seed.createdAt ?? clock.nextWrite();
  const id = seed.id ?? store.newId();
  const present = store.find(type.id, id);
  const record = { ...(present ?? { type, id, ...newRecord(seed.properties, at) }) };
  const actor = { sourceType: 'CRM_UI' };
  for (const [name, value] of Object.entries(seed.properties)) {
    changeValue(record, name, { value, at, actor });
  }
  record.updatedAt = at;
  calculateValues(account, record);
  store.put(record);
  for (const to of seed.associations ?? []) store.associations.add({ typeId: type.id, id }, to);
  return record;
}

function newRecord(properties: Record<string, string>, at: number) {
  const given = Object.entries(properties).filter(([, value]) => value !== '');
  const createdBy = { sourceType: 'CRM_UI' };
  return { properties: Object.fromEntries(given), createdAt: at, updatedAt: at, createdBy };
}
