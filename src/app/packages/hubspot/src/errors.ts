import { AppError, type ErrorDetails } from '@app/domain/app-error';
import * as v from 'valibot';
import type { Answer } from './answer.ts';
import { errorReply, type ErrorContext, type ErrorReply } from './error-reply.ts';
import { isHubSpots } from './is-hubspots.ts';
import { retryAfterMs } from './retry-after.ts';

/** A lock of HubSpot's lasts two seconds. */
export const lockMs = 2_000;

/**
 * What a refusal of HubSpot means. The status decides; body and category only add words. What something
 * else answered, such as a proxy's block page, says nothing of HubSpot: it is UNAVAILABLE whatever its
 * status, and a write may have been carried out, because nobody knows on which way it was stopped.
 */
export function errorFromResponse(answer: Answer): AppError {
  const { status } = answer;
  const reply = readReply(answer.text);
  if (status < 500 && !isHubSpots(answer, reply)) return foreignAnswerError(status);
  const error = (code: AppError['code'], message: string, details?: ErrorDetails): AppError =>
    new AppError(code, message, {
      correlationId: reply.correlationId,
      retryAfterMs: retryAfterMs(answer) ?? (status === 423 ? lockMs : undefined),
      details,
      cause: {
        status,
        category: reply.category,
        subCategory: reply.subCategory,
        message: reply.message,
        refusedIds: refusedIdsOf(reply),
      },
    });
  switch (status) {
    case 400:
    case 422:
      return error('REJECTED', 'HubSpot refused these values.', rejection(reply));
    case 401:
      return error(
        'UNAUTHENTICATED',
        "HubSpot does not accept the app's token. An admin can reinstall the app.",
      );
    case 403:
      return reply.category === 'MISSING_SCOPES'
        ? error('MISSING_SCOPE', 'The app lacks a permission in HubSpot.', missingScopes(reply))
        : error('FORBIDDEN', 'HubSpot does not allow this.', rejection(reply));
    case 404:
      return error('NOT_FOUND', 'HubSpot does not know this record.');
    case 409:
      return error('CONFLICT', 'Somebody else is changing the same thing.', rejection(reply));
    case 423:
      return error('LOCKED', 'HubSpot is still busy with an earlier change.');
    case 429:
      return error('RATE_LIMITED', 'HubSpot is receiving too many requests.', {
        policy: reply.policyName?.toUpperCase() ?? 'UNKNOWN',
      });
    case 477:
      return error('MAINTENANCE', 'HubSpot is moving this account and will be back.');
    default:
      return status >= 500
        ? error('UNAVAILABLE', 'HubSpot is not answering right now.')
        : error('UNEXPECTED', 'HubSpot answered in a way the app does not know.');
  }
}

function foreignAnswerError(status: number): AppError {
  return new AppError('UNAVAILABLE', 'Something on the way to HubSpot answered in its place.', {
    cause: { status },
  });
}

const unreachedCodes = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

/** The request never got an answer: refused, reset or cut off on the way. */
export function connectionError(cause: unknown): AppError {
  return new AppError('UNAVAILABLE', 'HubSpot cannot be reached right now.', {
    cause: { wasSent: !isUnreached(cause), error: cause },
  });
}

export function lateError(): AppError {
  return new AppError('TIMED_OUT', 'HubSpot took too long to answer.');
}

/** The deadline had passed before the request could be sent. */
export function neverSentError(): AppError {
  return new AppError('TIMED_OUT', 'HubSpot took too long to answer.', {
    cause: { wasSent: false },
  });
}

/** False only where HubSpot certainly did not carry the request out. */
export function mayHaveTakenEffect(error: AppError): boolean {
  const isUnclear = error.code === 'TIMED_OUT' || error.code === 'UNAVAILABLE';
  return isUnclear && wasSent(error);
}

/** A write without a readable answer. */
export function unconfirmedError(cause?: AppError): AppError {
  return new AppError(
    'OUTCOME_UNKNOWN',
    'HubSpot did not confirm the change. Look at the record before trying again.',
    { cause, correlationId: cause?.correlationId },
  );
}

function wasSent({ cause }: AppError): boolean {
  return !(
    typeof cause === 'object' &&
    cause !== null &&
    'wasSent' in cause &&
    cause.wasSent === false
  );
}

/** Node names the reason in `code`, `fetch` one or two causes deep. */
function isUnreached(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const isNamed =
    'code' in error && typeof error.code === 'string' && unreachedCodes.has(error.code);
  return isNamed || ('cause' in error && isUnreached(error.cause));
}

function readReply(text: string): ErrorReply {
  try {
    const parsed = v.safeParse(errorReply, JSON.parse(text));
    return parsed.success ? parsed.output : {};
  } catch {
    return {};
  }
}

/** Which inputs of a batch HubSpot names as the reason; it does not always name one. */
export function refusedIds({ cause }: AppError): ReadonlySet<string> {
  const isNamed = typeof cause === 'object' && cause !== null && 'refusedIds' in cause;
  return isNamed && cause.refusedIds instanceof Set ? cause.refusedIds : new Set<string>();
}

/** The kind of a refusal where HubSpot names one, such as `MeetingsBookingSchedulingError.INVALID_EMAIL`. */
export function subCategoryOf({ cause }: AppError): string | undefined {
  const isNamed = typeof cause === 'object' && cause !== null && 'subCategory' in cause;
  return isNamed && typeof cause.subCategory === 'string' ? cause.subCategory : undefined;
}

function refusedIdsOf(reply: ErrorReply): Set<string> {
  const contexts = [reply.context, ...(reply.errors ?? []).map((error) => error.context)];
  return new Set(contexts.flatMap((context) => idsIn(context)));
}

/** The ids, or the trace ids of a create, in the context of an error; of an association that to its other end. */
export function idsIn(context: ErrorContext | undefined): string[] {
  return ['ids', 'id', 'objectWriteTraceId', 'toObjectId'].flatMap((name) => context?.[name] ?? []);
}

/** Which scopes HubSpot names as missing. */
export function missingScopes(reply: ErrorReply): ErrorDetails {
  const named = (reply.errors ?? []).flatMap((error) =>
    Object.entries(error.context ?? {})
      .filter(([key]) => /scopes$/i.test(key))
      .flatMap(([, scopes]) => scopes),
  );
  return { scopes: [...new Set(named)] };
}

/** Which property HubSpot refused, where it says so, and its reason. */
export function rejection(reply: ErrorReply): ErrorDetails {
  const property = reply.errors?.flatMap((error) => error.context?.['propertyName'] ?? [])[0];
  const reason = reply.errors?.find((error) => error.message !== undefined)?.message;
  return {
    reason: reason ?? reply.message ?? 'HubSpot gave no reason.',
    ...(property !== undefined && { property }),
  };
}
