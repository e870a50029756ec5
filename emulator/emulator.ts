import { setTimeout as sleep } from 'node:timers/promises';
import { readNow } from './clock.ts';
import { createDoors } from './doors/doors.ts';
import { createEmulatorState } from './emulator-state.ts';
import { withFault } from './fault-response.ts';
import { createHubSpotApp } from './routes/hubspot-app.ts';

export type EmulatorOptions = {
  /** The emulator's clock; by default `EMULATOR_NOW` or the real one. */
  now?: () => Date;
  account?: 'demo' | 'empty';
  /** Keeps the account in this file. A new file starts as `account`. */
  dataFile?: string;
};

export type Emulator = {
  /** Answers one request. Rejects with `ConnectionResetError` where a reset was asked for. */
  fetch(request: Request): Promise<Response>;
  /** Method and path of every call to a route that does not exist, in order. */
  unknownRoutes(): string[];
  /** Method and path template of every HubSpot route. */
  routes(): string[];
  reset(): void;
  /** Gives the data file back. */
  close(): void;
};

/** HubSpot's API for one account, in memory and, where asked for, in a file. */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const now = options.now ?? readNow(process.env);
  const state = createEmulatorState({
    account: options.account ?? 'demo',
    now,
    dataFile: options.dataFile,
  });
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
        const moved = state.maintenance.answer();
        const response = moved ?? (await withFault(fault, async () => app.fetch(request)));
        status = response.status;
        return response;
      } finally {
        state.requests.end(entry, status);
      }
    },
    unknownRoutes: () => [...state.unknownRoutes],
    routes: () => app.routes.map(({ method, path }) => `${method} ${path}`),
    reset: () => state.reset(),
    close: () => state.dataFile?.close(),
  };
}
