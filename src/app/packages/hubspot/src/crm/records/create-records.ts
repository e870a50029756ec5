import type { HubSpotClient } from '../../client.ts';
import { associationInputs, type NewAssociation } from '../associations/association-inputs.ts';
import { answersTo, batchReply } from './batch-reply.ts';
import type { RecordReply } from './record-reply.ts';
import { writeBatch, type Written } from './write-batch.ts';

export type NewRecord = {
  /** Tells the record's answer from those of the others in the batch. */
  traceId: string;
  properties: Record<string, string>;
  associations: NewAssociation[];
};

/**
 * Creates up to 100 records with their associations in one call, each with an answer of its own by its
 * trace id. Never repeated: HubSpot has no idempotency keys.
 */
export async function createRecords(
  hubspot: HubSpotClient,
  typeId: string,
  records: readonly NewRecord[],
): Promise<Map<string, Written<RecordReply>>> {
  return writeBatch(
    records,
    ({ traceId }) => traceId,
    async (chunk) => {
      const answer = await hubspot.request({
        method: 'POST',
        path: hubspot.paths.batch(typeId, 'create'),
        body: { inputs: chunk.map(toInput) },
        response: batchReply,
      });
      const unclaimed = new Map(answer.results.map((result) => [result.id, result]));
      const created = new Map<string, RecordReply>();
      for (const record of chunk) {
        const found = [...unclaimed.values()].find((result) => isAnswerTo(record, result));
        if (found === undefined) continue;
        unclaimed.delete(found.id);
        created.set(record.traceId, found);
      }
      return answersTo(
        chunk.map(({ traceId }) => traceId),
        answer,
        (traceId) => {
          const value = created.get(traceId);
          return value && { value };
        },
      );
    },
  );
}

function toInput({ traceId, properties, associations }: NewRecord): object {
  return {
    objectWriteTraceId: traceId,
    properties,
    associations: associationInputs(associations),
  };
}

/** By trace id; where an answer carries none, by the values it was created with, for order is not promised. */
function isAnswerTo(
  record: NewRecord,
  result: RecordReply & { objectWriteTraceId?: string | undefined },
): boolean {
  if (result.objectWriteTraceId !== undefined) return result.objectWriteTraceId === record.traceId;
  return Object.entries(record.properties).every(([name, value]) => {
    const stored = result.properties[name];
    return stored === undefined || stored === null || isSameValue(stored, value);
  });
}

/** HubSpot writes times its own way. */
function isSameValue(a: string, b: string): boolean {
  return a === b || (Date.parse(a) === Date.parse(b) && !Number.isNaN(Date.parse(a)));
}
