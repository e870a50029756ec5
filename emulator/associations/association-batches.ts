import * as v from 'valibot';
import { batchReply, noAssociations, type BatchError } from '../http/batch-reply.ts';
import { readBody, text } from '../http/body.ts';
import { useObjectType, type Call, type Reply, route } from '../http/call.ts';
import { pageOf } from '../http/paging.ts';
import { requireUnlocked } from '../objects/locks.ts';
import {
  readTypes,
  requireAssociable,
  requireRecord,
  typesBetween,
  typeSpec,
  withDefault,
} from './wanted-associations.ts';
import type { ObjectType } from '../objects/object-types.ts';
import { associationRow, defaultAssociationRows } from './association-rows.ts';
import { associationPaths } from '../http/paths.ts';

/** Targets per input and page. Taken from the limit of the single list; HubSpot documents none. */
const pageSize = 500;

const target = v.object({ id: text });

const readBatchBody = v.object({
  inputs: v.pipe(
    v.array(v.object({ id: text, after: v.optional(v.nullable(text)) })),
    v.maxLength(1000, 'The maximum number of inputs is 1000'),
  ),
});

const createBatchBody = v.object({
  inputs: v.pipe(
    v.array(v.object({ from: target, to: target, types: v.array(typeSpec) })),
    v.maxLength(2000, 'The maximum number of inputs is 2000'),
  ),
});

const defaultBatchBody = v.object({
  inputs: v.pipe(
    v.array(v.object({ from: target, to: target })),
    v.maxLength(2000, 'The maximum number of inputs is 2000'),
  ),
});

const archiveBatchBody = v.object({
  inputs: v.array(v.object({ from: target, to: v.array(target) })),
});

function readPair(call: Call, access: 'read' | 'write') {
  const from = useObjectType(call, 'fromObjectType', access);
  return { from, to: useObjectType(call, 'toObjectType', access) };
}

function pairOf(from: ObjectType, to: ObjectType, fromId: string, toId: string) {
  return [
    { typeId: from.id, id: fromId },
    { typeId: to.id, id: toId },
  ] as const;
}

/** v4 answers an archived batch with nothing, the dated versions with a body. */
function archivedReply(call: Call): Reply {
  if (call.version === 'legacy') return { status: 204 };
  const now = call.account.clock.now();
  return batchReply({ version: call.version, now, status: 200, results: [] });
}

export const associationBatchRoutes = [
  route(
    'POST',
    associationPaths('associations', '/:fromObjectType/:toObjectType/batch/read'),
    (call) => {
      const { from, to } = readPair(call, 'read');
      const { inputs } = readBody(call, readBatchBody);
      const { store, clock } = call.account;
      const errors: BatchError[] = [];
      const results = inputs.flatMap(({ id, after }) => {
        const targets = [...store.associations.list({ typeId: from.id, id }, to.id)];
        if (targets.length === 0) {
          errors.push(noAssociations(from.singular, id, to.singular));
          return [];
        }
        const { items, paging } = pageOf(targets, after, pageSize);
        const rows = items.map(([toId, types]) => associationRow(call.version, toId, types));
        return [{ from: { id }, to: rows, ...(paging && { paging }) }];
      });
      return batchReply({ version: call.version, now: clock.now(), status: 200, results }, errors);
    },
  ),
  route(
    'POST',
    associationPaths('associations', '/:fromObjectType/:toObjectType/batch/create'),
    (call) => {
      const { from, to } = readPair(call, 'write');
      const { inputs } = readBody(call, createBatchBody);
      const wanted = inputs.map((input) => {
        requireRecord(call.account, from, input.from.id);
        requireRecord(call.account, to, input.to.id);
        const fromKey = { typeId: from.id, id: input.from.id };
        const toKey = { typeId: to.id, id: input.to.id };
        requireUnlocked(call.account, fromKey, toKey);
        return { fromKey, toKey, types: readTypes(call.account, from, to, input.types) };
      });
      const results = wanted.map(({ fromKey, toKey, types }) => {
        call.account.store.associations.add(fromKey, toKey, withDefault(from, to, types));
        return {
          fromObjectTypeId: from.id,
          fromObjectId: fromKey.id,
          toObjectTypeId: to.id,
          toObjectId: toKey.id,
          labels: types.flatMap(({ label }) => label ?? []),
        };
      });
      const now = call.account.clock.now();
      const status = call.version === '2026-09' ? 200 : 201;
      return batchReply({ version: call.version, now, status, results });
    },
  ),
  route(
    'POST',
    associationPaths('associations', '/:fromObjectType/:toObjectType/batch/associate/default'),
    (call) => {
      const { from, to } = readPair(call, 'write');
      const { inputs } = readBody(call, defaultBatchBody);
      requireAssociable(from, to);
      const pairs = inputs.map((input) => {
        requireRecord(call.account, from, input.from.id);
        requireRecord(call.account, to, input.to.id);
        const pair = pairOf(from, to, input.from.id, input.to.id);
        requireUnlocked(call.account, ...pair);
        return pair;
      });
      for (const pair of pairs) call.account.store.associations.add(...pair);
      const results = pairs.flatMap((pair) => defaultAssociationRows(...pair));
      const now = call.account.clock.now();
      return batchReply({ version: call.version, now, status: 200, results });
    },
  ),
  route(
    'POST',
    associationPaths('associations', '/:fromObjectType/:toObjectType/batch/archive'),
    (call) => {
      const { from, to } = readPair(call, 'write');
      const { inputs } = readBody(call, archiveBatchBody);
      const pairs = inputs.flatMap((input) => {
        return input.to.map(({ id }) => pairOf(from, to, input.from.id, id));
      });
      for (const pair of pairs) requireUnlocked(call.account, ...pair);
      for (const pair of pairs) call.account.store.associations.remove(...pair);
      return archivedReply(call);
    },
  ),
  route(
    'POST',
    associationPaths('associations', '/:fromObjectType/:toObjectType/batch/labels/archive'),
    (call) => {
      const { from, to } = readPair(call, 'write');
      const { inputs } = readBody(call, createBatchBody);
      const removals = inputs.map((input) => ({
        pair: pairOf(from, to, input.from.id, input.to.id),
        types: readTypes(call.account, from, to, input.types),
      }));
      for (const { pair } of removals) requireUnlocked(call.account, ...pair);
      const { associations } = call.account.store;
      for (const { pair, types } of removals) {
        if (types.some(({ label }) => label === null)) associations.remove(...pair);
        else associations.removeTypes(...pair, types);
      }
      return archivedReply(call);
    },
  ),
  route(
    'GET',
    associationPaths('associations', '/:fromObjectType/:toObjectType/labels'),
    (call) => {
      const { from, to } = readPair(call, 'read');
      const results = typesBetween(call.account, from, to).map(({ category, typeId, label }) => {
        return { category, typeId, label };
      });
      return { status: 200, body: { results } };
    },
  ),
];
