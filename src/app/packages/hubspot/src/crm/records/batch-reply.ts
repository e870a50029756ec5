import { AppError } from '@app/domain/app-error';
import * as v from 'valibot';
import type { ErrorReply } from '../../error-reply.ts';
import { idsIn, missingScopes, rejection, unconfirmedError } from '../../errors.ts';
import {
  categoryOf,
  isCut,
  partialEntries,
  partialError,
  type PartialEntries,
} from '../partial-answer.ts';
import { recordReply } from './record-reply.ts';
import type { Written } from './write-batch.ts';

/**
 * What a batch answers. One that succeeded in part is a 207 in v3 and 2026-03 and a plain success in
 * 2026-09; `errors` says so in all three.
 */
export const batchReply = v.object({
  ...partialEntries,
  results: v.array(
    v.object({ ...recordReply.entries, objectWriteTraceId: v.optional(v.string()) }),
  ),
});

/** What a write of associations answers. */
export const associatedReply = v.object({ ...partialEntries, results: v.array(v.unknown()) });

/**
 * What became of each input of a batch, by the id or trace id HubSpot names it with: done where there is a
 * result of it and no error that names it. What is said to be done and to have failed nobody knows.
 */
export function answersTo<T>(
  keys: readonly string[],
  answer: PartialEntries,
  resultOf: (key: string, isRefused: boolean) => { value: T } | undefined,
): Map<string, Written<T>> {
  const errors = answer.errors ?? [];
  const rows = keys.map((key) => {
    const own = errors.find((error) => idsIn(error.context).includes(key));
    return { key, own, result: resultOf(key, own !== undefined) };
  });
  const silent = rows.filter(({ own, result }) => own === undefined && result === undefined);
  return new Map(
    rows.map(({ key, own, result }): [string, Written<T>] => {
      if (own === undefined && result !== undefined) return [key, { ok: true, ...result }];
      if (own === undefined) return [key, { ok: false, error: silentError(answer, silent.length) }];
      return [key, { ok: false, error: result ? unclearError() : writeErrorOf(own) }];
    }),
  );
}

/**
 * As `answersTo`, for a write that has no results of its own: done is what no error speaks of, where the answer is
 * complete and names all that was refused.
 */
export function doneUnlessRefused(
  keys: readonly string[],
  answer: PartialEntries,
): Map<string, Written<undefined>> {
  const isClear = !isCut(answer) && answer.errors?.some(isNameless) !== true;
  return answersTo(keys, answer, (_, isRefused) =>
    isClear && !isRefused ? { value: undefined } : undefined,
  );
}

/**
 * Why there is nothing of an input. An error that names nobody speaks of it only where it can speak of nobody
 * else (`silent` counts them), or where nothing at all was carried out. Else nobody knows.
 */
function silentError(answer: PartialEntries, silent: number): AppError {
  const [first, ...others] = (answer.errors ?? []).filter(isNameless);
  if (first === undefined || isCut(answer) || others.length + 1 < silent) return unclearError();
  const isOneReason = others.every((error) => categoryOf(error) === categoryOf(first));
  return isOneReason ? writeErrorOf(first) : unclearError();
}

export function isNameless({ context }: ErrorReply): boolean {
  return idsIn(context).length === 0;
}

/** @throws AppError the reason where HubSpot did not carry out all of a write that answers as one. */
export function requireDone(answer: PartialEntries): void {
  const [first] = answer.errors ?? [];
  if (first !== undefined) throw writeErrorOf(first);
  if (isCut(answer)) throw unclearError();
}

/** These are said of what was asked for, so that nothing was written. */
const refusal = /VALIDATION|INVALID|UNSUPPORTED|ALREADY_EXISTS|DUPLICATE/;

/**
 * What an error of a batch means. HubSpot lists no categories: one that speaks neither of the input nor of a
 * limit, such as `INTERNAL_ERROR`, does not tell whether anything was written.
 */
export function writeErrorOf(error: ErrorReply): AppError {
  const details = rejection(error);
  const category = categoryOf(error);
  switch (category) {
    case 'OBJECT_NOT_FOUND':
      return new AppError('NOT_FOUND', 'HubSpot does not know this record.');
    case 'LOCKED':
      return new AppError('LOCKED', 'HubSpot is still busy with an earlier change.', {
        retryAfterMs: 2_000,
      });
    case 'CONFLICT':
      return new AppError('CONFLICT', 'Somebody else is changing the same thing.', { details });
    case 'RATE_LIMITS':
      return new AppError('RATE_LIMITED', 'HubSpot is receiving too many requests.', {
        details: { policy: error.policyName ?? 'UNKNOWN' },
      });
    case 'MISSING_SCOPES':
      return new AppError('MISSING_SCOPE', 'The app lacks a permission in HubSpot.', {
        details: missingScopes(error),
      });
    default:
      return refusal.test(category) || details['property'] !== undefined
        ? new AppError('REJECTED', 'HubSpot refused these values.', { details })
        : unclearError();
  }
}

/** Somebody has to look, and may write again what is as it was. */
function unclearError(): AppError {
  return unconfirmedError(partialError([]));
}
