import type { ObjectType } from '../objects/object-types.ts';
import type { AssociationLabel, AssociationType } from './association-types.ts';
import type { Account } from '../account/account.ts';

const firstLabelId = 1001;

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
  const free = Math.max(firstLabelId - 1, ...account.associationLabels.map(idOf)) + 1;
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

function idOf({ type }: AssociationLabel): number {
  return type.typeId;
}
