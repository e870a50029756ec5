import type { TracedCall } from './protocol.ts';

function describe(input: Parameters<typeof fetch>[0], init: RequestInit | undefined) {
  const request = input instanceof Request ? input : undefined;
  const url = new URL(input instanceof Request ? input.url : input);
  return { method: (init?.method ?? request?.method ?? 'GET').toUpperCase(), path: url.pathname };
}

/** Milliseconds since 1970 by the machine's clock, also where `Date` has been shifted. */
function wallClock(): number {
  return performance.timeOrigin + performance.now();
}

/** Replaces the global `fetch` by one that notes every call through `onCall`, answered or not. */
export function traceFetch(onCall: (call: TracedCall) => void): void {
  const untraced = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const startedAt = wallClock();
    const { method, path } = describe(input, init);
    try {
      const response = await untraced(input, init);
      onCall({ method, path, status: response.status, startedAt, endedAt: wallClock() });
      return response;
    } catch (error) {
      onCall({ method, path, startedAt, endedAt: wallClock() });
      throw error;
    }
  };
}
