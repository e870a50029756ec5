import { typeName } from './association-types.ts';
import { useObjectType, type Call, route } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import { associationsReply, writtenReply } from '../objects/record-reply.ts';
import { familyPaths } from '../http/paths.ts';
import { requireUnlocked } from '../objects/locks.ts';
import { requireRecord, typesBetween, withDefault } from './wanted-associations.ts';

function readPair(call: Call) {
  const from = useObjectType(call, 'objectType', 'write');
  const to = useObjectType(call, 'toObjectType', 'write');
  const fromKey = { typeId: from.id, id: call.param('objectId') };
  const toKey = { typeId: to.id, id: call.param('toObjectId') };
  const wanted = call.param('associationTypeId').toLowerCase();
  const types = typesBetween(call.account, from, to);
  const type =
    wanted === typeName(from, to)
      ? types[0]
      : types.find(({ typeId }) => String(typeId) === wanted);
  if (type === undefined) throw notFound(`No association type ${wanted} from ${from.name}`);
  requireUnlocked(call.account, fromKey, toKey);
  return { from, to, fromKey, toKey, type };
}

const path = '/:objectType/:objectId/associations/:toObjectType/:toObjectId/:associationTypeId';

/** The form with the type in the path, as its number or its word, as the guides of appointments, meetings and objects print it. */
export const typedAssociationRoutes = [
  route('PUT', familyPaths('objects', path), (call) => {
    const { account } = call;
    const { from, to, fromKey, toKey, type } = readPair(call);
    const record = account.store.find(from.id, fromKey.id);
    if (record === undefined || record.archivedAt !== undefined) throw notFound();
    requireRecord(account, to, toKey.id);
    account.store.associations.add(fromKey, toKey, withDefault(from, to, [type]));
    const associations = associationsReply(account, record, [to]);
    return { status: 200, body: { ...writtenReply(account, record), associations } };
  }),
  route('DELETE', familyPaths('objects', path), (call) => {
    const { fromKey, toKey, type } = readPair(call);
    const { associations } = call.account.store;
    if (type.label === null) associations.remove(fromKey, toKey);
    else associations.removeTypes(fromKey, toKey, [type]);
    return { status: 204 };
  }),
];
