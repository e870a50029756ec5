import type { AssociationChange, RecordKey } from '../associations/association-index.ts';
import type { StoredRecord } from '../objects/record.ts';
import type { Store } from '../objects/store.ts';

/** What search sees of the store: every write only some time after it was made. */
export type SearchLag = {
  readonly ms: number;
  /** Sets the lag, also for what was written since the last call. */
  set(ms: number): void;
  /** Makes changes that search sees at once. */
  pause<Result>(change: () => Result): Result;
  view(): SearchView;
};

export type SearchView = {
  record(current: StoredRecord): StoredRecord | undefined;
  associatedIds(from: RecordKey, toTypeId: string): Iterable<string>;
};

type RecordUndo = { at: number; key: string; before: StoredRecord | undefined };
type AssociationUndo = { at: number; key: string; id: string; wasThere: boolean };

export function createSearchLag(store: Store, elapsedMs: () => number): SearchLag {
  let ms = 0;
  let isPaused = false;
  let records: RecordUndo[] = [];
  let associations: AssociationUndo[] = [];

  store.listen({
    onRecord(before, after) {
      if (ms === 0 || isPaused) return;
      records.push({ at: elapsedMs(), key: keyOf(after), before });
    },
    onAssociation({ from, to, before }: AssociationChange) {
      if (ms === 0 || isPaused) return;
      const key = `${from.typeId}:${from.id}>${to.typeId}`;
      associations.push({ at: elapsedMs(), key, id: to.id, wasThere: before !== undefined });
    },
  });

  function forgetSeen(): void {
    const seenUntil = elapsedMs() - ms;
    records = records.filter(({ at }) => at > seenUntil);
    associations = associations.filter(({ at }) => at > seenUntil);
  }

  return {
    get ms() {
      return ms;
    },
    set(wanted) {
      ms = wanted;
      forgetSeen();
    },
    pause(change) {
      isPaused = true;
      try {
        return change();
      } finally {
        isPaused = false;
      }
    },
    view() {
      if (records.length + associations.length > 0) forgetSeen();
      // The oldest change that is not seen yet knows what is still seen, so it is entered last.
      const unseen = new Map(records.toReversed().map(({ key, before }) => [key, before]));
      const undone = associations.toReversed();
      return {
        record(current) {
          const key = unseen.size === 0 ? '' : keyOf(current);
          return unseen.has(key) ? unseen.get(key) : current;
        },
        associatedIds(from, toTypeId) {
          const present = store.associations.list(from, toTypeId).keys();
          const key = `${from.typeId}:${from.id}>${toTypeId}`;
          const changes = undone.filter((change) => change.key === key);
          if (changes.length === 0) return present;
          const ids = new Set(present);
          for (const { id, wasThere } of changes) {
            if (wasThere) ids.add(id);
            else ids.delete(id);
          }
          return ids;
        },
      };
    },
  };
}

function keyOf({ type, id }: StoredRecord): string {
  return `${type.id}:${id}`;
}
