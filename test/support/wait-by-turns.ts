import { vi } from 'vitest';

/** How long a function waits for an answer of HubSpot's. */
const requestTimeoutMs = 3_500;
/** Turns of the event loop in which an answer that is under way certainly arrives. */
const turns = 50;

/**
 * Makes the time-out of a request count turns of the event loop: on a busy machine a turn takes long, and
 * answers of the accounts in this process come late for no other reason.
 */
export function waitByTurns(): void {
  const inTime = globalThis.setTimeout;
  const byTurns = (run: (...rest: unknown[]) => void, ms?: number, ...rest: unknown[]) => {
    if (ms !== requestTimeoutMs) return inTime(run, ms, ...rest);
    let left = turns;
    const timer = inTime(() => {
      left -= 1;
      if (left > 0) timer.refresh();
      else run();
    }, ms / turns);
    return timer;
  };
  vi.stubGlobal('setTimeout', byTurns);
}
