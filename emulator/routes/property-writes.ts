import * as v from 'valibot';
import { batchReply } from '../http/batch-reply.ts';
import { readBody, useObjectType, type Call, type Route } from '../http/call.ts';
import { invalid, notFound } from '../http/errors.ts';
import { requireOneOf } from '../http/tokens.ts';
import { changedProperty, newProperty } from '../rules/property-bodies.ts';
import { changeProperty, prepareArchive, prepareProperty } from '../rules/write-property.ts';
import type { ObjectType } from '../schema/object-types.ts';
import { propertiesOf } from '../schema/schema.ts';
import { batchInputs } from './batch-inputs.ts';
import { familyPaths } from './paths.ts';
import { propertyReply } from './properties.ts';

const newInputs = v.object({ inputs: batchInputs(newProperty) });
const nameInputs = v.object({ inputs: batchInputs(v.object({ name: v.string() })) });

/** Properties are part of the account's schema, which has scopes of its own. */
function useSchema(call: Call): ObjectType {
  const type = useObjectType(call, 'objectType', 'read');
  requireOneOf(call.token, [`crm.schemas.${type.scope}.write`]);
  return type;
}

function groupsOf(call: Call) {
  const type = useObjectType(call, 'objectType', 'read');
  const names = [...propertiesOf(call.account.schema, type).values()].map((each) => each.groupName);
  return [...new Set(names)].map((name) => {
    return { name, label: name, displayOrder: -1, archived: false };
  });
}

export const propertyWriteRoutes: Route[] = [
  {
    method: 'GET',
    paths: familyPaths('properties', '/:objectType/groups'),
    handle: (call) => ({ status: 200, body: { results: groupsOf(call) } }),
  },
  {
    method: 'GET',
    paths: familyPaths('properties', '/:objectType/groups/:groupName'),
    handle(call) {
      const found = groupsOf(call).find(({ name }) => name === call.param('groupName'));
      if (found === undefined) throw notFound('Property group not found');
      return { status: 200, body: found };
    },
  },
  {
    method: 'POST',
    paths: familyPaths('properties', '/:objectType'),
    handle(call) {
      const type = useSchema(call);
      const definition = prepareProperty(call.account, type, readBody(call, newProperty))();
      return { status: 201, body: propertyReply(call.account, type, definition) };
    },
  },
  {
    method: 'POST',
    paths: familyPaths('properties', '/:objectType/batch/create'),
    handle(call) {
      const { account, version } = call;
      const type = useSchema(call);
      const { inputs } = readBody(call, newInputs);
      if (new Set(inputs.map(({ name }) => name)).size < inputs.length) {
        throw invalid('Duplicate property names in batch input');
      }
      const writes = inputs.map((input) => prepareProperty(account, type, input));
      const results = writes.map((write) => propertyReply(account, type, write()));
      return batchReply({ version, now: account.clock.now(), status: 201, results });
    },
  },
  {
    method: 'POST',
    paths: familyPaths('properties', '/:objectType/batch/archive'),
    handle(call) {
      const type = useSchema(call);
      const names = readBody(call, nameInputs).inputs.map(({ name }) => name);
      prepareArchive(call.account, type, names)();
      return { status: 204 };
    },
  },
  {
    method: 'PATCH',
    paths: familyPaths('properties', '/:objectType/:propertyName'),
    handle(call) {
      const type = useSchema(call);
      const body = readBody(call, changedProperty);
      const definition = changeProperty(call.account, type, call.param('propertyName'), body);
      return { status: 200, body: propertyReply(call.account, type, definition) };
    },
  },
  {
    method: 'DELETE',
    paths: familyPaths('properties', '/:objectType/:propertyName'),
    handle(call) {
      const type = useSchema(call);
      prepareArchive(call.account, type, [call.param('propertyName')])();
      return { status: 204 };
    },
  },
];
