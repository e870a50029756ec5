import { route, type Call } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import { missingScopes } from '../http/tokens.ts';
import { familyPaths } from '../http/paths.ts';

/** Any one object scope suffices. */
function requireAnyObjectScope(call: Call): void {
  const hasOne = call.token.scopes.some((scope) => {
    return scope.startsWith('crm.objects.') || scope === 'tickets';
  });
  if (!hasOne) throw missingScopes(['crm.objects.contacts.read', 'crm.objects.appointments.read']);
}

export const objectLibraryRoutes = [
  route('GET', familyPaths('object-library', '/enablement'), (call) => {
    requireAnyObjectScope(call);
    return { status: 200, body: { enablementByObjectTypeId: call.account.enablement } };
  }),
  route('GET', familyPaths('object-library', '/enablement/:objectTypeId'), (call) => {
    requireAnyObjectScope(call);
    const known = new Map(Object.entries(call.account.enablement));
    const enablement = known.get(call.param('objectTypeId'));
    if (enablement === undefined) throw notFound('Unknown object type');
    return { status: 200, body: { enablement } };
  }),
];
