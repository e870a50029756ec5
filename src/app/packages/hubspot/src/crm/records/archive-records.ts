import * as v from 'valibot';
import { errorReply } from '../../errors.ts';
import type { HubSpotClient } from '../../client.ts';
import { batchErrorFor } from './batch-reply.ts';
import { writeBatch, type Written } from './write-batch.ts';

// A plain 204 by the specifications; a body can only say what went wrong.
const archiveReply = v.optional(v.object({ errors: v.array(errorReply) }));

/**
 * Moves up to 100 records to the recycling bin in one call. Ids that are gone already are passed over.
 * Never repeated: nobody could tell the first attempt's work from somebody else's.
 */
export async function archiveRecords(
  hubspot: HubSpotClient,
  typeId: string,
  ids: readonly string[],
): Promise<Map<string, Written<undefined>>> {
  return writeBatch(
    ids,
    (id) => id,
    async (chunk) => {
      const reply = await hubspot.request({
        method: 'POST',
        path: hubspot.paths.batch(typeId, 'archive'),
        body: { inputs: chunk.map((id) => ({ id })) },
        response: archiveReply,
      });
      const errors = reply?.errors ?? [];
      const named = (id: string): boolean =>
        errors.some(({ context }) =>
          Object.values(context ?? {})
            .flat()
            .includes(id),
        );
      return new Map(
        chunk.map((id): [string, Written<undefined>] => [
          id,
          errors.length > 0 && (named(id) || !chunk.some(named))
            ? { ok: false, error: batchErrorFor(id, errors) }
            : { ok: true, value: undefined },
        ]),
      );
    },
  );
}
