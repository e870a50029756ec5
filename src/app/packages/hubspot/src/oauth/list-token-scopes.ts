import * as v from 'valibot';
import type { SendRequest } from '../request.ts';

/**
 * The scopes a token was given when the app was installed; a POST that only reads. HubSpot describes it
 * for private apps, at one address for every API version; whether it knows the token of an app function
 * is not documented, so a refusal says nothing about the token.
 */
export async function listTokenScopes(
  request: SendRequest,
  accessToken: string,
): Promise<string[]> {
  const { scopes } = await request({
    method: 'POST',
    path: '/oauth/v2/private-apps/get/access-token-info',
    body: { tokenKey: accessToken },
    response: v.object({ scopes: v.array(v.string()) }),
    repeat: 'once',
  });
  return scopes;
}
