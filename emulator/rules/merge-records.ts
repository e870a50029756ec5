import { requireUnlocked } from './locks.ts';
import { OBJECT_TYPES } from '../schema/object-types.ts';
import type { Account } from '../store/account.ts';
import { API_ACTOR, changeValue, type StoredRecord } from '../store/record.ts';
import { archiveRecord } from './write-record.ts';

/**
 * Merges one record into another of its kind, which keeps its id and its values, and gets those it
 * has none of, and the associations, of the other. The other is archived.
 */
export function mergeRecords(
  account: Account,
  primary: StoredRecord,
  other: StoredRecord,
): StoredRecord {
  const { store, clock } = account;
  const into = { typeId: primary.type.id, id: primary.id };
  const from = { typeId: other.type.id, id: other.id };
  requireUnlocked(account, into, from);
  for (const { id: typeId } of OBJECT_TYPES) {
    for (const [id, types] of [...store.associations.list(from, typeId)]) {
      const isItself = typeId === into.typeId && id === into.id;
      if (!isItself) store.associations.add(into, { typeId, id }, types);
    }
  }
  archiveRecord(account, other);
  const at = clock.nextWrite();
  const merged = { ...(store.find(into.typeId, into.id) ?? primary), updatedAt: at };
  for (const [name, value] of Object.entries(other.properties)) {
    if (merged.properties[name] !== undefined) continue;
    changeValue(merged, name, { value, at, actor: API_ACTOR });
  }
  store.put(merged);
  return merged;
}

/** Archives a record and leaves nothing of what it held. */
export function eraseRecord(account: Account, record: StoredRecord): void {
  archiveRecord(account, record);
  const archived = account.store.find(record.type.id, record.id) ?? record;
  const { changes: _, heldAssociations: __, ...rest } = archived;
  account.store.put({ ...rest, properties: {} });
}
