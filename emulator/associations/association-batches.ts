import * as v from 'valibot';
import { batchReply, noAssociations, type BatchError } from '../http/batch-reply.ts';
import { readBody, text } from '../http/body.ts';
import { type Call, type Reply, route } from '../http/call.ts';
import { pageOf } from '../http/paging.ts';
import { requireUnlocked } from '../objects/locks.ts';
import {
  readTypes,
  requireAssociable,
  typesBetween,
  typeSpec,
  withDefault,
} from './wanted-associations.ts';
import { associationRow, createdRow, defaultAssociationRows } from './association-rows.ts';
import { associationPaths } from '../http/paths.ts';
import { pairOf, readTypePair, requirePair, target } from './pairs.ts';

/** Targets per input and page. Taken from the limit of the single list; HubSpot documents none. */
const pageSize = 500;

function inputsUpTo<Schema extends v.GenericSchema>(most: number, input: Schema) {
  const tooMany = `The maximum number of inputs is ${most}`;
  return v.object({ inputs: v.pipe(v.array(input), v.maxLength(most, tooMany)) });
}

const pair = v.object({ from: target, to: target });
const readInputs = inputsUpTo(1000, v.object({ id: text, after: v.optional(v.nullable(text)) }));
const typedInputs = inputsUpTo(2000, v.object({ ...pair.entries, types: v.array(typeSpec) }));
const defaultInputs = inputsUpTo(2000, pair);
const archiveInputs = v.object({
  inputs: v.array(v.object({ from: target, to: v.array(target) })),
});

const paths = (rest: string) => {
  return associationPaths('associations', `/:fromObjectType/:toObjectType${rest}`);
};

function resultsReply(
  call: Call,
  status: number,
  results: unknown[],
  errors?: BatchError[],
): Reply {
  const now = call.account.clock.now();
  return batchReply({ version: call.version, now, status, results }, errors);
}

/** v4 answers an archived batch with nothing, the dated versions with a body. */
function archivedReply(call: Call): Reply {
  return call.version === 'legacy' ? { status: 204 } : resultsReply(call, 200, []);
}

export const associationBatchRoutes = [
  route('POST', paths('/batch/read'), (call) => {
    const { from, to } = readTypePair(call, 'read');
    const { inputs } = readBody(call, readInputs);
    const errors: BatchError[] = [];
    const results = inputs.flatMap(({ id, after }) => {
      const key = { typeId: from.id, id };
      const targets = [...call.account.store.associations.list(key, to.id)];
      if (targets.length === 0) {
        errors.push(noAssociations(from.singular, id, to.singular));
        return [];
      }
      const { items, paging } = pageOf(targets, after, pageSize);
      const rows = items.map(([toId, types]) => associationRow(call.version, toId, types));
      return [{ from: { id }, to: rows, ...(paging && { paging }) }];
    });
    return resultsReply(call, 200, results, errors);
  }),
  route('POST', paths('/batch/create'), (call) => {
    const { account } = call;
    const types = readTypePair(call, 'write');
    const wanted = readBody(call, typedInputs).inputs.map((input) => ({
      pair: requirePair(account, types, input.from.id, input.to.id),
      types: readTypes(account, types, input.types),
    }));
    const results = wanted.map((each) => {
      account.store.associations.add(...each.pair, withDefault(types, each.types));
      return createdRow('2026-03', each.pair, each.types);
    });
    return resultsReply(call, call.version === '2026-09' ? 200 : 201, results);
  }),
  route('POST', paths('/batch/associate/default'), (call) => {
    const types = readTypePair(call, 'write');
    const { inputs } = readBody(call, defaultInputs);
    requireAssociable(types);
    const pairs = inputs.map(({ from, to }) => requirePair(call.account, types, from.id, to.id));
    for (const each of pairs) call.account.store.associations.add(...each);
    return resultsReply(
      call,
      200,
      pairs.flatMap((each) => defaultAssociationRows(...each)),
    );
  }),
  route('POST', paths('/batch/archive'), (call) => {
    const types = readTypePair(call, 'write');
    const pairs = readBody(call, archiveInputs).inputs.flatMap(({ from, to }) => {
      return to.map(({ id }) => pairOf(types, from.id, id));
    });
    for (const each of pairs) requireUnlocked(call.account, ...each);
    for (const each of pairs) call.account.store.associations.remove(...each);
    return archivedReply(call);
  }),
  route('POST', paths('/batch/labels/archive'), (call) => {
    const types = readTypePair(call, 'write');
    const removals = readBody(call, typedInputs).inputs.map((input) => ({
      pair: pairOf(types, input.from.id, input.to.id),
      types: readTypes(call.account, types, input.types),
    }));
    for (const each of removals) requireUnlocked(call.account, ...each.pair);
    const { associations } = call.account.store;
    for (const each of removals) {
      if (each.types.some(({ label }) => label === null)) associations.remove(...each.pair);
      else associations.removeTypes(...each.pair, each.types);
    }
    return archivedReply(call);
  }),
  route('GET', paths('/labels'), (call) => {
    const types = readTypePair(call, 'read');
    const results = typesBetween(call.account, types).map(({ category, typeId, label }) => {
      return { category, typeId, label };
    });
    return { status: 200, body: { results } };
  }),
];
