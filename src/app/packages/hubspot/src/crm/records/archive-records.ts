import * as v from 'valibot';
import type { HubSpotClient } from '../../client.ts';
import { doneUnlessRefused } from './batch-reply.ts';
import { partialEntries } from '../partial-answer.ts';
import { writeBatch, type Written } from './write-batch.ts';

// A plain 204 by the specifications; a body can only say what went wrong.
const archiveReply = v.optional(
  v.pipe(
    v.object(partialEntries),
    v.check(({ status, errors }) => (status ?? errors ?? null) !== null, 'is no answer to a batch'),
  ),
);

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
      const answer =
        (await hubspot.request({
          method: 'POST',
          path: hubspot.paths.batch(typeId, 'archive'),
          body: { inputs: chunk.map((id) => ({ id })) },
          response: archiveReply,
        })) ?? {};
      return doneUnlessRefused(chunk, answer);
    },
  );
}
