import * as v from 'valibot';
import { readBody } from '../http/body.ts';
import { type Call, route } from '../http/call.ts';
import { listReply } from '../http/paging.ts';
import { requireUnlocked } from '../objects/locks.ts';
import { readTypes, requireAssociable, typeSpec, withDefault } from './wanted-associations.ts';
import { associationPaths } from '../http/paths.ts';
import { associationRow, createdRow, defaultAssociationRows } from './association-rows.ts';
import { pairOf, readTypePair, requirePair, targetsOfPath } from './pairs.ts';

const paths = (rest: string) => associationPaths('objects', `/:objectType/:objectId${rest}`);
const ofOne = paths('/associations/:toObjectType/:toObjectId');

function readIds(call: Call): [fromId: string, toId: string] {
  return [call.param('objectId'), call.param('toObjectId')];
}

export const associationRoutes = [
  route('PUT', paths('/associations/default/:toObjectType/:toObjectId'), (call) => {
    const types = readTypePair(call, 'write', 'objectType');
    requireAssociable(types);
    const pair = requirePair(call.account, types, ...readIds(call));
    call.account.store.associations.add(...pair);
    const results = defaultAssociationRows(...pair);
    const time = call.account.clock.now().toISOString();
    return {
      status: 200,
      body: { status: 'COMPLETE', results, startedAt: time, completedAt: time },
    };
  }),
  route('PUT', ofOne, (call) => {
    const types = readTypePair(call, 'write', 'objectType');
    const specs = readBody(call, v.pipe(v.array(typeSpec), v.minLength(1)));
    const pair = requirePair(call.account, types, ...readIds(call));
    const wanted = readTypes(call.account, types, specs);
    call.account.store.associations.add(...pair, withDefault(types, wanted));
    return { status: 201, body: createdRow(call.version, pair, wanted) };
  }),
  route('DELETE', ofOne, (call) => {
    const pair = pairOf(readTypePair(call, 'write', 'objectType'), ...readIds(call));
    requireUnlocked(call.account, ...pair);
    call.account.store.associations.remove(...pair);
    return { status: 204 };
  }),
  route('GET', paths('/associations/:toObjectType'), (call) => {
    const targets = targetsOfPath(call, readTypePair(call, 'read', 'objectType'));
    return listReply(call, targets, {
      byDefault: 500,
      most: 500,
      toRow: ([toId, types]) => associationRow(call.version, toId, types),
    });
  }),
];
