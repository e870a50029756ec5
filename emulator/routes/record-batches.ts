import * as v from 'valibot';
import { batchReply, missingRecords } from '../http/batch-reply.ts';
import { readBody, useObjectType, type Route } from '../http/call.ts';
import { recordReply } from '../http/record-reply.ts';
import { requireUnlocked } from '../rules/locks.ts';
import { recordId } from '../rules/wanted-associations.ts';
import { archiveRecord } from '../rules/write-record.ts';
import { batchInputs } from './batch-inputs.ts';
import { familyPaths } from './paths.ts';
import { findRecord } from './records.ts';

const readBatchBody = v.object({
  inputs: batchInputs(v.object({ id: recordId })),
  properties: v.optional(v.array(v.string()), []),
  propertiesWithHistory: v.optional(v.array(v.string()), []),
  idProperty: v.optional(v.string()),
});

const archiveBatchBody = v.object({ inputs: batchInputs(v.object({ id: recordId })) });

export const recordBatchRoutes: Route[] = [
  {
    method: 'POST',
    paths: familyPaths('objects', '/:objectType/batch/read'),
    handle(call) {
      const { account, version } = call;
      const type = useObjectType(call, 'objectType', 'read');
      const body = readBody(call, readBatchBody);
      const isArchived = call.query.get('archived') === 'true';
      const idProperty = body.idProperty ?? call.query.get('idProperty');
      const results: unknown[] = [];
      const missing: string[] = [];
      for (const id of new Set(body.inputs.map((input) => input.id))) {
        const record = findRecord(call, type, id, idProperty);
        const isThere = record !== undefined && (record.archivedAt !== undefined) === isArchived;
        if (isThere) results.push(recordReply(account, record, body));
        else missing.push(id);
      }
      const outcome = { version, now: account.clock.now(), status: 200, results };
      return batchReply(outcome, missingRecords(type.singular, missing));
    },
  },
  {
    method: 'POST',
    paths: familyPaths('objects', '/:objectType/batch/archive'),
    handle(call) {
      const { store } = call.account;
      const type = useObjectType(call, 'objectType', 'write');
      const { inputs } = readBody(call, archiveBatchBody);
      const found = inputs.flatMap(({ id }) => store.find(type.id, id) ?? []);
      requireUnlocked(call.account, ...found.map(({ id }) => ({ typeId: type.id, id })));
      for (const record of found) archiveRecord(call.account, record);
      return { status: 204 };
    },
  },
];
