import type { AppError } from '@app/domain/app-error';

/** What is known of a refusal that came by itself or as a part of an answer. */
export type Refusal = Pick<AppError, 'code'> & Partial<Pick<AppError, 'details' | 'retryAfterMs'>>;

const mostWaits = 6;
const shortestMs = 1_000;
const spreadMs = 4_000;
/** Nobody looks at a card that long. */
const longestMs = 60_000;

/**
 * Milliseconds after which something that HubSpot refused for a limit is asked for again by itself;
 * undefined where that is of no use: another error, the limit of a day, or too many `waits` before. Every
 * card waits for a time of its own, so that those refused together do not come back together; all of them
 * within about HubSpot's ten seconds.
 */
export function limitWaitMs(refusal: Refusal, waits: number): number | undefined {
  const { code, details, retryAfterMs = 0 } = refusal;
  if (code !== 'RATE_LIMITED' || details?.['policy'] === 'DAILY') return undefined;
  if (waits >= mostWaits || retryAfterMs > longestMs) return undefined;
  return Math.max(shortestMs, retryAfterMs) + spreadMs * Math.random();
}
