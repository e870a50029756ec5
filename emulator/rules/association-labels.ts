import type { ObjectType } from '../schema/object-types.ts';
import type { AssociationLabel, AssociationType } from '../schema/association-types.ts';
import type { Account } from '../store/account.ts';

const FIRST_LABEL_ID = 1001;

export type NewLabel = {
  from: ObjectType;
  to: ObjectType;
  label: string;
  inverseLabel?: string | undefined;
  typeId?: number | undefined;
  inverseTypeId?: number | undefined;
};

/** Adds a label and returns it in both directions. Without type ids it gets the next free ones. */
export function addLabel(account: Account, seed: NewLabel): AssociationType[] {
  const free = Math.max(FIRST_LABEL_ID - 1, ...account.associationLabels.map(idOf)) + 1;
  const typeId = seed.typeId ?? free;
  const inverseTypeId = seed.inverseTypeId ?? Math.max(free, typeId) + 1;
  const there = { typeId, label: seed.label };
  const back = { typeId: inverseTypeId, label: seed.inverseLabel ?? seed.label };
  const type = (own: typeof there, inverse: typeof there): AssociationType => {
    return { category: 'USER_DEFINED', ...own, inverse };
  };
  const both = [type(there, back), type(back, there)] as const;
  account.associationLabels.push(
    { from: seed.from.id, to: seed.to.id, type: both[0] },
    { from: seed.to.id, to: seed.from.id, type: both[1] },
  );
  return [...both];
}

/** Gives a label of the account other words, also where records carry it. */
export function renameLabel(
  account: Account,
  found: AssociationLabel,
  words: { label: string; inverseLabel?: string | undefined },
): void {
  const { typeId, inverse } = found.type;
  const { inverseLabel = inverse.label ?? words.label } = words;
  const labels = new Map([
    [typeId, words.label],
    [inverse.typeId, inverseLabel],
  ]);
  const labelOf = (id: number, old: string | null) => labels.get(id) ?? old;
  const renamed = (type: AssociationType): AssociationType => {
    if (type.category === 'HUBSPOT_DEFINED' || !labels.has(type.typeId)) return type;
    const inverse = {
      typeId: type.inverse.typeId,
      label: labelOf(type.inverse.typeId, type.inverse.label),
    };
    return { ...type, label: labelOf(type.typeId, type.label), inverse };
  };
  account.associationLabels = account.associationLabels.map((each) => {
    return isOfPair(found, each.from, each.to) ? { ...each, type: renamed(each.type) } : each;
  });
  changeTypes(account, found, (types) => types.map(renamed), labels);
}

/** Takes a label away from the account and from all records. The associations stay. */
export function removeLabel(account: Account, found: AssociationLabel): void {
  const ids = new Set([found.type.typeId, found.type.inverse.typeId]);
  const isKept = (each: AssociationType) => {
    return each.category === 'HUBSPOT_DEFINED' || !ids.has(each.typeId);
  };
  account.associationLabels = account.associationLabels.filter((each) => {
    return !isOfPair(found, each.from, each.to) || isKept(each.type);
  });
  changeTypes(account, found, (types) => types.filter(isKept), ids);
}

/** A type id names a label between its two objects only, in either direction. */
function isOfPair({ from, to }: AssociationLabel, one: string, other: string): boolean {
  return (from === one && to === other) || (from === other && to === one);
}

function changeTypes(
  account: Account,
  pair: AssociationLabel,
  change: (types: readonly AssociationType[]) => readonly AssociationType[],
  ids: { has(id: number): boolean },
): void {
  const { associations } = account.store;
  for (const { from, toTypeId, targets } of [...associations.all()]) {
    if (!isOfPair(pair, from.typeId, toTypeId)) continue;
    for (const [id, types] of [...targets]) {
      const isConcerned = types.some(({ category, typeId }) => {
        return category !== 'HUBSPOT_DEFINED' && ids.has(typeId);
      });
      if (isConcerned) associations.restore(from, { typeId: toTypeId, id }, change(types));
    }
  }
}

function idOf({ type }: AssociationLabel): number {
  return type.typeId;
}
