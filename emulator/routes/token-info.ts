import * as v from 'valibot';
import { ACCOUNT_ID } from './account-info.ts';
import { readBody, type Route } from '../http/call.ts';

const ids = { hubId: ACCOUNT_ID, appId: 1, userId: 61_000_001 };

export const tokenInfoRoutes: Route[] = [
  {
    method: 'POST',
    paths: { legacy: '/oauth/v2/private-apps/get/access-token-info' },
    handle(call) {
      readBody(call, v.object({ tokenKey: v.string() }));
      return { status: 200, body: { ...ids, scopes: call.token.scopes } };
    },
  },
];
