import { setTimeout as sleep } from 'node:timers/promises';
import { readNow } from './clock.ts';
import { createDoors } from './doors/doors.ts';
import { createEmulatorState } from './emulator-state.ts';
import { withFault } from './fault-response.ts';
import { responseOf, wireRequestOf, type WireAnswer, type WireRequest } from './http/wire.ts';
import type { RequestEntry } from './request-log.ts';
import { createHubSpotApp } from './routes/hubspot-app.ts';

export type EmulatorOptions = {
  /** The emulator's clock; by default `EMULATOR_NOW` or the real one. */
  now?: () => Date;
  account?: 'demo' | 'empty';
  /** Answers 501 where a request names something that is not modelled. */
  isStrict?: boolean;
  /** Keeps the account in this file. A new file starts as `account`. */
  dataFile?: string;
};

export type Emulator = {
  /** Answers one request. Rejects with `ConnectionResetError` where a reset was asked for. */
  fetch(request: Request): Promise<Response>;
  /**
   * The same for a request to HubSpot's routes that comes from a socket. It has to be whole, unless
   * answers are hindered: then they come later.
   */
  answer(request: WireRequest): WireAnswer | Promise<WireAnswer>;
  /** Whether latency or faults are set. */
  isHindered(): boolean;
  /** Method and path of every call to a route that does not exist, in order. */
  unknownRoutes(): string[];
  /** Method and path template of every HubSpot route. */
  routes(): string[];
  reset(): void;
  /** Gives the data file back. */
  close(): void;
};

/** Paths of the emulator's own routes begin with this. */
export const DOORS = '/_emulator';

/** HubSpot's API for one account, in memory and, where asked for, in a file. */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const state = createEmulatorState({
    account: options.account ?? 'demo',
    now: options.now ?? readNow(process.env),
    dataFile: options.dataFile,
    isStrict: options.isStrict,
  });
  const app = createHubSpotApp(state);
  const doors = createDoors(state);

  const isHindered = () => state.latencyMs > 0 || !state.faults.isEmpty();

  function answer(request: WireRequest): WireAnswer | Promise<WireAnswer> {
    const entry = state.requests.start(request.method, request.path, request.query);
    if (isHindered()) return answerLate(request, entry);
    try {
      const answered = state.maintenance.answer() ?? app.answer(request);
      entry.end(answered.status);
      return answered;
    } catch (error) {
      entry.end();
      throw error;
    }
  }

  async function answerWhole(request: WireRequest): Promise<WireAnswer> {
    await request.whenWhole();
    return app.answer(request);
  }

  async function answerLate(request: WireRequest, entry: RequestEntry): Promise<WireAnswer> {
    let status: number | undefined;
    try {
      if (state.latencyMs > 0) await sleep(state.latencyMs);
      const fault = state.faults.take(request.method, request.path);
      const moved = state.maintenance.answer();
      const answered = moved ?? (await withFault(fault, () => answerWhole(request)));
      status = answered.status;
      return answered;
    } finally {
      entry.end(status);
    }
  }

  return {
    async fetch(request) {
      if (new URL(request.url).pathname.startsWith(DOORS)) return doors.fetch(request);
      return responseOf(await answer(await wireRequestOf(request)));
    },
    answer,
    isHindered,
    unknownRoutes: () => [...state.unknownRoutes],
    routes: () => app.routes,
    reset: () => state.reset(),
    close: () => state.dataFile?.close(),
  };
}
