import { defaultTypes, oppositeType, type AssociationType } from './association-types.ts';
import { objectTypes } from '../objects/object-types.ts';

export type RecordKey = { typeId: string; id: string };
type Types = readonly AssociationType[];

/** One direction of an association before and after; without types it does not exist. */
export type AssociationChange = {
  from: RecordKey;
  to: RecordKey;
  before: Types | undefined;
  after: Types | undefined;
};

export type AssociationIndex = {
  /** Adds types to what two records already have, in both directions. */
  add(from: RecordKey, to: RecordKey, types?: Types): void;
  remove(from: RecordKey, to: RecordKey): void;
  /** Takes single types away, in both directions. Without types left the association ends. */
  removeTypes(from: RecordKey, to: RecordKey, types: Types): void;
  removeAll(record: RecordKey): void;
  /** Ids of `toTypeId` records associated with a record, in the order of association. */
  list(from: RecordKey, toTypeId: string): ReadonlyMap<string, Types>;
  /** Sets one direction as it was stored. Only for reading stored data back. */
  restore(from: RecordKey, to: RecordKey, types: Types | undefined): void;
  /** Every direction of every association, in the order of association. */
  all(): Iterable<{ from: RecordKey; toTypeId: string; targets: ReadonlyMap<string, Types> }>;
  /** An index with the same associations; neither sees what the other is changed by later. */
  copy: (onChange: OnChange) => AssociationIndex;
};

type OnChange = (change: AssociationChange) => void;

type Targets = {
  readonly from: RecordKey;
  readonly toTypeId: string;
  readonly byId: Map<string, Types>;
};

const none: ReadonlyMap<string, Types> = new Map();

/** @param present What another index holds too: an entry is copied before it changes. */
export function createAssociationIndex(
  onChange: OnChange,
  present: ReadonlyMap<string, Targets> = new Map(),
): AssociationIndex {
  const index = new Map(present);
  /** The entries no other index holds. */
  let own = new WeakSet<Targets>();
  const keyOf = (from: RecordKey, toTypeId: string) => `${from.typeId}:${from.id}>${toTypeId}`;

  function set(from: RecordKey, to: RecordKey, types: Types | undefined): void {
    const key = keyOf(from, to.typeId);
    const found = index.get(key);
    const before = found?.byId.get(to.id);
    const after = types?.length === 0 ? undefined : types;
    if (before === after) return;
    const { byId } = ownTargets(key, found, { from, toTypeId: to.typeId });
    if (after === undefined) byId.delete(to.id);
    else byId.set(to.id, after);
    onChange({ from, to, before, after });
  }

  function ownTargets(key: string, found: Targets | undefined, of: Omit<Targets, 'byId'>): Targets {
    if (found !== undefined && own.has(found)) return found;
    const targets = { ...of, byId: new Map(found?.byId) };
    own.add(targets);
    index.set(key, targets);
    return targets;
  }

  function typesOf(from: RecordKey, to: RecordKey): Types {
    return index.get(keyOf(from, to.typeId))?.byId.get(to.id) ?? [];
  }

  function remove(from: RecordKey, to: RecordKey): void {
    if (typesOf(from, to).length > 0) set(from, to, undefined);
    if (typesOf(to, from).length > 0) set(to, from, undefined);
  }

  return {
    add(from, to, types = defaultTypes(from.typeId, to.typeId)) {
      const back = types.map(oppositeType);
      set(from, to, union(typesOf(from, to), types));
      set(to, from, union(typesOf(to, from), back));
    },
    remove,
    removeTypes(from, to, types) {
      const back = types.map(oppositeType);
      set(from, to, without(typesOf(from, to), types));
      set(to, from, without(typesOf(to, from), back));
    },
    removeAll(record) {
      for (const { id: typeId } of objectTypes) {
        const targets = index.get(keyOf(record, typeId))?.byId ?? none;
        for (const id of [...targets.keys()]) remove(record, { typeId, id });
      }
    },
    list: (from, toTypeId) => index.get(keyOf(from, toTypeId))?.byId ?? none,
    restore: set,
    *all() {
      for (const { from, toTypeId, byId } of index.values())
        yield { from, toTypeId, targets: byId };
    },
    copy(onChange) {
      own = new WeakSet();
      return createAssociationIndex(onChange, index);
    },
  };
}

const isSame = (a: AssociationType) => (b: AssociationType) => {
  return a.typeId === b.typeId && a.category === b.category;
};

function union(present: Types, added: Types): Types {
  if (present.length === 0) return added;
  const fresh = added.filter((type) => !present.some(isSame(type)));
  return fresh.length === 0 ? present : [...present, ...fresh];
}

function without(present: Types, removed: Types): Types | undefined {
  return present.length === 0 ? undefined : present.filter((type) => !removed.some(isSame(type)));
}
