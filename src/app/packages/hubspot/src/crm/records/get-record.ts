import type { HubSpotClient } from '../../client.ts';
import { recordReply, type RecordReply } from './record-reply.ts';

/** One record. @throws AppError NOT_FOUND */
export async function getRecord(
  hubspot: HubSpotClient,
  typeId: string,
  id: string,
  properties: readonly string[],
): Promise<RecordReply> {
  return hubspot.request({
    method: 'GET',
    path: hubspot.paths.record(typeId, id),
    query: { properties: properties.join(',') },
    response: recordReply,
  });
}
