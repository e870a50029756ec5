import * as v from 'valibot';
import { batchReply, missingRecords } from '../http/batch-reply.ts';
import { readBody, useObjectType, type Call, type Route } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import type { PropertyDefinition } from '../schema/property-definition.ts';
import { optionsOf } from '../schema/property-options.ts';
import { isBuiltIn, propertiesOf } from '../schema/schema.ts';
import type { ObjectType } from '../schema/object-types.ts';
import type { Account } from '../store/account.ts';
import { familyPaths } from './paths.ts';

const DEFINED_AT = '2024-01-15T09:00:00.000Z';

export function propertyReply(
  account: Account,
  objectType: ObjectType,
  definition: PropertyDefinition,
) {
  const { name, label, type, fieldType, groupName, isReadOnly, isUnique, refersTo, made } =
    definition;
  return {
    createdAt: made === undefined ? DEFINED_AT : new Date(made.at).toISOString(),
    updatedAt: made === undefined ? DEFINED_AT : new Date(made.changedAt).toISOString(),
    name,
    label,
    type,
    fieldType,
    description: made?.description ?? '',
    groupName,
    options: optionsOf(account, objectType, definition).map((option, displayOrder) => {
      return { ...option, description: '', displayOrder, hidden: false };
    }),
    displayOrder: -1,
    calculated: false,
    externalOptions: refersTo !== undefined,
    ...(refersTo !== undefined && { referencedObjectType: refersTo }),
    archived: false,
    hasUniqueValue: isUnique,
    hidden: false,
    hubspotDefined: isBuiltIn(objectType, name),
    modificationMetadata: {
      archivable: made !== undefined,
      readOnlyDefinition: made === undefined,
      readOnlyOptions: false,
      readOnlyValue: isReadOnly,
    },
    formField: false,
    dataSensitivity: 'non_sensitive',
  };
}

function readDefinitions(call: Call) {
  const type = useObjectType(call, 'objectType', 'read');
  const definitions = propertiesOf(call.account.schema, type);
  const reply = (definition: PropertyDefinition) => propertyReply(call.account, type, definition);
  return { definitions, reply };
}

const readBatchBody = v.object({
  archived: v.optional(v.boolean(), false),
  inputs: v.pipe(v.array(v.object({ name: v.string() })), v.maxLength(100)),
});

export const propertyRoutes: Route[] = [
  {
    method: 'POST',
    paths: familyPaths('properties', '/:objectType/batch/read'),
    handle(call) {
      const { definitions, reply } = readDefinitions(call);
      const { archived, inputs } = readBody(call, readBatchBody);
      const found = inputs.flatMap(({ name }) => (archived ? [] : (definitions.get(name) ?? [])));
      const names = found.map(({ name }) => name);
      const ids = inputs.map(({ name }) => name).filter((name) => !names.includes(name));
      const now = call.account.clock.now();
      const outcome = { version: call.version, now, status: 200, results: found.map(reply) };
      return batchReply(outcome, missingRecords('property', ids));
    },
  },
  {
    method: 'GET',
    paths: familyPaths('properties', '/:objectType'),
    handle(call) {
      const { definitions, reply } = readDefinitions(call);
      const isArchived = call.query.get('archived') === 'true';
      const results = isArchived ? [] : [...definitions.values()].map(reply);
      return { status: 200, body: { results } };
    },
  },
  {
    method: 'GET',
    paths: familyPaths('properties', '/:objectType/:propertyName'),
    handle(call) {
      const { definitions, reply } = readDefinitions(call);
      const name = call.param('propertyName');
      const definition = definitions.get(name);
      if (definition === undefined) throw notFound(`Property ${name} does not exist`);
      return { status: 200, body: reply(definition) };
    },
  },
];
