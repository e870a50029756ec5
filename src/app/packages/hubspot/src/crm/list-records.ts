import * as v from 'valibot';
import type { HubSpotClient } from '../client.ts';
import { recordReply, type RecordReply } from './record-reply.ts';

/** HubSpot refuses a batch of more. */
export const batchSize = 100;

const batchReply = v.object({ results: v.array(recordReply) });

/**
 * The records behind `ids`, in chunks read in parallel. Ids that HubSpot no longer knows are left out:
 * an association may outlive its record for a moment.
 */
export async function listRecords(
  hubspot: HubSpotClient,
  typeId: string,
  ids: readonly string[],
  properties: readonly string[],
): Promise<RecordReply[]> {
  const chunks = Array.from({ length: Math.ceil(ids.length / batchSize) }, (_, index) =>
    ids.slice(index * batchSize, (index + 1) * batchSize),
  );
  const replies = await Promise.all(
    chunks.map((chunk) =>
      hubspot.request({
        method: 'POST',
        path: hubspot.paths.batch(typeId, 'read'),
        body: { inputs: chunk.map((id) => ({ id })), properties, propertiesWithHistory: [] },
        response: batchReply,
        repeat: 'read',
      }),
    ),
  );
  return replies.flatMap((reply) => reply.results);
}
