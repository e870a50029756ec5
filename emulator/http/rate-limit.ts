import { HubSpotError } from './errors.ts';

const intervalMs = 10_000;
const secondMs = 1000;
const dayMs = 86_400_000;
const reported = { perTenSeconds: 190, daily: 625_000 };

/** `null` enforces nothing. */
export type Limits = {
  perTenSeconds: number | null;
  daily: number | null;
  searchPerSecond: number | null;
};

export type RateLimit = {
  /** Changes the limits that are given. */
  set(limits: { [Name in keyof Limits]?: Limits[Name] | undefined }): void;
  limits(): Limits;
  /** Counts a call. Throws HubSpot's 429 where that is one too many. */
  take(isSearch: boolean): void;
  /** HubSpot's head-room headers. */
  headers(): Record<string, string>;
};

/** Enforces nothing until limits are set. */
export function createRateLimit(elapsedMs: () => number): RateLimit {
  let limits: Limits = { perTenSeconds: null, daily: null, searchPerSecond: null };
  const calls = createRollingWindow(intervalMs);
  const searches = createRollingWindow(secondMs);
  let day = 0;
  let usedToday = 0;
  let mostCalls = reported.perTenSeconds;
  let mostToday = reported.daily;

  return {
    set({ perTenSeconds, daily, searchPerSecond }) {
      limits = {
        perTenSeconds: perTenSeconds === undefined ? limits.perTenSeconds : perTenSeconds,
        daily: daily === undefined ? limits.daily : daily,
        searchPerSecond: searchPerSecond === undefined ? limits.searchPerSecond : searchPerSecond,
      };
      mostCalls = limits.perTenSeconds ?? reported.perTenSeconds;
      mostToday = limits.daily ?? reported.daily;
    },
    limits: () => limits,
    take(isSearch) {
      const today = Math.floor(Date.now() / dayMs);
      if (today !== day) usedToday = 0;
      day = today;
      if (usedToday >= (limits.daily ?? Infinity)) throw tooMany('DAILY');
      const now = elapsedMs();
      if (isSearch) {
        const most = limits.searchPerSecond;
        if (searches.used(now) >= (most ?? Infinity)) throw tooMany('SECONDLY');
        searches.add(now, most ?? 0);
      } else {
        const most = limits.perTenSeconds ?? Infinity;
        if (calls.used(now) >= most) throw tooMany('TEN_SECONDLY_ROLLING');
        calls.add(now, mostCalls);
      }
      usedToday += 1;
    },
    headers() {
      const remaining = mostCalls - calls.used(elapsedMs());
      return {
        'x-hubspot-ratelimit-max': String(mostCalls),
        'x-hubspot-ratelimit-remaining': String(Math.max(0, remaining)),
        'x-hubspot-ratelimit-interval-milliseconds': String(intervalMs),
        'x-hubspot-ratelimit-daily': String(mostToday),
        'x-hubspot-ratelimit-daily-remaining': String(Math.max(0, mostToday - usedToday)),
      };
    },
  };
}

function tooMany(policyName: 'DAILY' | 'TEN_SECONDLY_ROLLING' | 'SECONDLY'): HubSpotError {
  const message = `You have reached your ${policyName.toLowerCase()} limit.`;
  return new HubSpotError(429, { message, errorType: 'RATE_LIMIT', policyName });
}

/** The last calls of a rolling stretch of time. Remembers no more than the limit needs. */
function createRollingWindow(lengthMs: number) {
  const times: number[] = [];
  return {
    used(now: number): number {
      while (times[0] !== undefined && times[0] <= now - lengthMs) times.shift();
      return times.length;
    },
    add(now: number, most: number): void {
      times.push(now);
      while (times.length > most) times.shift();
    },
  };
}
