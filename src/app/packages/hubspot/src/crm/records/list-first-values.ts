import * as v from 'valibot';
import type { HubSpotClient } from '../../client.ts';
import { historyReply } from './get-record-history.ts';
import { historyBatchSize } from './list-record-histories.ts';
import { readBatch, requireWhole } from './read-batch.ts';

const madeReply = v.object({ ...historyReply.entries, createdAt: v.optional(v.string(), '') });

export type FirstValues = {
  id: string;
  /** ISO 8601. */
  createdAt: string;
  /** What each property was at first, whatever became of it since. */
  values: Record<string, string>;
};

/**
 * What records were made with. Those that HubSpot does not know are left out.
 * @throws AppError UNAVAILABLE where HubSpot answers only in part.
 */
export async function listFirstValues(
  hubspot: HubSpotClient,
  typeId: string,
  ids: readonly string[],
  properties: readonly string[],
): Promise<FirstValues[]> {
  const read = await readBatch(hubspot, {
    typeId,
    ids,
    properties,
    propertiesWithHistory: properties,
    size: historyBatchSize,
    response: madeReply,
  });
  return requireWhole(read).map(
    ({ id, createdAt, properties: current, propertiesWithHistory: histories }) => ({
      id,
      createdAt,
      values: Object.fromEntries(
        properties.map((name) => {
          // Newest first.
          const first = histories[name]?.at(-1);
          return [name, (first === undefined ? current[name] : first.value) ?? ''];
        }),
      ),
    }),
  );
}
