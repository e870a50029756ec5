import * as v from 'valibot';
import { readBody, type Route } from '../http/call.ts';

const ids = { hubId: 4310, appId: 1, userId: 61_000_001 };

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
