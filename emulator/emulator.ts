import { setTimeout as sleep } from 'node:timers/promises';
import { readNow } from './clock.ts';
import { createDoors } from './doors/doors.ts';
import { createEmulatorState } from './emulator-state.ts';
import { faultResponse, type Fault } from './faults.ts';
import { createHubSpotApp } from './routes/hubspot-app.ts';

export type EmulatorOptions = {
  /** The emulator's clock; by default `EMULATOR_NOW` or the real one. */
  now?: () => Date;
  account?: 'demo' | 'empty';
};

export type Emulator = {
  /** Answers one request. Rejects with `ConnectionResetError` where a reset was asked for. */
  fetch(request: Request): Promise<Response>;
  /** Method and path of every call to a route that does not exist, in order. */
  unknownRoutes(): string[];
  /** Method and path template of every HubSpot route. */
  routes(): string[];
  reset(): void;
};

/** HubSpot's API for one account, in memory. */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const now = options.now ?? readNow(process.env);
  const state = createEmulatorState(options.account ?? 'demo', now);
  const app = createHubSpotApp(state);
  const doors = createDoors(state);

  return {
    async fetch(request) {
      const { pathname, search } = new URL(request.url);
      if (pathname.startsWith('/_emulator')) return doors.fetch(request);
      const entry = state.requests.start(request.method, pathname + search);
      let status: number | undefined;
      try {
        if (state.latencyMs > 0) await sleep(state.latencyMs);
        const fault = state.faults.take(request.method, pathname);
        const response = await withFault(fault, async () => app.fetch(request));
        status = response.status;
        return response;
      } finally {
        state.requests.end(entry, status);
      }
    },
    unknownRoutes: () => [...state.unknownRoutes],
    routes: () => app.routes.map(({ method, path }) => `${method} ${path}`),
    reset: () => state.reset(),
  };
}

async function withFault(
  fault: Fault | undefined,
  handle: () => Promise<Response>,
): Promise<Response> {
  if (fault === undefined) return handle();
  const answer = fault.when === 'after' ? await handle() : undefined;
  if (typeof fault.fault !== 'object') return faultResponse(fault.fault, answer);
  await sleep(fault.fault.delayMs);
  return answer ?? handle();
}
