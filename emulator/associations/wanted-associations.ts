import * as v from 'valibot';
import { text } from '../http/body.ts';
import { invalid } from '../http/errors.ts';
import { accountTypes, defaultTypes, type AssociationType } from './association-types.ts';
import { objectTypes, type ObjectType, type TypePair } from '../objects/object-types.ts';
import type { Account } from '../account/account.ts';
import type { RecordKey } from './association-index.ts';

export const typeSpec = v.object({
  associationCategory: v.picklist([
    'HUBSPOT_DEFINED',
    'USER_DEFINED',
    'INTEGRATOR_DEFINED',
    'WORK',
  ]),
  associationTypeId: v.number(),
});

export const associationBody = v.object({
  to: v.object({ id: text }),
  types: v.pipe(v.array(typeSpec), v.minLength(1)),
});

export type WantedAssociation = { to: RecordKey; types: readonly AssociationType[] };

/** Finds what each association of a create request points at; its type id tells the other object. */
export function readWantedAssociations(
  account: Account,
  from: ObjectType,
  bodies: v.InferOutput<typeof associationBody>[],
): WantedAssociation[] {
  return bodies.map(({ to, types }) => {
    const found = types.map((spec) => findTarget(account, from, spec));
    const target = found[0]?.target;
    if (target === undefined) throw unknownType(from.name, 'any object', types);
    if (found.some((one) => one.target !== target))
      throw unknownType(from.name, target.name, types);
    requireRecord(account, target, to.id);
    const wanted = found.map(({ type }) => type);
    return {
      to: { typeId: target.id, id: to.id },
      types: withDefault({ from, to: target }, wanted),
    };
  });
}

type TypeSpec = v.InferOutput<typeof typeSpec>;

function isSpecOf(spec: TypeSpec) {
  return ({ typeId, category }: AssociationType) => {
    return typeId === spec.associationTypeId && category === spec.associationCategory;
  };
}

function findTarget(account: Account, from: ObjectType, spec: TypeSpec) {
  for (const target of objectTypes) {
    const type = typesBetween(account, { from, to: target }).find(isSpecOf(spec));
    if (type !== undefined) return { target, type };
  }
  const gap = `association type ${spec.associationTypeId} from ${from.name}`;
  throw invalid(`No association type ${spec.associationTypeId} exists from ${from.name}`, {}, gap);
}

/** The types of a request between two given objects. Refuses one of another pair or direction. */
export function readTypes(account: Account, types: TypePair, specs: TypeSpec[]): AssociationType[] {
  return specs.map((spec) => {
    const type = typesBetween(account, types).find(isSpecOf(spec));
    if (type === undefined) throw unknownType(types.from.name, types.to.name, specs);
    return type;
  });
}

export function typesBetween(account: Account, { from, to }: TypePair) {
  return accountTypes(account.associationLabels, from.id, to.id);
}

/** A labelled association is also one of the default type. */
export function withDefault(
  { from, to }: TypePair,
  types: AssociationType[],
): readonly AssociationType[] {
  const byDefault = defaultTypes(from.id, to.id);
  if (types.every((type) => byDefault.includes(type))) return byDefault;
  return [...byDefault, ...types.filter((type) => !byDefault.includes(type))];
}

/** Two object types that HubSpot lets associate. Throws 400 for a pair without a type. */
export function requireAssociable({ from, to }: TypePair): void {
  if (defaultTypes(from.id, to.id).length > 0) return;
  const gap = `associations from ${from.name} to ${to.name}`;
  throw invalid(`No default association type exists from ${from.name} to ${to.name}`, {}, gap);
}

function unknownType(from: string, to: string, specs: TypeSpec[]) {
  const ids = specs.map(({ associationTypeId }) => associationTypeId).join(', ');
  const gap = `association type ${ids} from ${from} to ${to}`;
  return invalid(`Association type ${ids} does not exist between ${from} and ${to}`, {}, gap);
}

export function requireRecord(account: Account, type: ObjectType, id: string): void {
  const record = account.store.find(type.id, id);
  if (record !== undefined && record.archivedAt === undefined) return;
  throw invalid(`${type.singular} with id ${id} does not exist`, {
    subCategory: 'crm.associations.TO_OBJECT_NOT_FOUND',
    context: { id: [id], type: [type.name] },
  });
}
