import * as v from 'valibot';
import { batchReply, noAssociations, type BatchError } from '../http/batch-reply.ts';
import { readBody, text } from '../http/body.ts';
import { useObjectType, type Call, route } from '../http/call.ts';
import { invalid, notFound } from '../http/errors.ts';
import { requireUnlocked } from '../objects/locks.ts';
import { requireAssociable, requireRecord } from './wanted-associations.ts';
import { listReply } from '../http/paging.ts';
import { associationTypes, defaultTypes, typeName } from './association-types.ts';
import { batchInputs } from '../objects/batch-inputs.ts';

const target = v.object({ id: text });
const readInputs = v.object({ inputs: batchInputs(target) });
const pairInputs = v.object({
  inputs: batchInputs(v.object({ from: target, to: target, type: text })),
});

const paths = (verb: string) => ({
  legacy: `/crm/v3/associations/:fromObjectType/:toObjectType/batch/${verb}`,
});

function readPair(call: Call, access: 'read' | 'write') {
  const from = useObjectType(call, 'fromObjectType', access);
  return { from, to: useObjectType(call, 'toObjectType', access) };
}

/** The pairs of a batch, which name the default type by its word or its number. */
function readPairs(call: Call) {
  const { from, to } = readPair(call, 'write');
  const words = [typeName(from, to), `${from.singular}_to_${to.singular}`];
  const ids = associationTypes(from.id, to.id).map(({ typeId }) => String(typeId));
  requireAssociable(from, to);
  const pairs = readBody(call, pairInputs).inputs.map((input) => {
    if (![...words, ...ids].includes(input.type)) {
      throw invalid(
        `Association type ${input.type} does not exist between ${from.name} and ${to.name}`,
      );
    }
    const fromKey = { typeId: from.id, id: input.from.id };
    const toKey = { typeId: to.id, id: input.to.id };
    requireUnlocked(call.account, fromKey, toKey);
    return { fromKey, toKey };
  });
  return { from, to, pairs };
}

export const undatedAssociationBatchRoutes = [
  route(
    'GET',
    { legacy: '/crm/v3/objects/:fromObjectType/:objectId/associations/:toObjectType' },
    (call) => {
      const { from, to } = readPair(call, 'read');
      const { store } = call.account;
      const record = store.find(from.id, call.param('objectId'));
      if (record === undefined || record.archivedAt !== undefined) throw notFound();
      const targets = store.associations.list({ typeId: from.id, id: record.id }, to.id);
      const toRow = (id: string) => ({ id, type: typeName(from, to) });
      return listReply(call, [...targets.keys()], { byDefault: 500, most: 500, toRow });
    },
  ),
  route('GET', { legacy: '/crm/v3/associations/:fromObjectType/:toObjectType/types' }, (call) => {
    const { from, to } = readPair(call, 'read');
    const results = defaultTypes(from.id, to.id).map(({ typeId }) => {
      return { id: String(typeId), name: typeName(from, to) };
    });
    return { status: 200, body: { results } };
  }),
  route('POST', paths('read'), (call) => {
    const { from, to } = readPair(call, 'read');
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
  route('POST', paths('create'), (call) => {
    const { from, to, pairs } = readPairs(call);
    const { store, clock } = call.account;
    for (const { fromKey, toKey } of pairs) {
      requireRecord(call.account, from, fromKey.id);
      requireRecord(call.account, to, toKey.id);
    }
    const results = pairs.map(({ fromKey, toKey }) => {
      store.associations.add(fromKey, toKey);
      return { from: { id: fromKey.id }, to: { id: toKey.id }, type: typeName(from, to) };
    });
    return batchReply({ version: call.version, now: clock.now(), status: 201, results });
  }),
  route('POST', paths('archive'), (call) => {
    const { associations } = call.account.store;
    for (const { fromKey, toKey } of readPairs(call).pairs) associations.remove(fromKey, toKey);
    return { status: 204 };
  }),
];
