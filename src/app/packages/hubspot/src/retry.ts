import type { AppError } from '@app/domain/app-error';
import { mayHaveTakenEffect } from './errors.ts';

/**
 * What may be sent again: reads, writes that set absolute values, or nothing that took effect. A read that
 * is sent `once` shows what HubSpot answers first, also where a second try would have gone well.
 */
export type Repeat = 'read' | 'once' | 'absolute' | 'never';

const maxAttempts = 3;

/**
 * Milliseconds to wait before a request is sent again, or undefined when repeating it is of no use (a
 * daily limit, an announced maintenance, a refusal) or not safe. A 429 or 423 was certainly not carried
 * out. HubSpot's ten-second limit is a rolling window, so a second or two is often enough; a lock lasts
 * two seconds.
 */
export function pauseBeforeRetry(
  error: AppError,
  attempt: number,
  repeat: Repeat,
): number | undefined {
  if (attempt >= maxAttempts || repeat === 'once') return undefined;
  switch (error.code) {
    case 'UNAVAILABLE':
      return repeat === 'never' && mayHaveTakenEffect(error) ? undefined : 150 * attempt;
    case 'RATE_LIMITED':
      if (error.details?.['policy'] === 'DAILY') return undefined;
      return error.retryAfterMs ?? 1_000 * attempt;
    case 'LOCKED':
      return error.retryAfterMs;
    case 'TIMED_OUT':
      return repeat === 'absolute' ? 0 : undefined;
    default:
      return undefined;
  }
}
