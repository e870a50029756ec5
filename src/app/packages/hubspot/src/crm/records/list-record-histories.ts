import type { HubSpotClient } from '../../client.ts';
import { historyReply, type HistoryEntry } from './get-record-history.ts';
import { readBatch, type PartlyRead } from './read-batch.ts';
import type { RecordReply } from './record-reply.ts';

/**
 * HubSpot refuses a batch of more once histories are asked for ("The maximum number of inputs supported in
 * a batch request for property histories is 50"); only its answer says so, its documentation does not.
 */
export const historyBatchSize = 50;

/** As `listKnownRecords`, with every value that one property has had, by the id of the record. */
export async function listRecordHistories(
  hubspot: HubSpotClient,
  typeId: string,
  ids: readonly string[],
  properties: readonly string[],
  property: string,
): Promise<PartlyRead<RecordReply> & { histories: Map<string, HistoryEntry[]> }> {
  const { records, unread } = await readBatch(hubspot, {
    typeId,
    ids,
    properties,
    propertiesWithHistory: [property],
    size: historyBatchSize,
    response: historyReply,
  });
  return {
    records,
    unread,
    histories: new Map(
      records.map(({ id, propertiesWithHistory }) => [id, propertiesWithHistory[property] ?? []]),
    ),
  };
}
