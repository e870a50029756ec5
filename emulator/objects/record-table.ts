import type { StoredRecord } from './record.ts';

/** The records of one object type. */
export type RecordTable = {
  put(record: StoredRecord): void;
  find(id: string): StoredRecord | undefined;
  /** The record that holds a value, without regard to case; archived ones do not count. */
  findByValue(name: string, value: string): StoredRecord | undefined;
  all(): Iterable<StoredRecord>;
  /** Records by ascending id, those after `after`. */
  page(isArchived: boolean, after: string | undefined, limit: number): StoredRecord[];
  count(): number;
  /** A table with the same records; neither sees what is put into the other later. */
  copy(): RecordTable;
};

/** @param present What another table holds too: it is copied before it changes. */
export function createRecordTable(present?: Map<string, StoredRecord>): RecordTable {
  let records = present ?? new Map<string, StoredRecord>();
  let isOwn = present === undefined;
  return {
    put(record) {
      if (!isOwn) records = new Map(records);
      isOwn = true;
      records.set(record.id, record);
    },
    find: (id) => records.get(id),
    findByValue(name, value) {
      const wanted = value.toLowerCase();
      return [...records.values()].find(({ properties, archivedAt }) => {
        return archivedAt === undefined && properties[name]?.toLowerCase() === wanted;
      });
    },
    all: () => records.values(),
    page(isArchived, after, limit) {
      return [...records.values()]
        .filter(({ id, archivedAt }) => {
          const isAfter = after === undefined || compareIds(id, after) > 0;
          return (archivedAt !== undefined) === isArchived && isAfter;
        })
        .sort((a, b) => compareIds(a.id, b.id))
        .slice(0, limit);
    },
    count: () => records.size,
    copy() {
      isOwn = false;
      return createRecordTable(records);
    },
  };
}

/** As numbers of any length. */
function compareIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : Number(a > b));
}
