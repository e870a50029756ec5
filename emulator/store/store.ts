import { OBJECT_TYPES } from '../schema/object-types.ts';
import {
  createAssociationIndex,
  type AssociationIndex,
  type RecordKey,
} from './association-index.ts';
import type { StoredRecord } from './record.ts';

/** Records that are made when something first asks for one of them. */
export type DeferredRecords = {
  counts: Record<string, number>;
  /** Whether reading this record, or its associations, needs the deferred ones. */
  touches(key: RecordKey): boolean;
  make(): void;
};

export type Store = {
  associations: AssociationIndex;
  put(record: StoredRecord): void;
  find(typeId: string, id: string): StoredRecord | undefined;
  all(typeId: string): Iterable<StoredRecord>;
  count(typeId: string): number;
  newId(): string;
  defer(records: DeferredRecords): void;
};

const FIRST_NEW_ID = 90_000_000_001;

export function createStore(): Store {
  const records = new Map(OBJECT_TYPES.map(({ id }) => [id, new Map<string, StoredRecord>()]));
  const index = createAssociationIndex();
  let deferred: DeferredRecords[] = [];
  let nextId = FIRST_NEW_ID;

  const ofType = (typeId: string) => {
    const found = records.get(typeId) ?? new Map<string, StoredRecord>();
    records.set(typeId, found);
    return found;
  };

  function makeDeferred(isNeeded: (block: DeferredRecords) => boolean): void {
    const needed = deferred.filter(isNeeded);
    if (needed.length === 0) return;
    deferred = deferred.filter((block) => !needed.includes(block));
    for (const block of needed) block.make();
  }

  return {
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
      ofType(record.type.id).set(record.id, record);
    },
    find(typeId, id) {
      const found = ofType(typeId).get(id);
      if (found !== undefined) return found;
      makeDeferred((block) => block.touches({ typeId, id }));
      return ofType(typeId).get(id);
    },
    all(typeId) {
      makeDeferred((block) => typeId in block.counts);
      return ofType(typeId).values();
    },
    count(typeId) {
      const pending = deferred.reduce((sum, block) => sum + (block.counts[typeId] ?? 0), 0);
      return ofType(typeId).size + pending;
    },
    newId: () => String(nextId++),
    defer(block) {
      deferred.push(block);
    },
  };
}
