import {
  CALL_PROPERTIES,
  COMMUNICATION_PROPERTIES,
  EMAIL_PROPERTIES,
  MEETING_PROPERTIES,
  NOTE_PROPERTIES,
  TASK_PROPERTIES,
} from './activity-properties.ts';
import { OBJECT_TYPES, type ObjectType } from '../objects/object-types.ts';
import { propertyGroup, type PropertyDefinition } from './property-definition.ts';
import {
  APPOINTMENT_PROPERTIES,
  COMPANY_PROPERTIES,
  CONTACT_PROPERTIES,
  DEAL_PROPERTIES,
  TICKET_PROPERTIES,
} from './record-properties.ts';

/** The properties an account has, per object type id and property name. */
export type Schema = Map<string, Map<string, PropertyDefinition>>;

const PROPERTIES: Record<string, PropertyDefinition[]> = {
  '0-1': CONTACT_PROPERTIES,
  '0-2': COMPANY_PROPERTIES,
  '0-3': DEAL_PROPERTIES,
  '0-5': TICKET_PROPERTIES,
  '0-18': COMMUNICATION_PROPERTIES,
  '0-27': TASK_PROPERTIES,
  '0-46': NOTE_PROPERTIES,
  '0-47': MEETING_PROPERTIES,
  '0-48': CALL_PROPERTIES,
  '0-49': EMAIL_PROPERTIES,
  '0-421': APPOINTMENT_PROPERTIES,
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
    OBJECT_TYPES.map((type) => {
      const definitions = [...(PROPERTIES[type.id] ?? []), ...systemProperties(type)];
      return [type.id, new Map(definitions.map((definition) => [definition.name, definition]))];
    }),
  );
}

const BUILT_IN = createSchema();

/** Whether HubSpot itself defines a property, and not the account. */
export function isBuiltIn(type: ObjectType, name: string): boolean {
  return propertiesOf(BUILT_IN, type).has(name);
}

export function propertiesOf(schema: Schema, type: ObjectType): Map<string, PropertyDefinition> {
  return schema.get(type.id) ?? new Map<string, PropertyDefinition>();
}
