import type { HubSpotClient } from '../../client.ts';
import type { RecordKey } from '../../paths.ts';
import { associatedReply, requireDone } from '../records/batch-reply.ts';
import { inChunks } from '../in-chunks.ts';
import { batchSize } from '../records/list-records.ts';

/**
 * Associates one record with any number of another type, with HubSpot's default type, a hundred in one
 * call. Once is the same as twice.
 * @throws AppError the reason where HubSpot refuses one of them; the others may be associated.
 */
export async function associateBatch(
  hubspot: HubSpotClient,
  from: RecordKey,
  to: { typeId: string; ids: readonly string[] },
): Promise<void> {
  await Promise.all(
    inChunks(to.ids, batchSize).map(async (chunk) => {
      const answer = await hubspot.request({
        method: 'POST',
        path: hubspot.paths.batchAssociateByDefault(from.typeId, to.typeId),
        body: { inputs: chunk.map((id) => ({ from: { id: from.id }, to: { id } })) },
        response: associatedReply,
        repeat: 'absolute',
      });
      requireDone(answer);
    }),
  );
}
