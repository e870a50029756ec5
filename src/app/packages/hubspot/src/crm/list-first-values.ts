import * as v from 'valibot';
import type { HubSpotClient } from '../client.ts';
import { historyReply } from './get-record-history.ts';
import { historyBatchSize } from './list-record-histories.ts';

const batchReply = v.object({
  results: v.array(v.object({ ...historyReply.entries, createdAt: v.optional(v.string(), '') })),
});

export type FirstValues = {
  id: string;
  /** ISO 8601. */
  createdAt: string;
  /** What each property was at first, whatever became of it since. */
  values: Record<string, string>;
};

/** What records were made with. Those that HubSpot does not know are left out. */
export async function listFirstValues(
  hubspot: HubSpotClient,
  typeId: string,
  ids: readonly string[],
  properties: readonly string[],
): Promise<FirstValues[]> {
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
          propertiesWithHistory: properties,
        },
        response: batchReply,
        repeat: 'read',
      }),
    ),
  );
  return replies.flatMap(({ results }) =>
    results.map(({ id, createdAt, properties: current, propertiesWithHistory: histories }) => ({
      id,
      createdAt,
      values: Object.fromEntries(
        properties.map((name) => {
          // Newest first.
          const first = histories[name]?.at(-1);
          return [name, (first === undefined ? current[name] : first.value) ?? ''];
        }),
      ),
    })),
  );
}
