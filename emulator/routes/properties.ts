import { useObjectType, type Call, type Route } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import type { PropertyDefinition } from '../schema/property-definition.ts';
import { propertiesOf } from '../schema/schema.ts';
import { familyPaths } from './paths.ts';

const DEFINED_AT = '2024-01-15T09:00:00.000Z';

function propertyReply(definition: PropertyDefinition) {
  const { name, label, type, fieldType, groupName, isReadOnly, isUnique } = definition;
  return {
    createdAt: DEFINED_AT,
    updatedAt: DEFINED_AT,
    name,
    label,
    type,
    fieldType,
    description: '',
    groupName,
    options: definition.options.map((option, displayOrder) => {
      return { ...option, description: '', displayOrder, hidden: false };
    }),
    displayOrder: -1,
    calculated: false,
    externalOptions: name === 'hubspot_owner_id',
    archived: false,
    hasUniqueValue: isUnique,
    hidden: false,
    hubspotDefined: name.startsWith('hs_') || name === 'hubspot_owner_id',
    modificationMetadata: {
      archivable: false,
      readOnlyDefinition: true,
      readOnlyOptions: false,
      readOnlyValue: isReadOnly,
    },
    formField: false,
    dataSensitivity: 'non_sensitive',
  };
}

function definitionsOf(call: Call) {
  return propertiesOf(call.account.schema, useObjectType(call, 'objectType', 'read'));
}

export const propertyRoutes: Route[] = [
  {
    method: 'GET',
    paths: familyPaths('properties', '/:objectType'),
    handle(call) {
      const definitions = [...definitionsOf(call).values()];
      const isArchived = call.query.get('archived') === 'true';
      return { status: 200, body: { results: isArchived ? [] : definitions.map(propertyReply) } };
    },
  },
  {
    method: 'GET',
    paths: familyPaths('properties', '/:objectType/:propertyName'),
    handle(call) {
      const name = call.param('propertyName');
      const definition = definitionsOf(call).get(name);
      if (definition === undefined) throw notFound(`Property ${name} does not exist`);
      return { status: 200, body: propertyReply(definition) };
    },
  },
];
