import * as v from 'valibot';
import { batchReply, missingRecords } from '../http/batch-reply.ts';
import { readBody, useObjectType, type Route } from '../http/call.ts';
import { recordWriter } from '../http/record-json.ts';
import { requireUnlocked } from '../rules/locks.ts';
import { recordId } from '../rules/wanted-associations.ts';
import { archiveRecord } from '../rules/write-record.ts';
import { batchInputs, MOST_INPUTS, TOO_MANY } from './batch-inputs.ts';
import { familyPaths } from './paths.ts';
import { findRecord } from './records.ts';

/** One check for all inputs: a schema per input costs as much as reading the records. */
const readInputs = v.pipe(
  v.custom<{ id: string | number }[]>(isInputList, 'Expected a list of inputs with an id'),
  v.check((inputs) => inputs.length > 0 && inputs.length <= MOST_INPUTS, TOO_MANY),
);

function isInputList(sent: unknown): boolean {
  return (
    Array.isArray(sent) &&
    sent.every((input: unknown) => {
      if (typeof input !== 'object' || input === null || !('id' in input)) return false;
      return typeof input.id === 'string' || typeof input.id === 'number';
    })
  );
}

const readBatchBody = v.object({
  inputs: readInputs,
  properties: v.optional(v.array(v.string()), []),
  propertiesWithHistory: v.optional(v.array(v.string()), []),
  idProperty: v.optional(v.string()),
});

const archiveBatchBody = v.object({ inputs: batchInputs(v.object({ id: recordId })) });

function idsOf(inputs: { id: string | number }[]): Set<string> {
  const ids = new Set<string>();
  for (const { id } of inputs) ids.add(String(id));
  return ids;
}

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
      const write = recordWriter(account, type, body);
      const written: Uint8Array[] = [];
      const missing: string[] = [];
      for (const id of idsOf(body.inputs)) {
        const record = findRecord(call, type, id, idProperty);
        const isThere = record !== undefined && (record.archivedAt !== undefined) === isArchived;
        if (isThere) written.push(write(record));
        else missing.push(id);
      }
      const outcome = { version, now: account.clock.now(), status: 200, written };
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
