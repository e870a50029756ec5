import type { AppError } from '@app/domain/app-error';

const maxAttempts = 3;

/**
 * Milliseconds to wait before a read is sent again, or undefined when repeating it is of no use: for
 * a daily limit, an announced maintenance, a refusal. HubSpot's ten-second limit is a rolling window,
 * so a second or two is often enough; a lock lasts two seconds.
 */
export function pauseBeforeRetry(error: AppError, attempt: number): number | undefined {
  if (attempt >= maxAttempts) return undefined;
  switch (error.code) {
    case 'UNAVAILABLE':
      return 150 * attempt;
    case 'RATE_LIMITED':
      if (error.details?.['policy'] === 'DAILY') return undefined;
      return error.retryAfterMs ?? 1_000 * attempt;
    case 'LOCKED':
      return error.retryAfterMs;
    default:
      return undefined;
  }
}
