import * as v from 'valibot';
import { batchReply } from '../http/batch-reply.ts';
import { readBody, useObjectType, type Call, type Route } from '../http/call.ts';
import { pageOf } from '../http/paging.ts';
import { readTypes, recordId, requireRecord, typeSpec } from '../rules/wanted-associations.ts';
import { associationTypes } from '../schema/association-types.ts';
import { associationRow } from './association-rows.ts';
import { associationPaths } from './paths.ts';

/** Targets per input and page. Taken from the limit of the single list; HubSpot documents none. */
const PAGE_SIZE = 500;

const target = v.object({ id: recordId });

const readBatchBody = v.object({
  inputs: v.pipe(
    v.array(v.object({ id: recordId, after: v.optional(v.nullable(v.string())) })),
    v.maxLength(1000, 'The maximum number of inputs is 1000'),
  ),
});

const createBatchBody = v.object({
  inputs: v.pipe(
    v.array(v.object({ from: target, to: target, types: v.array(typeSpec) })),
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

export const associationBatchRoutes: Route[] = [
  {
    method: 'POST',
    paths: associationPaths('associations', '/:fromObjectType/:toObjectType/batch/read'),
    handle(call) {
      const { from, to } = readPair(call, 'read');
      const { inputs } = readBody(call, readBatchBody);
      const { store, clock } = call.account;
      const results = inputs.flatMap(({ id, after }) => {
        const targets = [...store.associations.list({ typeId: from.id, id }, to.id)];
        if (targets.length === 0) return [];
        const { items, paging } = pageOf(targets, after, PAGE_SIZE);
        const rows = items.map(([toId, types]) => associationRow(call.version, toId, types));
        return [{ from: { id }, to: rows, ...(paging && { paging }) }];
      });
      return batchReply({ version: call.version, now: clock.now(), status: 200, results });
    },
  },
  {
    method: 'POST',
    paths: associationPaths('associations', '/:fromObjectType/:toObjectType/batch/create'),
    handle(call) {
      const { from, to } = readPair(call, 'write');
      const { inputs } = readBody(call, createBatchBody);
      const wanted = inputs.map((input) => {
        requireRecord(call.account, from, input.from.id);
        requireRecord(call.account, to, input.to.id);
        return { ...input, types: readTypes(from, to, input.types) };
      });
      const results = wanted.map((input) => {
        const fromKey = { typeId: from.id, id: input.from.id };
        const toKey = { typeId: to.id, id: input.to.id };
        call.account.store.associations.add(fromKey, toKey, input.types);
        return {
          fromObjectTypeId: from.id,
          fromObjectId: input.from.id,
          toObjectTypeId: to.id,
          toObjectId: input.to.id,
          labels: [],
        };
      });
      const now = call.account.clock.now();
      const status = call.version === '2026-09' ? 200 : 201;
      return batchReply({ version: call.version, now, status, results });
    },
  },
  {
    method: 'POST',
    paths: associationPaths('associations', '/:fromObjectType/:toObjectType/batch/archive'),
    handle(call) {
      const { from, to } = readPair(call, 'write');
      const { inputs } = readBody(call, archiveBatchBody);
      for (const input of inputs) {
        for (const { id } of input.to) {
          const fromKey = { typeId: from.id, id: input.from.id };
          call.account.store.associations.remove(fromKey, { typeId: to.id, id });
        }
      }
      if (call.version === 'legacy') return { status: 204 };
      const now = call.account.clock.now();
      return batchReply({ version: call.version, now, status: 200, results: [] });
    },
  },
  {
    method: 'GET',
    paths: associationPaths('associations', '/:fromObjectType/:toObjectType/labels'),
    handle(call) {
      const { from, to } = readPair(call, 'read');
      return { status: 200, body: { results: associationTypes(from.id, to.id) } };
    },
  },
];
