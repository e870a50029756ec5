import { HubSpotError, invalid, notFound } from '../http/errors.ts';
import type { ObjectType } from '../schema/object-types.ts';
import type { PropertyDefinition } from '../schema/property-definition.ts';
import { propertiesOf } from '../schema/schema.ts';
import type { Account } from '../store/account.ts';
import { fits, type ChangedProperty, type NewProperty } from './property-bodies.ts';

/** Checks a new property and returns what adds it. */
export function prepareProperty(
  account: Account,
  type: ObjectType,
  sent: NewProperty,
): () => PropertyDefinition {
  const definitions = propertiesOf(account.schema, type);
  const { name, label, groupName, fieldType, options = [], description = '' } = sent;
  if (definitions.has(name)) {
    const message = `A property named '${name}' already exists.`;
    throw new HubSpotError(409, { message, category: 'OBJECT_ALREADY_EXISTS' });
  }
  requireGroup(definitions, groupName);
  requireField(sent.type, fieldType);
  return () => {
    const at = account.clock.nextWrite();
    const definition: PropertyDefinition = {
      name,
      label,
      type: sent.type,
      fieldType,
      groupName,
      options: options.map(({ label: shown, value }) => ({ label: shown, value })),
      isReadOnly: false,
      isUnique: sent.hasUniqueValue,
      made: { at, changedAt: at, description },
    };
    definitions.set(name, definition);
    return definition;
  };
}

export function changeProperty(
  account: Account,
  type: ObjectType,
  name: string,
  sent: ChangedProperty,
): PropertyDefinition {
  const definitions = propertiesOf(account.schema, type);
  const { made, ...present } = ownProperty(definitions, name);
  const { description = made.description, ...changes } = sent;
  const next: PropertyDefinition = {
    ...present,
    label: changes.label ?? present.label,
    type: changes.type ?? present.type,
    fieldType: changes.fieldType ?? present.fieldType,
    groupName: changes.groupName ?? present.groupName,
    options: changes.options ?? present.options,
  };
  requireGroup(definitions, next.groupName);
  requireField(next.type, next.fieldType);
  const changed = { ...next, made: { ...made, description, changedAt: account.clock.nextWrite() } };
  definitions.set(name, changed);
  return changed;
}

/** Checks whether properties can be archived and returns what does it. */
export function prepareArchive(account: Account, type: ObjectType, names: string[]): () => void {
  const definitions = propertiesOf(account.schema, type);
  for (const name of names) ownProperty(definitions, name);
  return () => {
    for (const name of names) definitions.delete(name);
  };
}

/** A property that was made through the API. HubSpot's own cannot be changed. */
function ownProperty(definitions: Map<string, PropertyDefinition>, name: string) {
  const found = definitions.get(name);
  if (found === undefined) throw notFound(`Property ${name} does not exist`);
  const { made, ...rest } = found;
  if (made === undefined) throw invalid(`The definition of ${name} is read-only`);
  return { ...rest, made };
}

function requireGroup(definitions: Map<string, PropertyDefinition>, groupName: string): void {
  if ([...definitions.values()].some((each) => each.groupName === groupName)) return;
  throw invalid(`Property group ${groupName} does not exist`);
}

function requireField(type: NewProperty['type'], fieldType: string): void {
  if (fits(type, fieldType)) return;
  throw invalid(`A property of type ${type} cannot have the field type ${fieldType}`);
}
