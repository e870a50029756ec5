import * as v from 'valibot';
import { batchReply, missingRecords } from '../http/batch-reply.ts';
import { readBody } from '../http/body.ts';
import { useObjectType, type Call, route } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import type { PropertyDefinition } from './property-definition.ts';
import { optionsOf } from './property-options.ts';
import { isBuiltIn, propertiesOf } from './schema.ts';
import type { ObjectType } from '../objects/object-types.ts';
import type { Account } from '../account/account.ts';
import { familyPaths } from '../http/paths.ts';

const definedAt = '2024-01-15T09:00:00.000Z';

function propertyReply(account: Account, objectType: ObjectType, definition: PropertyDefinition) {
  const { name, label, type, fieldType, groupName, isReadOnly, isUnique, refersTo } = definition;
  const isOwn = isBuiltIn(objectType, name);
  return {
    createdAt: definedAt,
    updatedAt: definedAt,
    name,
    label,
    type,
    fieldType,
    description: '',
    groupName,
    options: optionsOf(account, objectType, definition).map((option, displayOrder) => {
      return { hidden: false, ...option, description: '', displayOrder };
    }),
    displayOrder: -1,
    calculated: false,
    externalOptions: refersTo !== undefined,
    ...(refersTo !== undefined && { referencedObjectType: refersTo }),
    archived: false,
    hasUniqueValue: isUnique,
    hidden: false,
    hubspotDefined: isOwn,
    modificationMetadata: {
      archivable: !isOwn,
      readOnlyDefinition: isOwn,
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

/** The groups that properties name. */
function groupsOf(call: Call) {
  const { definitions } = readDefinitions(call);
  const names = [...definitions.values()].map(({ groupName }) => groupName);
  return [...new Set(names)].map((name) => {
    return { name, label: name, displayOrder: -1, archived: false };
  });
}

const readBatchBody = v.object({
  archived: v.optional(v.boolean(), false),
  inputs: v.pipe(v.array(v.object({ name: v.string() })), v.maxLength(100)),
});

export const propertyRoutes = [
  route('POST', familyPaths('properties', '/:objectType/batch/read'), (call) => {
    const { definitions, reply } = readDefinitions(call);
    const { archived, inputs } = readBody(call, readBatchBody);
    const found = inputs.flatMap(({ name }) => (archived ? [] : (definitions.get(name) ?? [])));
    const names = found.map(({ name }) => name);
    const ids = inputs.map(({ name }) => name).filter((name) => !names.includes(name));
    const now = call.account.clock.now();
    const outcome = { version: call.version, now, status: 200, results: found.map(reply) };
    return batchReply(outcome, missingRecords('property', ids));
  }),
  route('GET', familyPaths('properties', '/:objectType'), (call) => {
    const { definitions, reply } = readDefinitions(call);
    const isArchived = call.query.get('archived') === 'true';
    const results = isArchived ? [] : [...definitions.values()].map(reply);
    return { status: 200, body: { results } };
  }),
  route('GET', familyPaths('properties', '/:objectType/groups'), (call) => {
    return { status: 200, body: { results: groupsOf(call) } };
  }),
  route('GET', familyPaths('properties', '/:objectType/groups/:groupName'), (call) => {
    const found = groupsOf(call).find(({ name }) => name === call.param('groupName'));
    if (found === undefined) throw notFound('Property group not found');
    return { status: 200, body: found };
  }),
  route('GET', familyPaths('properties', '/:objectType/:propertyName'), (call) => {
    const { definitions, reply } = readDefinitions(call);
    const name = call.param('propertyName');
    const definition = definitions.get(name);
    if (definition === undefined) throw notFound(`Property ${name} does not exist`);
    return { status: 200, body: reply(definition) };
  }),
];
