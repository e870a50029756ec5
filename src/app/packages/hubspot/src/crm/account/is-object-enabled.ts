import * as v from 'valibot';
import type { HubSpotClient } from '../../client.ts';

/** Whether an admin has activated an object type in the account. */
export async function isObjectEnabled(hubspot: HubSpotClient, typeId: string): Promise<boolean> {
  const reply = await hubspot.request({
    method: 'GET',
    path: hubspot.paths.enablement(typeId),
    response: v.object({ enablement: v.boolean() }),
  });
  return reply.enablement;
}
