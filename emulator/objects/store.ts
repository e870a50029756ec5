import {
  createAssociationIndex,
  type AssociationChange,
  type AssociationIndex,
  type RecordKey,
} from '../associations/association-index.ts';
import { createRecordTable, type RecordTable } from './record-table.ts';
import type { StoredRecord } from './record.ts';

/** Records that are made when something first asks for one of them. */
export type DeferredRecords = {
  counts: Record<string, number>;
  /** Whether reading this record, or its associations, needs the deferred ones. */
  touches(key: RecordKey): boolean;
  make(): void;
  /** Those that are made already for somebody else, of a type. Absent where nobody has them. */
  peek?(typeId: string): Iterable<StoredRecord>;
};

/** Told of every change just after it is made, except of deferred records being made. */
export type StoreListener = {
  onRecord(before: StoredRecord | undefined, after: StoredRecord): void;
  onAssociation(change: AssociationChange): void;
};

export type Store = {
  associations: AssociationIndex;
  /** Stores a new record or one in the place of another. */
  put(record: StoredRecord): void;
  find(typeId: string, id: string): StoredRecord | undefined;
  table(typeId: string): RecordTable;
  all(typeId: string): Iterable<StoredRecord>;
  /** The same in any order, for a look at every record that leaves the deferred ones deferred. */
  peek(typeId: string): Iterable<StoredRecord>;
  count(typeId: string): number;
  newId(): string;
  defer(records: DeferredRecords): void;
  listen(listener: StoreListener): void;
  /** A store with the same records, and nobody listening; neither sees what the other is changed by later. */
  copy(): Store;
};

type Content = {
  tables: Map<string, RecordTable>;
  index: AssociationIndex['copy'];
  nextId: number;
};

const empty: Content = {
  tables: new Map(),
  index: createAssociationIndex,
  nextId: 90_000_000_001,
};

export function createStore(content = empty): Store {
  const tables = new Map([...content.tables].map(([typeId, table]) => [typeId, table.copy()]));
  const listeners: StoreListener[] = [];
  let isQuiet = false;
  const index = content.index((change) => {
    if (!isQuiet) for (const listener of listeners) listener.onAssociation(change);
  });
  let deferred: DeferredRecords[] = [];
  let { nextId } = content;

  const tableOf = (typeId: string) => {
    const table = tables.get(typeId) ?? createRecordTable();
    tables.set(typeId, table);
    return table;
  };

  function makeDeferred(isNeeded: (block: DeferredRecords) => boolean): void {
    if (deferred.length === 0) return;
    const needed = deferred.filter(isNeeded);
    if (needed.length === 0) return;
    deferred = deferred.filter((block) => !needed.includes(block));
    isQuiet = true;
    for (const block of needed) block.make();
    isQuiet = false;
  }

  function wholeTable(typeId: string): RecordTable {
    makeDeferred((block) => typeId in block.counts);
    return tableOf(typeId);
  }

  const store: Store = {
    associations: {
      ...index,
      list(from, toTypeId) {
        makeDeferred((block) => block.touches(from));
        return index.list(from, toTypeId);
      },
      removeAll(record) {
        makeDeferred((block) => block.touches(record));
        index.removeAll(record);
      },
    },
    put(record) {
      const table = tableOf(record.type.id);
      const before = table.find(record.id);
      table.put(record);
      const number = Number(record.id);
      if (Number.isSafeInteger(number) && number >= nextId) nextId = number + 1;
      if (!isQuiet) for (const listener of listeners) listener.onRecord(before, record);
    },
    find(typeId, id) {
      makeDeferred((block) => block.touches({ typeId, id }));
      return tableOf(typeId).find(id);
    },
    table: wholeTable,
    all: (typeId) => wholeTable(typeId).all(),
    *peek(typeId) {
      makeDeferred((block) => typeId in block.counts && block.peek === undefined);
      yield* tableOf(typeId).all();
      for (const block of deferred) yield* block.peek?.(typeId) ?? [];
    },
    count(typeId) {
      const pending = deferred.reduce((sum, block) => sum + (block.counts[typeId] ?? 0), 0);
      return tableOf(typeId).count() + pending;
    },
    newId: () => String(nextId++),
    defer(block) {
      deferred.push(block);
    },
    listen(listener) {
      listeners.push(listener);
    },
    copy() {
      const copy = createStore({ tables, index: index.copy, nextId });
      for (const block of deferred) copy.defer(copyOf(block, store, copy));
      return copy;
    },
  };
  return store;
}

/** Deferred records of a store, put into a copy of it once they are made. */
function copyOf(block: DeferredRecords, store: Store, copy: Store): DeferredRecords {
  const isOwn = (key: RecordKey) => key.typeId in block.counts && block.touches(key);
  function* peek(typeId: string): Iterable<StoredRecord> {
    if (!(typeId in block.counts)) return;
    for (const record of store.peek(typeId)) {
      if (block.touches({ typeId, id: record.id })) yield record;
    }
  }
  const make = (): void => {
    for (const typeId of Object.keys(block.counts)) {
      for (const record of peek(typeId)) copy.put(record);
    }
    for (const { from, toTypeId, targets } of store.associations.all()) {
      for (const [id, types] of targets) {
        const to = { typeId: toTypeId, id };
        if (isOwn(from) || isOwn(to)) copy.associations.restore(from, to, types);
      }
    }
  };
  return { ...block, make, peek };
}
