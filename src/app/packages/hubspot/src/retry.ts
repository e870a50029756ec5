import type { AppError } from '@app/domain/app-error';
import { lockMs, mayHaveTakenEffect } from './errors.ts';

/**
 * What may be sent again: reads, writes that set absolute values once it is known what stands there now, or
 * nothing that took effect. A read that is sent `once` shows what HubSpot answers first, also where a second
 * try would have gone well.
 */
export type Repeat = 'read' | 'once' | 'absolute' | 'never';

const maxAttempts = 3;
/** A 429 costs HubSpot and us next to nothing, and its window may outlast three attempts. */
const maxLimitedAttempts = 4;
/** What a request, and what comes after it, still needs of the function's time once it has waited. */
const reserveMs = { read: 1_000, once: 1_000, absolute: 3_500, never: 3_500 };

/**
 * Milliseconds to wait before a request is sent again, or undefined when repeating it is of no use (a
 * daily limit, an announced maintenance, a refusal), not safe, or would end after the `remainingMs` of the
 * function. A 429 or 423 was certainly not carried out. Many functions meet HubSpot's ten-second limit at
 * one moment, so each waits for a time of its own, longer every time; a lock lasts two seconds, and what is
 * not there for now is not asked for before the time it names.
 */
export function pauseBeforeRetry(
  error: AppError,
  attempt: number,
  repeat: Repeat,
  remainingMs: number,
): number | undefined {
  if (repeat === 'once') return undefined;
  const spareMs = remainingMs - reserveMs[repeat];
  if (error.code === 'RATE_LIMITED') return pauseAtLimit(error, attempt, spareMs);
  const pauseMs = attempt < maxAttempts ? pauseAfter(error, attempt, repeat) : undefined;
  return pauseMs === undefined || pauseMs >= remainingMs ? undefined : pauseMs;
}

function pauseAfter(error: AppError, attempt: number, repeat: Repeat): number | undefined {
  switch (error.code) {
    case 'UNAVAILABLE':
      if (repeat === 'never' && mayHaveTakenEffect(error)) return undefined;
      return Math.max(150 * attempt, error.retryAfterMs ?? 0) * (1 + Math.random() / 2);
    case 'LOCKED':
      return (error.retryAfterMs ?? lockMs) + 250 * Math.random();
    case 'TIMED_OUT':
      return repeat === 'absolute' ? 0 : undefined;
    default:
      return undefined;
  }
}

function pauseAtLimit(error: AppError, attempt: number, spareMs: number): number | undefined {
  if (attempt >= maxLimitedAttempts || error.details?.['policy'] === 'DAILY') return undefined;
  const { retryAfterMs } = error;
  // Whoever is told a time comes a little after it, each at another moment.
  const pauseMs =
    retryAfterMs === undefined
      ? 1_000 * 2 ** (attempt - 1) * (0.5 + Math.random())
      : retryAfterMs + 500 * Math.random();
  if (pauseMs < spareMs) return pauseMs;
  // The time that is left is used up before the rep is told to wait.
  return retryAfterMs === undefined && spareMs >= 500
    ? spareMs * (0.5 + Math.random() / 2)
    : undefined;
}
