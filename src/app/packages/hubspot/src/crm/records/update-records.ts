import type { HubSpotClient } from '../../client.ts';
import { answersTo, batchReply } from './batch-reply.ts';
import type { RecordReply } from './record-reply.ts';
import { writeBatch, type Written } from './write-batch.ts';

export type RecordUpdate = { id: string; properties: Record<string, string> };

/** Sets values of up to 100 records in one call, each record with an answer of its own. An empty string clears. */
export async function updateRecords(
  hubspot: HubSpotClient,
  typeId: string,
  updates: readonly RecordUpdate[],
): Promise<Map<string, Written<RecordReply>>> {
  return writeBatch(
    updates,
    ({ id }) => id,
    async (inputs) => {
      const answer = await hubspot.request({
        method: 'POST',
        path: hubspot.paths.batch(typeId, 'update'),
        // The trace id asks HubSpot to take what it can and to name what it refuses.
        body: { inputs: inputs.map((input) => ({ ...input, objectWriteTraceId: input.id })) },
        response: batchReply,
        repeat: 'absolute',
      });
      const written = new Map(answer.results.map((record) => [record.id, record]));
      return answersTo(
        inputs.map(({ id }) => id),
        answer,
        (id) => {
          const value = written.get(id);
          return value && { value };
        },
      );
    },
  );
}
