const INTERVAL_MS = 10_000;
const MOST_PER_INTERVAL = 190;
const MOST_PER_DAY = 625_000;

export type RateLimit = { headers(now: number): Record<string, string> };

/** Counts calls and reports HubSpot's head-room headers. Refuses nothing. */
export function createRateLimit(): RateLimit {
  let window = 0;
  let usedInWindow = 0;
  let usedToday = 0;
  return {
    headers(now) {
      const current = Math.floor(now / INTERVAL_MS);
      if (current !== window) usedInWindow = 0;
      window = current;
      usedInWindow += 1;
      usedToday += 1;
      return {
        'x-hubspot-ratelimit-max': String(MOST_PER_INTERVAL),
        'x-hubspot-ratelimit-remaining': String(Math.max(0, MOST_PER_INTERVAL - usedInWindow)),
        'x-hubspot-ratelimit-interval-milliseconds': String(INTERVAL_MS),
        'x-hubspot-ratelimit-daily': String(MOST_PER_DAY),
        'x-hubspot-ratelimit-daily-remaining': String(Math.max(0, MOST_PER_DAY - usedToday)),
      };
    },
  };
}
