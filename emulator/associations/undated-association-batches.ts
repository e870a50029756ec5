import * as v from 'valibot';
import { batchReply, noAssociations, type BatchError } from '../http/batch-reply.ts';
import { readBody, text } from '../http/body.ts';
import { type Call, route } from '../http/call.ts';
import { invalid } from '../http/errors.ts';
import { requireAssociable } from './wanted-associations.ts';
import { listReply } from '../http/paging.ts';
import { associationTypes, defaultTypes, typeName } from './association-types.ts';
import { batchInputs } from '../objects/batch-inputs.ts';
import { pairOf, readTypePair, requirePair, target, targetsOfPath } from './pairs.ts';

const readInputs = v.object({ inputs: batchInputs(target) });
const pairInputs = v.object({
  inputs: batchInputs(v.object({ from: target, to: target, type: text })),
});

const path = '/crm/v3/associations/:fromObjectType/:toObjectType';

/** The pairs of a batch, which name the default type by its word or its number. */
function readInputsOfPairs(call: Call) {
  const types = readTypePair(call, 'write');
  const { from, to } = types;
  const words = [typeName(from, to), `${from.singular}_to_${to.singular}`];
  const ids = associationTypes(from.id, to.id).map(({ typeId }) => String(typeId));
  requireAssociable(types);
  const { inputs } = readBody(call, pairInputs);
  const unknown = inputs.find(({ type }) => ![...words, ...ids].includes(type));
  if (unknown === undefined) return { types, inputs };
  throw invalid(
    `Association type ${unknown.type} does not exist between ${from.name} and ${to.name}`,
  );
}

export const undatedAssociationBatchRoutes = [
  route(
    'GET',
    { legacy: '/crm/v3/objects/:fromObjectType/:objectId/associations/:toObjectType' },
    (call) => {
      const { from, to } = readTypePair(call, 'read');
      const toRow = ([id]: [string, unknown]) => ({ id, type: typeName(from, to) });
      return listReply(call, targetsOfPath(call, { from, to }), {
        byDefault: 500,
        most: 500,
        toRow,
      });
    },
  ),
  route('GET', { legacy: `${path}/types` }, (call) => {
    const { from, to } = readTypePair(call, 'read');
    const results = defaultTypes(from.id, to.id).map(({ typeId }) => {
      return { id: String(typeId), name: typeName(from, to) };
    });
    return { status: 200, body: { results } };
  }),
  route('POST', { legacy: `${path}/batch/read` }, (call) => {
    const { from, to } = readTypePair(call, 'read');
    const { store, clock } = call.account;
    const errors: BatchError[] = [];
    const results = readBody(call, readInputs).inputs.flatMap(({ id }) => {
      const targets = store.associations.list({ typeId: from.id, id }, to.id);
      const rows = [...targets.keys()].map((toId) => ({ id: toId, type: typeName(from, to) }));
      if (rows.length > 0) return [{ from: { id }, to: rows }];
      errors.push(noAssociations(from.singular, id, to.singular));
      return [];
    });
    return batchReply({ version: call.version, now: clock.now(), status: 200, results }, errors);
  }),
  route('POST', { legacy: `${path}/batch/create` }, (call) => {
    const { types, inputs } = readInputsOfPairs(call);
    const { store, clock } = call.account;
    const pairs = inputs.map(({ from, to }) => requirePair(call.account, types, from.id, to.id));
    const type = typeName(types.from, types.to);
    const results = pairs.map(([from, to]) => {
      store.associations.add(from, to);
      return { from: { id: from.id }, to: { id: to.id }, type };
    });
    return batchReply({ version: call.version, now: clock.now(), status: 201, results });
  }),
  route('POST', { legacy: `${path}/batch/archive` }, (call) => {
    const { types, inputs } = readInputsOfPairs(call);
    for (const { from, to } of inputs) {
      call.account.store.associations.remove(...pairOf(types, from.id, to.id));
    }
    return { status: 204 };
  }),
];
