import * as v from 'valibot';
import { readBody } from '../http/body.ts';
import { useObjectType, type Call, route } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import { listReply } from '../http/paging.ts';
import { requireUnlocked } from '../objects/locks.ts';
import {
  readTypes,
  requireAssociable,
  requireRecord,
  typeSpec,
  withDefault,
} from './wanted-associations.ts';
import { associationPaths } from '../http/paths.ts';
import { associationRow, defaultAssociationRows } from './association-rows.ts';

function readPair(call: Call, access: 'read' | 'write') {
  const from = useObjectType(call, 'objectType', access);
  const to = useObjectType(call, 'toObjectType', access);
  return {
    from,
    to,
    fromKey: { typeId: from.id, id: call.param('objectId') },
    toKey: { typeId: to.id, id: call.param('toObjectId') },
  };
}

export const associationRoutes = [
  route(
    'PUT',
    associationPaths(
      'objects',
      '/:objectType/:objectId/associations/default/:toObjectType/:toObjectId',
    ),
    (call) => {
      const { from, to, fromKey, toKey } = readPair(call, 'write');
      requireAssociable(from, to);
      requireRecord(call.account, from, fromKey.id);
      requireRecord(call.account, to, toKey.id);
      requireUnlocked(call.account, fromKey, toKey);
      call.account.store.associations.add(fromKey, toKey);
      const results = defaultAssociationRows(fromKey, toKey);
      const time = call.account.clock.now().toISOString();
      const body = { status: 'COMPLETE', results, startedAt: time, completedAt: time };
      return { status: 200, body };
    },
  ),
  route(
    'PUT',
    associationPaths('objects', '/:objectType/:objectId/associations/:toObjectType/:toObjectId'),
    (call) => {
      const { from, to, fromKey, toKey } = readPair(call, 'write');
      const specs = readBody(call, v.pipe(v.array(typeSpec), v.minLength(1)));
      requireRecord(call.account, from, fromKey.id);
      requireRecord(call.account, to, toKey.id);
      requireUnlocked(call.account, fromKey, toKey);
      const types = readTypes(call.account, from, to, specs);
      call.account.store.associations.add(fromKey, toKey, withDefault(from, to, types));
      const body = {
        fromObjectTypeId: from.id,
        fromObjectId: idIn(call, fromKey.id),
        toObjectTypeId: to.id,
        toObjectId: idIn(call, toKey.id),
        labels: types.flatMap(({ label }) => label ?? []),
      };
      return { status: 201, body };
    },
  ),
  route(
    'DELETE',
    associationPaths('objects', '/:objectType/:objectId/associations/:toObjectType/:toObjectId'),
    (call) => {
      const { fromKey, toKey } = readPair(call, 'write');
      requireUnlocked(call.account, fromKey, toKey);
      call.account.store.associations.remove(fromKey, toKey);
      return { status: 204 };
    },
  ),
  route(
    'GET',
    associationPaths('objects', '/:objectType/:objectId/associations/:toObjectType'),
    (call) => {
      const from = useObjectType(call, 'objectType', 'read');
      const to = useObjectType(call, 'toObjectType', 'read');
      const id = call.param('objectId');
      const record = call.account.store.find(from.id, id);
      if (record === undefined || record.archivedAt !== undefined) throw notFound();
      const targets = [...call.account.store.associations.list({ typeId: from.id, id }, to.id)];
      return listReply(call, targets, {
        byDefault: 500,
        most: 500,
        toRow: ([toId, types]) => associationRow(call.version, toId, types),
      });
    },
  ),
];

function idIn(call: Call, id: string): string | number {
  return call.version === 'legacy' ? Number(id) : id;
}
