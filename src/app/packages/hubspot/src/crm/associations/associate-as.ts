import { AppError } from '@app/domain/app-error';
import * as v from 'valibot';
import type { HubSpotClient } from '../../client.ts';
import { errorReply, idsIn, rejection } from '../../errors.ts';
import type { RecordKey } from '../../paths.ts';
import { typeInputs, type NewAssociation } from './association-inputs.ts';
import { writeBatch, type Written } from '../records/write-batch.ts';

const reply = v.object({
  results: v.array(v.unknown()),
  errors: v.optional(v.array(errorReply), []),
});

/**
 * Associates one record with others of one type, each with types of its own, labels among them, and with
 * an answer of its own. The types are those of the direction from the record. Never repeated.
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
      const { errors } = await hubspot.request({
        method: 'POST',
        path: hubspot.paths.batchAssociate(from.typeId, toTypeId),
        body: {
          inputs: chunk.map(({ toId, types }) => ({
            from: { id: from.id },
            to: { id: toId },
            types: typeInputs(types),
          })),
        },
        response: reply,
      });
      return new Map(
        chunk.map(({ toId }): [string, Written<undefined>] => {
          const error = errors.find(({ context }) => {
            const ids = idsIn(context);
            return ids.length === 0 || ids.includes(toId);
          });
          return error === undefined
            ? [toId, { ok: true, value: undefined }]
            : [toId, { ok: false, error: refusal(rejection(error)) }];
        }),
      );
    },
  );
}

function refusal(details: AppError['details']): AppError {
  return new AppError('REJECTED', 'HubSpot refused an association.', { details });
}
