import {
  callProperties,
  communicationProperties,
  emailProperties,
  meetingProperties,
  noteProperties,
  taskProperties,
} from './activity-properties.ts';
import { objectTypes, type ObjectType } from '../objects/object-types.ts';
import { propertyGroup, type PropertyDefinition } from './property-definition.ts';
import {
  appointmentProperties,
  companyProperties,
  contactProperties,
  dealProperties,
  ticketProperties,
} from './record-properties.ts';

/** The properties an account has, per object type id and property name. */
export type Schema = Map<string, Map<string, PropertyDefinition>>;

const properties: Record<string, PropertyDefinition[]> = {
  '0-1': contactProperties,
  '0-2': companyProperties,
  '0-3': dealProperties,
  '0-5': ticketProperties,
  '0-18': communicationProperties,
  '0-27': taskProperties,
  '0-46': noteProperties,
  '0-47': meetingProperties,
  '0-48': callProperties,
  '0-49': emailProperties,
  '0-421': appointmentProperties,
};

function systemProperties(type: ObjectType): PropertyDefinition[] {
  const { number, datetime } = propertyGroup(`${type.singular}information`);
  return [
    number('hs_object_id', 'Record ID', { isReadOnly: true }),
    datetime(type.created, 'Create date', { isReadOnly: true }),
    datetime(type.modified, 'Last modified date', { isReadOnly: true }),
  ];
}

export function createSchema(): Schema {
  return new Map(
    objectTypes.map((type) => {
      const definitions = [...(properties[type.id] ?? []), ...systemProperties(type)];
      return [type.id, new Map(definitions.map((definition) => [definition.name, definition]))];
    }),
  );
}

const builtIn = createSchema();

/** Whether HubSpot itself defines a property, and not the account. */
export function isBuiltIn(type: ObjectType, name: string): boolean {
  return propertiesOf(builtIn, type).has(name);
}

export function propertiesOf(schema: Schema, type: ObjectType): Map<string, PropertyDefinition> {
  return schema.get(type.id) ?? new Map<string, PropertyDefinition>();
}
