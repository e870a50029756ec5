import * as v from 'valibot';
import { readBody, useNamedType, useObjectType, type Call, route } from '../http/call.ts';
import { invalid, notFound } from '../http/errors.ts';
import { writtenReply } from '../http/record-reply.ts';
import { eraseRecord, mergeRecords } from '../rules/merge-records.ts';
import { recordId } from '../rules/wanted-associations.ts';
import type { ObjectType } from '../schema/object-types.ts';
import { familyPaths } from './paths.ts';
import { findRecord } from './records.ts';

const mergeBody = v.object({ primaryObjectId: recordId, objectIdToMerge: recordId });
const eraseBody = v.object({ objectId: recordId, idProperty: v.optional(v.string()) });

function liveRecord(call: Call, type: ObjectType, id: string, idProperty?: string) {
  const record = findRecord(call, type, id, idProperty);
  if (record === undefined || record.archivedAt !== undefined) throw notFound();
  return record;
}

export const mergeAndEraseRoutes = [
  route('POST', familyPaths('objects', '/contacts/gdpr-delete'), (call) => {
    const type = useNamedType(call, 'contacts', 'write');
    const { objectId, idProperty } = readBody(call, eraseBody);
    eraseRecord(call.account, liveRecord(call, type, objectId, idProperty));
    return { status: 204 };
  }),
  route('POST', familyPaths('objects', '/:objectType/merge'), (call) => {
    const type = useObjectType(call, 'objectType', 'write');
    const { primaryObjectId, objectIdToMerge } = readBody(call, mergeBody);
    if (type.isActivity) throw invalid(`${type.name} cannot be merged`);
    if (primaryObjectId === objectIdToMerge) throw invalid('A record cannot be merged with itself');
    const primary = liveRecord(call, type, primaryObjectId);
    const other = liveRecord(call, type, objectIdToMerge);
    return {
      status: 200,
      body: writtenReply(call.account, mergeRecords(call.account, primary, other)),
    };
  }),
];
