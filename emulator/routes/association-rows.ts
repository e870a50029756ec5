import type { ApiVersion } from '../http/call.ts';
import type { AssociationType } from '../schema/association-types.ts';

/** v4 answers ids of associated records as numbers, the dated versions as strings. */
export function associationRow(version: ApiVersion, id: string, types: readonly AssociationType[]) {
  return {
    toObjectId: version === 'legacy' ? Number(id) : id,
    associationTypes: types.map(({ category, typeId, label }) => ({ category, typeId, label })),
  };
}
