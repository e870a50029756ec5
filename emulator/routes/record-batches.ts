import * as v from 'valibot';
import { batchReply, missingRecords } from '../http/batch-reply.ts';
import { readBody, useObjectType, type Call, type Route } from '../http/call.ts';
import { recordReply, writtenReply } from '../http/record-reply.ts';
import { readWantedAssociations, recordId } from '../rules/wanted-associations.ts';
import { archiveRecord, prepareCreate, prepareUpdate } from '../rules/write-record.ts';
import type { ObjectType } from '../schema/object-types.ts';
import type { StoredRecord } from '../store/record.ts';
import { familyPaths } from './paths.ts';
import { createBody, findRecord, propertiesBody } from './records.ts';

const MOST_INPUTS = 100;

function inputs<Schema extends v.GenericSchema>(input: Schema) {
  return v.pipe(
    v.array(input),
    v.minLength(1),
    v.maxLength(MOST_INPUTS, `The maximum number of inputs is ${MOST_INPUTS}`),
  );
}

const readBatchBody = v.object({
  inputs: inputs(v.object({ id: recordId })),
  properties: v.optional(v.array(v.string()), []),
  propertiesWithHistory: v.optional(v.array(v.string()), []),
  idProperty: v.optional(v.string()),
});

const updateBatchBody = v.object({
  inputs: inputs(v.object({ id: recordId, properties: propertiesBody })),
  idProperty: v.optional(v.string()),
});

/** Splits inputs into those whose record is there and the ids of the others. */
function lookUp<Input extends { id: string }>(
  call: Call,
  type: ObjectType,
  wanted: Input[],
  idProperty?: string,
) {
  const isArchived = call.query.get('archived') === 'true';
  const found: { record: StoredRecord; input: Input }[] = [];
  const missing: string[] = [];
  for (const input of wanted) {
    const record = findRecord(call, type, input.id, idProperty);
    const isThere = record !== undefined && (record.archivedAt !== undefined) === isArchived;
    if (isThere) found.push({ record, input });
    else missing.push(input.id);
  }
  return { found, missing };
}

export const recordBatchRoutes: Route[] = [
  {
    method: 'POST',
    paths: familyPaths('objects', '/:objectType/batch/read'),
    handle(call) {
      const type = useObjectType(call, 'objectType', 'read');
      const body = readBody(call, readBatchBody);
      const unique = [...new Map(body.inputs.map((input) => [input.id, input])).values()];
      const { found, missing } = lookUp(call, type, unique, body.idProperty);
      const results = found.map(({ record }) => recordReply(call.account, record, body));
      const outcome = {
        version: call.version,
        now: call.account.clock.now(),
        status: 200,
        results,
      };
      return batchReply(outcome, missingRecords(type.singular, missing));
    },
  },
  {
    method: 'POST',
    paths: familyPaths('objects', '/:objectType/batch/create'),
    handle(call) {
      const type = useObjectType(call, 'objectType', 'write');
      const { inputs: wanted } = readBody(call, v.object({ inputs: inputs(createBody) }));
      const writes = wanted.map((input) => {
        const associations = readWantedAssociations(call.account, type, input.associations);
        return prepareCreate(call.account, type, { ...input, associations });
      });
      const results = writes.map((write) => writtenReply(call.account, write()));
      const now = call.account.clock.now();
      return batchReply({ version: call.version, now, status: 201, results });
    },
  },
  {
    method: 'POST',
    paths: familyPaths('objects', '/:objectType/batch/update'),
    handle(call) {
      const type = useObjectType(call, 'objectType', 'write');
      const body = readBody(call, updateBatchBody);
      const { found, missing } = lookUp(call, type, body.inputs, body.idProperty);
      const writes = found.map(({ record, input }) => {
        return prepareUpdate(call.account, record, input.properties);
      });
      const results = writes.map((write) => writtenReply(call.account, write()));
      const outcome = {
        version: call.version,
        now: call.account.clock.now(),
        status: 200,
        results,
      };
      return batchReply(outcome, missingRecords(type.singular, missing));
    },
  },
  {
    method: 'POST',
    paths: familyPaths('objects', '/:objectType/batch/archive'),
    handle(call) {
      const type = useObjectType(call, 'objectType', 'write');
      const body = readBody(call, v.object({ inputs: inputs(v.object({ id: recordId })) }));
      const { found } = lookUp(call, type, body.inputs);
      for (const { record } of found) archiveRecord(call.account, record);
      return { status: 204 };
    },
  },
];
