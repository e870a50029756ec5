export type AssociationType = {
  category: 'HUBSPOT_DEFINED' | 'USER_DEFINED' | 'INTEGRATOR_DEFINED';
  typeId: number;
  label: string | null;
  /** Of a label an account defined itself: what it is called the other way round. */
  inverse?: { typeId: number; label: string | null };
};

/** A label an account defined itself, between two object type ids. */
export type AssociationLabel = { from: string; to: string; type: AssociationType };

/** From, to, type id there, type id back. Ids with appointments are community findings. */
const PAIRS: readonly [string, string, number, number][] = [
  ['0-1', '0-47', 199, 200],
  ['0-2', '0-47', 187, 188],
  ['0-3', '0-47', 211, 212],
  ['0-5', '0-47', 225, 226],
  ['0-48', '0-47', 399, 400],
  ['0-1', '0-421', 907, 906],
  ['0-2', '0-421', 909, 908],
  ['0-3', '0-421', 945, 944],
  ['0-5', '0-421', 947, 946],
  ['0-47', '0-421', 919, 918],
  ['0-46', '0-421', 921, 920],
  ['0-1', '0-46', 201, 202],
  ['0-2', '0-46', 189, 190],
  ['0-3', '0-46', 213, 214],
  ['0-5', '0-46', 227, 228],
  ['0-1', '0-48', 193, 194],
  ['0-2', '0-48', 181, 182],
  ['0-3', '0-48', 205, 206],
  ['0-5', '0-48', 219, 220],
  ['0-1', '0-27', 203, 204],
  ['0-1', '0-2', 279, 280],
  ['0-3', '0-2', 5, 6],
  ['0-1', '0-3', 4, 3],
  ['0-1', '0-5', 15, 16],
  ['0-2', '0-5', 340, 339],
  ['0-3', '0-5', 27, 28],
];

const DEFAULT_TYPES: ReadonlyMap<string, readonly AssociationType[]> = new Map(
  PAIRS.flatMap(([from, to, there, back]) => {
    const type = (typeId: number): readonly AssociationType[] => {
      return [{ category: 'HUBSPOT_DEFINED', typeId, label: null }];
    };
    return [
      [`${from}>${to}`, type(there)],
      [`${to}>${from}`, type(back)],
    ];
  }),
);

/** The types HubSpot itself defines between two object types, the default one first. */
export function associationTypes(from: string, to: string): readonly AssociationType[] {
  return DEFAULT_TYPES.get(`${from}>${to}`) ?? [];
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
export function oppositeType(
  from: string,
  to: string,
  type: AssociationType,
): AssociationType | undefined {
  if (type.inverse === undefined) return associationTypes(to, from)[0];
  const { typeId, label } = type;
  return { category: type.category, ...type.inverse, inverse: { typeId, label } };
}
