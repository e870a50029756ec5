import { associationTypes, type AssociationType } from '../schema/association-types.ts';
import { OBJECT_TYPES } from '../schema/object-types.ts';

export type RecordKey = { typeId: string; id: string };
type Types = readonly AssociationType[];

export type AssociationIndex = {
  /** Adds types to what two records already have, in both directions. */
  add(from: RecordKey, to: RecordKey, types?: Types): void;
  remove(from: RecordKey, to: RecordKey): void;
  removeAll(record: RecordKey): void;
  /** Ids of `toTypeId` records associated with a record, in the order of association. */
  list(from: RecordKey, toTypeId: string): ReadonlyMap<string, Types>;
};

const NONE: ReadonlyMap<string, Types> = new Map();

export function createAssociationIndex(): AssociationIndex {
  const index = new Map<string, Map<string, Types>>();
  const keyOf = (from: RecordKey, toTypeId: string) => `${from.typeId}:${from.id}>${toTypeId}`;

  function addOneWay(from: RecordKey, to: RecordKey, types: Types): void {
    const key = keyOf(from, to.typeId);
    const targets = index.get(key) ?? new Map<string, Types>();
    const present = targets.get(to.id);
    targets.set(to.id, present === undefined ? types : union(present, types));
    index.set(key, targets);
  }

  function removeOneWay(from: RecordKey, to: RecordKey): void {
    index.get(keyOf(from, to.typeId))?.delete(to.id);
  }

  function remove(from: RecordKey, to: RecordKey): void {
    removeOneWay(from, to);
    removeOneWay(to, from);
  }

  return {
    add(from, to, types = associationTypes(from.typeId, to.typeId)) {
      addOneWay(from, to, types);
      addOneWay(to, from, oppositeTypes(from, to, types));
    },
    remove,
    removeAll(record) {
      for (const { id: typeId } of OBJECT_TYPES) {
        const targets = index.get(keyOf(record, typeId)) ?? NONE;
        for (const id of [...targets.keys()]) remove(record, { typeId, id });
      }
    },
    list(from, toTypeId) {
      return index.get(keyOf(from, toTypeId)) ?? NONE;
    },
  };
}

function union(present: Types, added: Types): Types {
  const known = new Set(present.map(({ typeId }) => typeId));
  const fresh = added.filter(({ typeId }) => !known.has(typeId));
  return fresh.length === 0 ? present : [...present, ...fresh];
}

/** Default types have an id per direction; a label of the account counts in both. */
function oppositeTypes(from: RecordKey, to: RecordKey, types: Types): Types {
  const back = associationTypes(to.typeId, from.typeId);
  if (types === associationTypes(from.typeId, to.typeId)) return back;
  return types.flatMap((type) => (type.category === 'HUBSPOT_DEFINED' ? back : [type]));
}
