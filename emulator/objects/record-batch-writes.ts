import * as v from 'valibot';
import { missingRecords } from '../http/batch-reply.ts';
import { readBody, text, values } from '../http/body.ts';
import { useObjectType, type Call, route } from '../http/call.ts';
import { HubSpotError } from '../http/errors.ts';
import { writtenReply } from './record-reply.ts';
import { readWantedAssociations } from '../associations/wanted-associations.ts';
import { prepareCreate, prepareUpdate, requireChanges } from './write-record.ts';
import type { ObjectType } from './object-types.ts';
import {
  batchInputs,
  isMultiStatus,
  requireDistinct,
  requireDistinctValues,
  traceId,
  writeBatch,
} from './batch-inputs.ts';
import { familyPaths } from '../http/paths.ts';
import { createBody, findRecord } from './records.ts';

const createInputs = v.object({
  inputs: batchInputs(v.object({ ...createBody.entries, objectWriteTraceId: traceId })),
});

const updateInput = v.object({
  id: text,
  idProperty: v.optional(v.string()),
  properties: values,
  objectWriteTraceId: traceId,
});

const updateInputs = v.object({
  inputs: batchInputs(updateInput),
  idProperty: v.optional(v.string()),
});

type UpdateInput = v.InferOutput<typeof updateInput>;

/** The input's record, as long as it is not archived. */
function liveRecord(call: Call, type: ObjectType, { id, idProperty }: UpdateInput) {
  const record = findRecord(call, type, id, idProperty);
  return record?.archivedAt === undefined ? record : undefined;
}

function prepareExisting(call: Call, type: ObjectType, input: UpdateInput) {
  const record = liveRecord(call, type, input);
  if (record === undefined) {
    const [missing] = missingRecords(type.singular, [input.id]);
    throw new HubSpotError(404, { message: '', ...missing });
  }
  requireChanges(input.properties);
  return prepareUpdate(call.account, record, input.properties, call.version);
}

/** Updates the record that `idProperty` names or creates one that holds that value. */
function prepareUpsert(call: Call, type: ObjectType, input: UpdateInput) {
  const { account, version } = call;
  // An id is HubSpot's to give: a record cannot be made under one.
  const isByValue = input.idProperty !== undefined && input.idProperty !== 'hs_object_id';
  const isNew = isByValue && liveRecord(call, type, input) === undefined;
  const write = isNew
    ? prepareCreate(account, type, {
        properties: { [input.idProperty ?? '']: input.id, ...input.properties },
        associations: [],
        version,
      })
    : prepareExisting(call, type, input);
  return () => ({ ...writtenReply(account, write()), new: isNew });
}

export const recordBatchWriteRoutes = [
  route('POST', familyPaths('objects', '/:objectType/batch/create'), (call) => {
    const { account, version } = call;
    const type = useObjectType(call, 'objectType', 'write');
    const { inputs } = readBody(call, createInputs);
    if (!isMultiStatus(inputs)) requireDistinctValues(account, type, inputs);
    const prepare = (input: (typeof inputs)[number]) => {
      const associations = readWantedAssociations(account, type, input.associations);
      const write = prepareCreate(account, type, { ...input, associations, version });
      return () => writtenReply(account, write());
    };
    return writeBatch(call, { inputs, prepare, status: 201 });
  }),
  route('POST', familyPaths('objects', '/:objectType/batch/update'), (call) => {
    const { account } = call;
    const type = useObjectType(call, 'objectType', 'write');
    const body = readBody(call, updateInputs);
    const all = body.inputs.map((input) => {
      const idProperty = input.idProperty ?? body.idProperty;
      return { ...input, ...(idProperty !== undefined && { idProperty }) };
    });
    requireDistinct(all.map(({ id }) => id));
    const isTraced = isMultiStatus(all);
    if (!isTraced) requireDistinctValues(account, type, all);
    const isThere = (input: UpdateInput) => liveRecord(call, type, input) !== undefined;
    const missing = isTraced ? [] : all.filter((input) => !isThere(input));
    return writeBatch(call, {
      inputs: all.filter((input) => !missing.includes(input)),
      prepare(input) {
        const write = prepareExisting(call, type, input);
        return () => writtenReply(account, write());
      },
      status: 200,
      errors: missingRecords(
        type.singular,
        missing.map(({ id }) => id),
      ),
    });
  }),
  route('POST', familyPaths('objects', '/:objectType/batch/upsert'), (call) => {
    const type = useObjectType(call, 'objectType', 'write');
    const { inputs } = readBody(call, v.object({ inputs: batchInputs(updateInput) }));
    requireDistinct(inputs.map(({ id }) => id.toLowerCase()));
    if (!isMultiStatus(inputs)) requireDistinctValues(call.account, type, inputs);
    const prepare = (input: UpdateInput) => prepareUpsert(call, type, input);
    return writeBatch(call, { inputs, prepare, status: 200 });
  }),
];
