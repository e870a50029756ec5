import { type Call, route } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import { familyPaths } from '../http/paths.ts';
import { requireUnlocked } from '../objects/locks.ts';
import { associationsReply, writtenReply } from '../objects/record-reply.ts';
import { typeName } from './association-types.ts';
import { pairOf, readTypePair } from './pairs.ts';
import { requireRecord, typesBetween, withDefault } from './wanted-associations.ts';

function readAssociation(call: Call) {
  const types = readTypePair(call, 'write', 'objectType');
  const { from, to } = types;
  const pair = pairOf(types, call.param('objectId'), call.param('toObjectId'));
  const wanted = call.param('associationTypeId').toLowerCase();
  const known = typesBetween(call.account, types);
  const type =
    wanted === typeName(from, to) ? known[0] : known.find((one) => String(one.typeId) === wanted);
  if (type === undefined) throw notFound(`No association type ${wanted} from ${from.name}`);
  requireUnlocked(call.account, ...pair);
  return { types, pair, type };
}

const path = '/:objectType/:objectId/associations/:toObjectType/:toObjectId/:associationTypeId';

/** The form with the type in the path, as its number or its word, as the guides of appointments, meetings and objects print it. */
export const typedAssociationRoutes = [
  route('PUT', familyPaths('objects', path), (call) => {
    const { account } = call;
    const { types, pair, type } = readAssociation(call);
    const [from, to] = pair;
    const record = account.store.find(from.typeId, from.id);
    if (record === undefined || record.archivedAt !== undefined) throw notFound();
    requireRecord(account, types.to, to.id);
    account.store.associations.add(...pair, withDefault(types, [type]));
    const associations = associationsReply(account, record, [types.to]);
    return { status: 200, body: { ...writtenReply(account, record), associations } };
  }),
  route('DELETE', familyPaths('objects', path), (call) => {
    const { pair, type } = readAssociation(call);
    const { associations } = call.account.store;
    if (type.label === null) associations.remove(...pair);
    else associations.removeTypes(...pair, [type]);
    return { status: 204 };
  }),
];
