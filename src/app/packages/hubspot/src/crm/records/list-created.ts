import * as v from 'valibot';
import type { HubSpotClient } from '../../client.ts';
import { inChunks } from '../in-chunks.ts';
import { batchSize } from './list-records.ts';
import { readBatch, requireWhole } from './read-batch.ts';
import { recordReply } from './record-reply.ts';

const createdReply = v.object({
  ...recordReply.entries,
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
});

/** There may be thousands: as many are asked for at one moment, in ten reads. */
const mostAtOnce = 10 * batchSize;

/**
 * When HubSpot made each of any number of records, in epoch ms. Those it does not know are left out.
 * @throws AppError UNAVAILABLE where HubSpot answers only in part.
 */
export async function listCreated(
  hubspot: HubSpotClient,
  typeId: string,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const created = new Map<string, number>();
  for (const some of inChunks(ids, mostAtOnce)) {
    const request = { typeId, ids: some, properties: [], size: batchSize, response: createdReply };
    for (const record of requireWhole(await readBatch(hubspot, request))) {
      created.set(record.id, Date.parse(record.createdAt));
    }
  }
  return created;
}
