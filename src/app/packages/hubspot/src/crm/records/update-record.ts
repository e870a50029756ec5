import type { HubSpotClient } from '../../client.ts';
import { recordReply, type RecordReply } from './record-reply.ts';

/** Sets absolute values of one record; an empty string clears. Answers the values HubSpot cares to return. */
export async function updateRecord(
  hubspot: HubSpotClient,
  typeId: string,
  id: string,
  properties: Record<string, string>,
): Promise<RecordReply> {
  return hubspot.request({
    method: 'PATCH',
    path: hubspot.paths.record(typeId, id),
    body: { properties },
    response: recordReply,
    repeat: 'absolute',
  });
}
