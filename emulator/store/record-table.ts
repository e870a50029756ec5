import { createIdOrder } from './id-order.ts';
import { keyOfId, type RecordIdKey } from './record-key.ts';
import type { StoredRecord } from './record.ts';

/** The records of one object type. */
export type RecordTable = {
  put(record: StoredRecord): void;
  find(id: string): StoredRecord | undefined;
  findByKey(key: RecordIdKey): StoredRecord | undefined;
  /** The record that holds a value, without regard to case; archived ones do not count. */
  findByValue(name: string, value: string): StoredRecord | undefined;
  all(): Iterable<StoredRecord>;
  /** Records by ascending id. Costs what it returns. */
  page(isArchived: boolean, after: string | undefined, limit: number): StoredRecord[];
  count(): number;
};

export function createRecordTable(): RecordTable {
  const records = new Map<RecordIdKey, StoredRecord>();
  const live = createIdOrder();
  const archived = createIdOrder();
  /** Per property name, ids by value in lower case. Made when a property is first asked for. */
  const valueIndexes = new Map<string, Map<string, string>>();

  const find = (id: string) => records.get(keyOfId(id));

  function replaceValues(before: StoredRecord | undefined, after: StoredRecord): void {
    for (const [name, index] of valueIndexes) {
      const old = before?.properties[name]?.toLowerCase();
      if (old !== undefined && index.get(old) === after.id) index.delete(old);
      const value = after.properties[name]?.toLowerCase();
      if (value !== undefined && after.archivedAt === undefined) index.set(value, after.id);
    }
  }

  function valueIndexOf(name: string): Map<string, string> {
    const known = valueIndexes.get(name);
    if (known !== undefined) return known;
    const index = new Map<string, string>();
    for (const { id, properties, archivedAt } of records.values()) {
      const value = properties[name]?.toLowerCase();
      if (value !== undefined && archivedAt === undefined) index.set(value, id);
    }
    valueIndexes.set(name, index);
    return index;
  }

  return {
    put(record) {
      record.answered = undefined;
      const key = keyOfId(record.id);
      replaceValues(records.get(key), record);
      records.set(key, record);
      const [present, absent] =
        record.archivedAt === undefined ? [live, archived] : [archived, live];
      absent.remove(record.id);
      present.add(record.id);
    },
    find,
    findByKey: (key) => records.get(key),
    findByValue(name, value) {
      const id = valueIndexOf(name).get(value.toLowerCase());
      return id === undefined ? undefined : find(id);
    },
    all: () => records.values(),
    page(isArchived, after, limit) {
      const ids = (isArchived ? archived : live).page(after, limit);
      return ids.flatMap((id) => find(id) ?? []);
    },
    count: () => records.size,
  };
}
