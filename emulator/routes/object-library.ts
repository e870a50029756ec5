import type { Call, Route } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import { missingScopes } from '../http/tokens.ts';
import { familyPaths } from './paths.ts';

/** Any one object scope suffices. */
function requireAnyObjectScope(call: Call): void {
  const hasOne = call.token.scopes.some((scope) => {
    return scope.startsWith('crm.objects.') || scope === 'tickets';
  });
  if (!hasOne) throw missingScopes(['crm.objects.contacts.read', 'crm.objects.appointments.read']);
}

export const objectLibraryRoutes: Route[] = [
  {
    method: 'GET',
    paths: familyPaths('object-library', '/enablement'),
    handle(call) {
      requireAnyObjectScope(call);
      return { status: 200, body: { enablementByObjectTypeId: call.account.enablement } };
    },
  },
  {
    method: 'GET',
    paths: familyPaths('object-library', '/enablement/:objectTypeId'),
    handle(call) {
      requireAnyObjectScope(call);
      const known = new Map(Object.entries(call.account.enablement));
      const enablement = known.get(call.param('objectTypeId'));
      if (enablement === undefined) throw notFound('Unknown object type');
      return { status: 200, body: { enablement } };
    },
  },
];
