import * as v from 'valibot';
import { batchReply, missingRecords } from '../http/batch-reply.ts';
import { readBody, text } from '../http/body.ts';
import { useObjectType, route } from '../http/call.ts';
import { invalid } from '../http/errors.ts';
import { recordReply } from './record-reply.ts';
import { requireUnlocked } from './locks.ts';
import { archiveRecord } from './write-record.ts';
import { batchInputs } from './batch-inputs.ts';
import { familyPaths } from '../http/paths.ts';
import { findRecord } from './records.ts';

const mostWithHistory = 50;

const inputs = batchInputs(v.object({ id: text }));

const readBatchBody = v.object({
  inputs,
  properties: v.optional(v.array(v.string()), []),
  propertiesWithHistory: v.optional(v.array(v.string()), []),
  idProperty: v.optional(v.string()),
});

const archiveBatchBody = v.object({ inputs });

/** Not documented; the sentence is what HubSpot answers. */
function requireFew(inputs: number): void {
  if (inputs <= mostWithHistory) return;
  throw invalid(
    `The maximum number of inputs supported in a batch request for property histories is ${mostWithHistory}.`,
  );
}

export const recordBatchRoutes = [
  route('POST', familyPaths('objects', '/:objectType/batch/read'), (call) => {
    const { account, version } = call;
    const type = useObjectType(call, 'objectType', 'read');
    const body = readBody(call, readBatchBody);
    const ids = [...new Set(body.inputs.map(({ id }) => id))];
    if (body.propertiesWithHistory.length > 0) requireFew(ids.length);
    const isArchived = call.query.get('archived') === 'true';
    const idProperty = body.idProperty ?? call.query.get('idProperty');
    const missing: string[] = [];
    const results = ids.flatMap((id) => {
      const record = findRecord(call, type, id, idProperty);
      const isThere = record !== undefined && (record.archivedAt !== undefined) === isArchived;
      if (isThere) return [recordReply(account, record, body)];
      missing.push(id);
      return [];
    });
    const outcome = { version, now: account.clock.now(), status: 200, results };
    return batchReply(outcome, missingRecords(type.singular, missing));
  }),
  route('POST', familyPaths('objects', '/:objectType/batch/archive'), (call) => {
    const { store } = call.account;
    const type = useObjectType(call, 'objectType', 'write');
    const { inputs } = readBody(call, archiveBatchBody);
    const found = inputs.flatMap(({ id }) => store.find(type.id, id) ?? []);
    requireUnlocked(call.account, ...found.map(({ id }) => ({ typeId: type.id, id })));
    for (const record of found) archiveRecord(call.account, record);
    return { status: 204 };
  }),
];
