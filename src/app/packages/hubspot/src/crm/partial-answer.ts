import { AppError } from '@app/domain/app-error';
import * as v from 'valibot';
import { errorReply, type ErrorReply } from '../error-reply.ts';
import { idsIn } from '../errors.ts';

/**
 * What a batch read says beside its results. HubSpot answers 207 in v3, v4 and 2026-03, and a plain 200 with the
 * same fields in 2026-09, when it could not read everything that was asked for.
 */
export const partialEntries = {
  status: v.nullish(v.fallback(v.string(), 'UNREADABLE')),
  numErrors: v.nullish(v.fallback(v.number(), Number.POSITIVE_INFINITY)),
  // An entry of an unknown shape names nothing, and so is no word that there is none.
  errors: v.nullish(v.fallback(v.array(v.fallback(errorReply, {})), [{}])),
};

export type PartialEntries = {
  status?: string | null | undefined;
  numErrors?: number | null | undefined;
  errors?: ErrorReply[] | null | undefined;
};

/** What HubSpot said of the inputs that are not among the results. */
export type LeftOut = {
  /** Ids that HubSpot does not know, or that have nothing. Null: all that it has not answered. */
  none: ReadonlySet<string> | null;
  /** Ids that it failed to read. Null: some, it does not say which. */
  failed: ReadonlySet<string> | null;
};

/**
 * Reads the errors of a batch answer. Only two mean that there is none, as recorded from live accounts:
 * `OBJECT_NOT_FOUND` ("Could not get some COMPANY objects, they may be deleted or not exist", with the ids in
 * `context.ids`, community.hubspot.com, "Question about batch read API") and, of category `OBJECT_NOT_FOUND` as
 * well, `crm.associations.NO_ASSOCIATIONS_FOUND` with `context.fromObjectId`. Every other is a failure, and so
 * is an answer that counts more errors than it lists, or that is not complete.
 */
export function leftOutOf(answer: PartialEntries): LeftOut {
  const listed = answer.errors ?? [];
  const [absences, failures] = [listed.filter(isAbsence), listed.filter((e) => !isAbsence(e))];
  return {
    none: absences.some((error) => idsOf(error).length === 0) ? null : allIdsOf(absences),
    failed:
      isCut(answer) || failures.some((error) => idsOf(error).length === 0)
        ? null
        : allIdsOf(failures),
  };
}

/** Whether an answer counts more errors than it lists, or is not complete. */
export function isCut({ status, numErrors, errors }: PartialEntries): boolean {
  const counted = (errors ?? []).reduce((sum, error) => sum + Math.max(1, idsOf(error).length), 0);
  return (numErrors ?? 0) > counted || (status ?? 'COMPLETE').toUpperCase() !== 'COMPLETE';
}

/** In capitals, as HubSpot writes them. */
export function categoryOf({ category }: ErrorReply): string {
  return category?.toUpperCase() ?? '';
}

/** The error of a read that came back in part. `details.unread` names what is missing. */
export function partialError(unread: Iterable<string>): AppError {
  return new AppError('UNAVAILABLE', 'HubSpot answered only in part.', {
    details: { unread: [...unread] },
  });
}

function isAbsence(error: ErrorReply): boolean {
  const isUnassociated = /NO_ASSOCIATIONS_FOUND$/i.test(error.subCategory ?? '');
  return isUnassociated || categoryOf(error) === 'OBJECT_NOT_FOUND';
}

function allIdsOf(errors: readonly ErrorReply[]): Set<string> {
  return new Set(errors.flatMap(idsOf));
}

function idsOf({ context }: ErrorReply): string[] {
  return [...idsIn(context), ...[context?.['fromObjectId'] ?? []].flat()];
}
