import { HubSpotError } from './errors.ts';

const INTERVAL_MS = 10_000;
const SECOND_MS = 1000;
const DAY_MS = 86_400_000;
const REPORTED = { perTenSeconds: 190, daily: 625_000 };

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

/** Counts calls in real time. Enforces nothing until limits are set. */
export function createRateLimit(): RateLimit {
  let limits: Limits = { perTenSeconds: null, daily: null, searchPerSecond: null };
  const calls = createWindow(INTERVAL_MS);
  const searches = createWindow(SECOND_MS);
  let day = 0;
  let usedToday = 0;
  const mostCalls = () => limits.perTenSeconds ?? REPORTED.perTenSeconds;
  const mostToday = () => limits.daily ?? REPORTED.daily;

  return {
    set({ perTenSeconds, daily, searchPerSecond }) {
      limits = {
        perTenSeconds: perTenSeconds === undefined ? limits.perTenSeconds : perTenSeconds,
        daily: daily === undefined ? limits.daily : daily,
        searchPerSecond: searchPerSecond === undefined ? limits.searchPerSecond : searchPerSecond,
      };
    },
    limits: () => limits,
    take(isSearch) {
      const today = Math.floor(Date.now() / DAY_MS);
      if (today !== day) usedToday = 0;
      day = today;
      if (usedToday >= (limits.daily ?? Infinity)) throw tooMany('DAILY');
      const [window, most, policy] = isSearch
        ? ([searches, limits.searchPerSecond, 'SECONDLY'] as const)
        : ([calls, limits.perTenSeconds, 'TEN_SECONDLY_ROLLING'] as const);
      if (window.used() >= (most ?? Infinity)) throw tooMany(policy);
      window.add(isSearch ? (most ?? 0) : mostCalls());
      usedToday += 1;
    },
    headers() {
      return {
        'x-hubspot-ratelimit-max': String(mostCalls()),
        'x-hubspot-ratelimit-remaining': String(Math.max(0, mostCalls() - calls.used())),
        'x-hubspot-ratelimit-interval-milliseconds': String(INTERVAL_MS),
        'x-hubspot-ratelimit-daily': String(mostToday()),
        'x-hubspot-ratelimit-daily-remaining': String(Math.max(0, mostToday() - usedToday)),
      };
    },
  };
}

/** The last calls of a rolling stretch of time. Remembers no more than the limit needs. */
function createWindow(lengthMs: number) {
  const times: number[] = [];
  return {
    used(): number {
      const start = performance.now() - lengthMs;
      while (times[0] !== undefined && times[0] <= start) times.shift();
      return times.length;
    },
    add(most: number): void {
      times.push(performance.now());
      while (times.length > most) times.shift();
    },
  };
}

function tooMany(policyName: 'DAILY' | 'TEN_SECONDLY_ROLLING' | 'SECONDLY'): HubSpotError {
  const message = `You have reached your ${policyName.toLowerCase()} limit.`;
  return new HubSpotError(429, { message, errorType: 'RATE_LIMIT', policyName });
}
