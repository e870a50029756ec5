import { AppError, type ErrorDetails } from '@app/domain/app-error';

/**
 * The error as it is, unless the change may have happened: then naming the function that tells
 * (`lookWith`) and what to look for in its answer (`lookAt`), and what else helps (`more`).
 */
export function withWhereToLook(
  error: AppError,
  lookWith: 'get-item' | 'list-agenda' | 'find-booking',
  lookAt: string,
  more: ErrorDetails = {},
): AppError {
  if (error.code !== 'OUTCOME_UNKNOWN') return error;
  const { code, message, cause, correlationId } = error;
  return new AppError(code, message, {
    cause,
    correlationId,
    details: { lookWith, lookAt, ...more },
  });
}
