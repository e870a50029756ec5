import { useEffect, useMemo, useRef, useState } from 'react';
import { limitWaitMs, type Refusal } from './limit-wait.ts';

/** How often this card has asked again of late, and when it last did, in epoch ms. */
const asked = { count: 0, at: 0 };
const forgottenAfterMs = 60_000;

function recentWaits(): number {
  return Date.now() - asked.at > forgottenAfterMs ? 0 : asked.count;
}

/**
 * Asks again by itself for what HubSpot refused for a limit, as long as the view is there: the seconds
 * until then, or undefined where the rep has to.
 */
export function useLimitWait(refusal: Refusal | undefined, onRetry: () => void) {
  const waitMs = useMemo(() => refusal && limitWaitMs(refusal, recentWaits()), [refusal]);
  const [passedMs, setPassedMs] = useState(0);
  const retry = useRef(onRetry);
  useEffect(() => {
    retry.current = onRetry;
  });

  useEffect(() => {
    if (waitMs === undefined) return;
    const startedAt = Date.now();
    const ticking = setInterval(() => {
      setPassedMs(Date.now() - startedAt);
    }, 1_000);
    const waiting = setTimeout(() => {
      Object.assign(asked, { count: recentWaits() + 1, at: Date.now() });
      retry.current();
    }, waitMs);
    return () => {
      clearInterval(ticking);
      clearTimeout(waiting);
      setPassedMs(0);
    };
  }, [waitMs]);

  return waitMs === undefined ? undefined : Math.max(1, Math.ceil((waitMs - passedMs) / 1_000));
}
