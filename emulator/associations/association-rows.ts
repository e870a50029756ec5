import type { ApiVersion } from '../http/call.ts';
import { defaultTypes, type AssociationType } from './association-types.ts';
import type { RecordKey } from './association-index.ts';

/** v4 answers ids of associated records as numbers, the dated versions as strings. */
export function associationRow(version: ApiVersion, id: string, types: readonly AssociationType[]) {
  return {
    toObjectId: version === 'legacy' ? Number(id) : id,
    associationTypes: types.map(({ category, typeId, label }) => ({ category, typeId, label })),
  };
}

/** What making an association of given types answers. Only v4 answers its ids as numbers, and only of a single one. */
export function createdRow(
  version: ApiVersion,
  [from, to]: readonly [RecordKey, RecordKey],
  types: readonly AssociationType[],
) {
  const idIn = (id: string) => (version === 'legacy' ? Number(id) : id);
  return {
    fromObjectTypeId: from.typeId,
    fromObjectId: idIn(from.id),
    toObjectTypeId: to.typeId,
    toObjectId: idIn(to.id),
    labels: types.flatMap(({ label }) => label ?? []),
  };
}

/** What making a default association answers: one row per direction. */
export function defaultAssociationRows(from: RecordKey, to: RecordKey) {
  return [...oneWay(from, to), ...oneWay(to, from)];
}

function oneWay(from: RecordKey, to: RecordKey) {
  return defaultTypes(from.typeId, to.typeId).map(({ category, typeId }) => {
    const associationSpec = { associationCategory: category, associationTypeId: typeId };
    return { from: { id: from.id }, to: { id: to.id }, associationSpec };
  });
}
