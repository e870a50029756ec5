import { AppError } from '@app/domain/app-error';
import * as v from 'valibot';
import type { HubSpotClient } from '../../client.ts';
import { errorReply, rejection } from '../../errors.ts';
import type { RecordKey } from '../../paths.ts';
import { batchSize } from '../records/list-records.ts';

const reply = v.object({
  results: v.array(v.unknown()),
  errors: v.optional(v.array(errorReply), []),
});

/**
 * Associates one record with any number of another type, with HubSpot's default type, a hundred in one
 * call. Once is the same as twice.
 * @throws AppError REJECTED where HubSpot refuses one of them; the others may be associated.
 */
export async function associateBatch(
  hubspot: HubSpotClient,
  from: RecordKey,
  to: { typeId: string; ids: readonly string[] },
): Promise<void> {
  const chunks = Array.from({ length: Math.ceil(to.ids.length / batchSize) }, (_, index) =>
    to.ids.slice(index * batchSize, (index + 1) * batchSize),
  );
  await Promise.all(
    chunks.map(async (chunk) => {
      const { errors } = await hubspot.request({
        method: 'POST',
        path: hubspot.paths.batchAssociateByDefault(from.typeId, to.typeId),
        body: { inputs: chunk.map((id) => ({ from: { id: from.id }, to: { id } })) },
        response: reply,
        repeat: 'absolute',
      });
      const [first] = errors;
      if (first !== undefined) {
        throw new AppError('REJECTED', 'HubSpot refused an association.', {
          details: rejection(first),
        });
      }
    }),
  );
}
