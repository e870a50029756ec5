import * as v from 'valibot';
import type { HubSpotClient } from '../../client.ts';
import { recordReply, type RecordReply } from './record-reply.ts';

const historyEntry = v.object({
  value: v.nullish(v.string()),
  timestamp: v.string(),
  sourceType: v.nullish(v.string()),
  sourceId: v.nullish(v.string()),
  sourceLabel: v.nullish(v.string()),
  updatedByUserId: v.nullish(v.number()),
});

/** A record with the histories that were asked for. */
export const historyReply = v.object({
  ...recordReply.entries,
  propertiesWithHistory: v.optional(v.record(v.string(), v.array(historyEntry)), {}),
});

/** One value a property has had. */
export type HistoryEntry = v.InferOutput<typeof historyEntry>;

/** One record, and every value that one of its properties has had. @throws AppError NOT_FOUND */
export async function getRecordHistory(
  hubspot: HubSpotClient,
  record: { typeId: string; id: string },
  properties: readonly string[],
  property: string,
): Promise<{ record: RecordReply; history: HistoryEntry[] }> {
  const { propertiesWithHistory, ...current } = await hubspot.request({
    method: 'GET',
    path: hubspot.paths.record(record.typeId, record.id),
    query: { properties: properties.join(','), propertiesWithHistory: property },
    response: historyReply,
  });
  return { record: current, history: propertiesWithHistory[property] ?? [] };
}
