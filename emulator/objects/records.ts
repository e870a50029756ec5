import * as v from 'valibot';
import { readBody, values } from '../http/body.ts';
import {
  readLimit,
  readList,
  useNamedType,
  useObjectType,
  type Call,
  route,
} from '../http/call.ts';
import { invalid, notFound } from '../http/errors.ts';
import { associationsReply, recordReply, writtenReply } from './record-reply.ts';
import { associationBody, readWantedAssociations } from '../associations/wanted-associations.ts';
import { archiveRecord, prepareCreate, prepareUpdate, requireChanges } from './write-record.ts';
import type { ObjectType } from './object-types.ts';
import { propertiesOf } from '../properties/schema.ts';
import type { StoredRecord } from './record.ts';
import { nextPage } from '../http/paging.ts';
import { familyPaths } from '../http/paths.ts';

export const createBody = v.object({
  properties: values,
  associations: v.optional(v.array(associationBody), []),
});

/** The record of the path, or of `idProperty` and a value. Throws 404 for none. */
export function findRecord(
  call: Call,
  type: ObjectType,
  value: string,
  idProperty?: string | null,
) {
  const { store, schema } = call.account;
  if (idProperty === null || idProperty === undefined || idProperty === 'hs_object_id') {
    return store.find(type.id, value);
  }
  if (propertiesOf(schema, type).get(idProperty)?.isUnique !== true) {
    throw invalid(`${idProperty} is not a unique identifier property of ${type.name}`);
  }
  return store.table(type.id).findByValue(idProperty, value);
}

function recordOfPath(call: Call, type: ObjectType, isArchived = false): StoredRecord {
  const id = call.param('objectId');
  const idProperty = call.query.get('idProperty');
  const record = findRecord(call, type, id, idProperty);
  if (record !== undefined && (record.archivedAt !== undefined) === isArchived) return record;
  if (idProperty !== null || /^\d+$/.test(id)) throw notFound();
  throw notFound('Object not found.  objectId are usually numeric.', { id: [id] });
}

function readReply(call: Call, record: StoredRecord) {
  const others = readList(call.query, 'associations').map((name) => {
    return useNamedType(call, name, 'read');
  });
  const associations = associationsReply(call.account, record, others);
  const wanted = {
    properties: readList(call.query, 'properties'),
    propertiesWithHistory: readList(call.query, 'propertiesWithHistory'),
  };
  return {
    ...recordReply(call.account, record, wanted),
    ...(associations !== undefined && { associations }),
  };
}

/** The cursor of a list is the id of the last record before the page. */
function readAfterId(query: URLSearchParams): string | undefined {
  const after = query.get('after');
  if (after === null || after === '') return undefined;
  if (!/^\d{1,30}$/.test(after)) throw invalid(`The paging cursor ${after} is not valid`);
  return after;
}

export const recordRoutes = [
  route('POST', familyPaths('objects', '/:objectType'), (call) => {
    const type = useObjectType(call, 'objectType', 'write');
    const body = readBody(call, createBody);
    const associations = readWantedAssociations(call.account, type, body.associations);
    const write = prepareCreate(call.account, type, {
      ...body,
      associations,
      version: call.version,
    });
    return { status: 201, body: writtenReply(call.account, write()) };
  }),
  route('GET', familyPaths('objects', '/:objectType'), (call) => {
    const type = useObjectType(call, 'objectType', 'read');
    const limit = readLimit(call.query, 10, 100);
    const isArchived = call.query.get('archived') === 'true';
    const after = readAfterId(call.query);
    const found = call.account.store.table(type.id).page(isArchived, after, limit + 1);
    const items = found.slice(0, limit);
    const results = items.map((record) => readReply(call, record));
    const last = found.length > limit ? items.at(-1) : undefined;
    const paging = last && nextPage(call, last.id);
    return { status: 200, body: { results, ...(paging && { paging }) } };
  }),
  route('GET', familyPaths('objects', '/:objectType/:objectId'), (call) => {
    const type = useObjectType(call, 'objectType', 'read');
    const record = recordOfPath(call, type, call.query.get('archived') === 'true');
    return { status: 200, body: readReply(call, record) };
  }),
  route('PATCH', familyPaths('objects', '/:objectType/:objectId'), (call) => {
    const type = useObjectType(call, 'objectType', 'write');
    const body = readBody(call, v.object({ properties: values }));
    requireChanges(body.properties);
    const record = recordOfPath(call, type);
    const write = prepareUpdate(call.account, record, body.properties, call.version);
    return { status: 200, body: writtenReply(call.account, write()) };
  }),
  route('DELETE', familyPaths('objects', '/:objectType/:objectId'), (call) => {
    const type = useObjectType(call, 'objectType', 'write');
    const record = call.account.store.find(type.id, call.param('objectId'));
    if (record === undefined) throw notFound();
    archiveRecord(call.account, record);
    return { status: 204 };
  }),
];
