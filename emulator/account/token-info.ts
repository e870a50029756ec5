import * as v from 'valibot';
import { accountId } from './account-info.ts';
import { readBody } from '../http/body.ts';
import { route } from '../http/call.ts';

const ids = { hubId: accountId, appId: 1, userId: 61_000_001 };

export const tokenInfoRoutes = [
  route('POST', { legacy: '/oauth/v2/private-apps/get/access-token-info' }, (call) => {
    readBody(call, v.object({ tokenKey: v.string() }));
    return { status: 200, body: { ...ids, scopes: call.token.scopes } };
  }),
];
