/** Its id is unique only among those of its category between the two object types, in its direction. */
export type AssociationType = { category: string; typeId: number };

/** An association that a record is created with. */
export type NewAssociation = { toId: string; types: AssociationType[] };

/** The `associations` of a request that creates something. */
export function associationInputs(associations: readonly NewAssociation[]): object[] {
  return associations.map(({ toId, types }) => ({ to: { id: toId }, types: typeInputs(types) }));
}

export function typeInputs(types: readonly AssociationType[]): object[] {
  return types.map((type) => ({
    associationCategory: type.category,
    associationTypeId: type.typeId,
  }));
}
