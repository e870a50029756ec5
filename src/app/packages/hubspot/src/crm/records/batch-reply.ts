import { AppError } from '@app/domain/app-error';
import * as v from 'valibot';
import { errorReply, idsIn, rejection, unconfirmedError, type ErrorReply } from '../../errors.ts';
import { recordReply } from './record-reply.ts';

/**
 * What a batch answers. One that succeeded in part is a 207 in v3 and 2026-03 and a plain success in
 * 2026-09; `errors` says so in all three.
 */
export const batchReply = v.object({
  results: v.array(
    v.object({ ...recordReply.entries, objectWriteTraceId: v.optional(v.string()) }),
  ),
  errors: v.optional(v.array(errorReply), []),
});

/** Why an input that is not among the results failed, by the id or trace id HubSpot names it with. */
export function batchErrorFor(key: string, errors: readonly ErrorReply[]): AppError {
  const own = errors.find(({ context }) => idsIn(context).includes(key));
  const error = own ?? errors.find(({ context }) => idsIn(context).length === 0);
  if (error === undefined) return unconfirmedError();
  switch (error.category) {
    case 'OBJECT_NOT_FOUND':
      return new AppError('NOT_FOUND', 'HubSpot does not know this record.');
    case 'LOCKED':
      return new AppError('LOCKED', 'HubSpot is still busy with an earlier change.', {
        retryAfterMs: 2_000,
      });
    case 'CONFLICT':
      return new AppError('CONFLICT', 'Somebody else is changing the same thing.', {
        details: rejection(error),
      });
    default:
      return new AppError('REJECTED', 'HubSpot refused these values.', {
        details: rejection(error),
      });
  }
}
