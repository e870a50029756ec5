import { AppError } from '@app/domain/app-error';
import type { HubSpotClient } from '../../client.ts';
import type { RecordKey } from '../../paths.ts';
import { typeInputs, type NewAssociation } from './association-inputs.ts';
import {
  associatedReply,
  doneUnlessRefused,
  isNameless,
  writeErrorOf,
} from '../records/batch-reply.ts';
import { writeBatch, type Written } from '../records/write-batch.ts';

/**
 * Associates one record with others of one type, each with types of its own, labels among them, and with
 * an answer of its own. The types are those of the direction from the record. Not repeated, but for a refusal
 * that names none of many: those are sent in smaller batches, because once is the same as twice.
 */
export async function associateAs(
  hubspot: HubSpotClient,
  from: RecordKey,
  toTypeId: string,
  wanted: readonly NewAssociation[],
): Promise<Map<string, Written<undefined>>> {
  return writeBatch(
    wanted,
    ({ toId }) => toId,
    async (chunk) => {
      const answer = await hubspot.request({
        method: 'POST',
        path: hubspot.paths.batchAssociate(from.typeId, toTypeId),
        body: {
          inputs: chunk.map(({ toId, types }) => ({
            from: { id: from.id },
            to: { id: toId },
            types: typeInputs(types),
          })),
        },
        response: associatedReply,
      });
      const nameless = answer.errors?.find(isNameless);
      const refused = nameless && writeErrorOf(nameless);
      if (refused?.code === 'REJECTED' || refused?.code === 'NOT_FOUND') {
        throw new AppError('REJECTED', refused.message, { details: refused.details });
      }
      return doneUnlessRefused(
        chunk.map(({ toId }) => toId),
        answer,
      );
    },
  );
}
