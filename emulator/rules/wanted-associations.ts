import * as v from 'valibot';
import { invalid } from '../http/errors.ts';
import { associationTypes, type AssociationType } from '../schema/association-types.ts';
import { OBJECT_TYPES, type ObjectType } from '../schema/object-types.ts';
import type { Account } from '../store/account.ts';
import type { RecordKey } from '../store/association-index.ts';

export const recordId = v.pipe(v.union([v.string(), v.number()]), v.transform(String));

export const typeSpec = v.object({
  associationCategory: v.picklist(['HUBSPOT_DEFINED', 'USER_DEFINED', 'INTEGRATOR_DEFINED']),
  associationTypeId: v.number(),
});

export const associationBody = v.object({
  to: v.object({ id: recordId }),
  types: v.pipe(v.array(typeSpec), v.minLength(1)),
});

export type WantedAssociation = { to: RecordKey; types: AssociationType[] };

/** Finds what each association of a create request points at; its type id tells the other object. */
export function readWantedAssociations(
  account: Account,
  from: ObjectType,
  bodies: v.InferOutput<typeof associationBody>[],
): WantedAssociation[] {
  return bodies.map(({ to, types }) => {
    const found = types.map((spec) => findTarget(from, spec.associationTypeId));
    const target = found[0]?.target;
    if (target === undefined) throw unknownType(from.name, 'any object', types);
    requireRecord(account, target, to.id);
    return { to: { typeId: target.id, id: to.id }, types: found.map(({ type }) => type) };
  });
}

function findTarget(from: ObjectType, typeId: number) {
  for (const target of OBJECT_TYPES) {
    const type = associationTypes(from.id, target.id).find((known) => known.typeId === typeId);
    if (type !== undefined) return { target, type };
  }
  throw invalid(`No association type ${typeId} exists from ${from.name}`);
}

/** The types of a request between two given objects. Refuses one of another pair or direction. */
export function readTypes(
  from: ObjectType,
  to: ObjectType,
  specs: v.InferOutput<typeof typeSpec>[],
): AssociationType[] {
  return specs.map(({ associationTypeId }) => {
    const known = associationTypes(from.id, to.id);
    const type = known.find(({ typeId }) => typeId === associationTypeId);
    if (type === undefined) throw unknownType(from.name, to.name, specs);
    return type;
  });
}

function unknownType(from: string, to: string, specs: v.InferOutput<typeof typeSpec>[]) {
  const ids = specs.map(({ associationTypeId }) => associationTypeId).join(', ');
  return invalid(`Association type ${ids} does not exist between ${from} and ${to}`);
}

export function requireRecord(account: Account, type: ObjectType, id: string): void {
  const record = account.store.find(type.id, id);
  if (record !== undefined && record.archivedAt === undefined) return;
  throw invalid(`${type.singular} with id ${id} does not exist`, {
    subCategory: 'crm.associations.TO_OBJECT_NOT_FOUND',
    context: { id: [id], type: [type.name] },
  });
}
