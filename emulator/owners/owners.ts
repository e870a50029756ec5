import { type Call, route } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import { listReply } from '../http/paging.ts';
import { requireOneOf } from '../http/tokens.ts';
import type { Owner } from '../account/account.ts';
import { familyPaths } from '../http/paths.ts';

function ownerReply({ userId, ...owner }: Owner) {
  return {
    ...owner,
    type: 'PERSON',
    ...(!owner.archived && { userId }),
    userIdIncludingInactive: userId,
    teams: [],
  };
}

function readOwners(call: Call): Owner[] {
  requireOneOf(call.token, ['crm.objects.owners.read']);
  const isArchived = call.query.get('archived') === 'true';
  return call.account.owners.filter(({ archived }) => archived === isArchived);
}

export const ownerRoutes = [
  route('GET', familyPaths('owners', ''), (call) => {
    const email = call.query.get('email')?.toLowerCase();
    const owners = readOwners(call).filter((owner) => {
      return email === undefined || owner.email.toLowerCase() === email;
    });
    return listReply(call, owners, { byDefault: 100, most: 500, toRow: ownerReply });
  }),
  route('GET', familyPaths('owners', '/:ownerId'), (call) => {
    const wanted = call.param('ownerId');
    const isByUser = call.query.get('idProperty') === 'userId';
    const owner = readOwners(call).find(({ id, userId }) => {
      return (isByUser ? String(userId) : id) === wanted;
    });
    if (owner === undefined) throw notFound();
    return { status: 200, body: ownerReply(owner) };
  }),
];
