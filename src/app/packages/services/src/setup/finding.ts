import type { AppError } from '@app/domain/app-error';
import {
  setupOutcomes,
  type Finding,
  type FindingDetails,
  type FindingId,
  type FindingStatus,
  type OutcomeOf,
  type UnknownReason,
} from '@app/domain/setup-finding';

export function found<Id extends FindingId>(
  id: Id,
  reason: OutcomeOf<Id>,
  details: FindingDetails = {},
): Finding {
  const statuses: Record<string, FindingStatus> = setupOutcomes[id];
  return { id, status: statuses[reason] ?? 'unknown', reason, details };
}

export function unknown(
  id: FindingId,
  reason: UnknownReason,
  details: FindingDetails = {},
): Finding {
  return { id, status: 'unknown', reason, details };
}

/** A finding that could not be made, with what stood in the way and what HubSpot's support may ask for. */
export function blocked(id: FindingId, error: AppError): Finding {
  const { correlationId } = error;
  const scopes = error.details?.['scopes'];
  return unknown(id, reasonOf(error), {
    code: error.code,
    ...(scopes !== undefined && { scopes }),
    ...(correlationId !== undefined && { reference: correlationId }),
  });
}

/** HubSpot says that the app may not, which is no outage. */
export function isForbidden({ code }: AppError): boolean {
  return code === 'MISSING_SCOPE' || code === 'FORBIDDEN';
}

function reasonOf(error: AppError): UnknownReason {
  if (isForbidden(error)) return 'scope-missing';
  switch (error.code) {
    case 'UNAUTHENTICATED':
      return 'token-refused';
    case 'RATE_LIMITED':
      return 'rate-limited';
    case 'UNAVAILABLE':
    case 'TIMED_OUT':
    case 'MAINTENANCE':
    case 'LOCKED':
      return 'no-answer';
    default:
      return 'refused';
  }
}
