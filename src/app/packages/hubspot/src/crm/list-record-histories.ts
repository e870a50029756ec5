import * as v from 'valibot';
import type { HubSpotClient } from '../client.ts';
import { historyReply, type HistoryEntry } from './get-record-history.ts';
import type { RecordReply } from './record-reply.ts';

/**
 * HubSpot refuses a batch of more once histories are asked for ("The maximum number of inputs supported in
 * a batch request for property histories is 50"); only its answer says so, its documentation does not.
 */
export const historyBatchSize = 50;

const batchReply = v.object({ results: v.array(historyReply) });

/** As `listRecords`, with every value that one property has had, by the id of the record. */
export async function listRecordHistories(
  hubspot: HubSpotClient,
  typeId: string,
  ids: readonly string[],
  properties: readonly string[],
  property: string,
): Promise<{ records: RecordReply[]; histories: Map<string, HistoryEntry[]> }> {
  const chunks = Array.from({ length: Math.ceil(ids.length / historyBatchSize) }, (_, index) =>
    ids.slice(index * historyBatchSize, (index + 1) * historyBatchSize),
  );
  const replies = await Promise.all(
    chunks.map((chunk) =>
      hubspot.request({
        method: 'POST',
        path: hubspot.paths.batch(typeId, 'read'),
        body: {
          inputs: chunk.map((id) => ({ id })),
          properties,
          propertiesWithHistory: [property],
        },
        response: batchReply,
        repeat: 'read',
      }),
    ),
  );
  const records = replies.flatMap(({ results }) => results);
  return {
    records,
    histories: new Map(
      records.map(({ id, propertiesWithHistory }) => [id, propertiesWithHistory[property] ?? []]),
    ),
  };
}
