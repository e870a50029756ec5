import type { HubSpotClient } from '../../client.ts';
import { readBatch, requireWhole, type PartlyRead } from './read-batch.ts';
import { recordReply, type RecordReply } from './record-reply.ts';

/** HubSpot refuses a batch of more. */
export const batchSize = 100;

/**
 * The records behind `ids`, in chunks read in parallel. Ids that HubSpot does not know are left out: an
 * association may outlive its record for a moment.
 * @throws AppError UNAVAILABLE with `details.unread` where HubSpot answers only in part.
 */
export async function listRecords(
  hubspot: HubSpotClient,
  typeId: string,
  ids: readonly string[],
  properties: readonly string[],
): Promise<RecordReply[]> {
  return requireWhole(await listKnownRecords(hubspot, typeId, ids, properties));
}

/** As `listRecords`, with what could be read, and the ids of what could not. */
export async function listKnownRecords(
  hubspot: HubSpotClient,
  typeId: string,
  ids: readonly string[],
  properties: readonly string[],
): Promise<PartlyRead<RecordReply>> {
  return readBatch(hubspot, { typeId, ids, properties, size: batchSize, response: recordReply });
}
