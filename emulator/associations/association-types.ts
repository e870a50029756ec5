import type { ObjectType } from '../objects/object-types.ts';

export type AssociationType = {
  category: 'HUBSPOT_DEFINED' | 'USER_DEFINED' | 'INTEGRATOR_DEFINED';
  typeId: number;
  label: string | null;
  /** What it is the other way round. */
  inverse: { typeId: number; label: string | null };
};

/** A label an account defined itself, between two object type ids. */
export type AssociationLabel = { from: string; to: string; type: AssociationType };

type Labels = readonly [there: string, back: string];

/**
 * From, to, type id there, type id back, and the labels where HubSpot gives it one. The ids are those of
 * `AssociationTypes` in HubSpot's Node client; those with appointments are community findings, because that
 * list has none. The first row of a pair is its default.
 */
const pairs: readonly (readonly [string, string, number, number, Labels?])[] = [
  ['0-1', '0-1', 449, 449],
  ['0-2', '0-2', 450, 450],
  ['0-2', '0-2', 13, 14, ['Child Company', 'Parent Company']],
  ['0-3', '0-3', 451, 451],
  ['0-5', '0-5', 452, 452],
  ['0-1', '0-2', 279, 280],
  ['0-1', '0-2', 1, 2, ['Primary', 'Primary']],
  ['0-3', '0-2', 341, 342],
  ['0-3', '0-2', 5, 6, ['Primary', 'Primary']],
  ['0-5', '0-2', 339, 340],
  ['0-5', '0-2', 26, 25, ['Primary', 'Primary']],
  ['0-1', '0-3', 4, 3],
  ['0-1', '0-5', 15, 16],
  ['0-3', '0-5', 27, 28],
  ['0-1', '0-47', 199, 200],
  ['0-2', '0-47', 187, 188],
  ['0-3', '0-47', 211, 212],
  ['0-5', '0-47', 225, 226],
  ['0-48', '0-47', 399, 400],
  ['0-1', '0-46', 201, 202],
  ['0-2', '0-46', 189, 190],
  ['0-3', '0-46', 213, 214],
  ['0-5', '0-46', 227, 228],
  ['0-1', '0-48', 193, 194],
  ['0-2', '0-48', 181, 182],
  ['0-3', '0-48', 205, 206],
  ['0-5', '0-48', 219, 220],
  ['0-1', '0-27', 203, 204],
  ['0-2', '0-27', 191, 192],
  ['0-3', '0-27', 215, 216],
  ['0-5', '0-27', 229, 230],
  ['0-1', '0-49', 197, 198],
  ['0-2', '0-49', 185, 186],
  ['0-3', '0-49', 209, 210],
  ['0-5', '0-49', 223, 224],
  ['0-1', '0-18', 82, 81],
  ['0-2', '0-18', 88, 87],
  ['0-3', '0-18', 86, 85],
  ['0-5', '0-18', 84, 83],
  ['0-1', '0-421', 907, 906],
  ['0-2', '0-421', 909, 908],
  ['0-3', '0-421', 945, 944],
  ['0-5', '0-421', 947, 946],
  ['0-47', '0-421', 919, 918],
  ['0-46', '0-421', 921, 920],
];

const typesOfPair: ReadonlyMap<string, readonly AssociationType[]> = definedTypes();

function definedTypes(): Map<string, AssociationType[]> {
  const types = new Map<string, AssociationType[]>();
  const define = (from: string, to: string, typeId: number, inverseId: number, labels?: Labels) => {
    const key = `${from}>${to}`;
    const [label, inverseLabel] = labels ?? [null, null];
    const known = types.get(key) ?? [];
    if (known.some((type) => type.typeId === typeId)) return;
    types.set(key, [
      ...known,
      {
        category: 'HUBSPOT_DEFINED',
        typeId,
        label,
        inverse: { typeId: inverseId, label: inverseLabel },
      },
    ]);
  };
  for (const [from, to, there, back, labels] of pairs) {
    define(from, to, there, back, labels);
    define(to, from, back, there, labels && [labels[1], labels[0]]);
  }
  return types;
}

/** The types HubSpot itself defines between two object types, the default one first. */
export function associationTypes(from: string, to: string): readonly AssociationType[] {
  return typesOfPair.get(`${from}>${to}`) ?? [];
}

const unlabelledTypesOfPair: ReadonlyMap<string, readonly AssociationType[]> = new Map(
  [...typesOfPair].map(([pair, types]) => [pair, types.filter(({ label }) => label === null)]),
);

/** What an association without a label is of; none where two object types cannot be associated. */
export function defaultTypes(from: string, to: string): readonly AssociationType[] {
  return unlabelledTypesOfPair.get(`${from}>${to}`) ?? [];
}

/** All types an account has between two object types, the default one first. */
export function accountTypes(
  labels: readonly AssociationLabel[],
  from: string,
  to: string,
): readonly AssociationType[] {
  const own = labels.filter((label) => label.from === from && label.to === to);
  return own.length === 0
    ? associationTypes(from, to)
    : [...associationTypes(from, to), ...own.map(({ type }) => type)];
}

/** The same type seen from the other record. */
export function oppositeType({
  typeId,
  label,
  category,
  inverse,
}: AssociationType): AssociationType {
  return { category, ...inverse, inverse: { typeId, label } };
}

/** Names of objects in the words for types that differ from those elsewhere. */
const words: Record<string, string> = { '0-47': 'meeting_event' };

/** The word for the default type of a pair, as v3 takes and answers it: `contact_to_meeting_event`. */
export function typeName(from: ObjectType, to: ObjectType): string {
  return `${words[from.id] ?? from.singular}_to_${words[to.id] ?? to.singular}`;
}
