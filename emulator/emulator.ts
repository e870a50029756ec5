import { Hono, type MiddlewareHandler } from 'hono';
import { readNow, realPassage, type Passage } from './clock.ts';
import { addControlRoutes } from './controls/control-routes.ts';
import { refuseForeignPages } from './controls/refuse-foreign.ts';
import { createEmulatorState, type EmulatorState } from './emulator-state.ts';
import { withFault } from './controls/fault-response.ts';
import { addHubSpotRoutes, routeTemplates } from './http/hubspot-app.ts';
import { readSnapshot, takeSnapshot } from './controls/snapshot.ts';

export type EmulatorOptions = {
  /** The emulator's clock; by default `EMULATOR_NOW` or the real one. */
  now?: () => Date;
  /** By default as time really passes. */
  passage?: Passage;
  account?: 'demo' | 'empty';
  /** Answers 501 where a request names something that is not modelled. */
  isStrict?: boolean;
  /** An account that `snapshot` gave, in place of `account`. */
  snapshot?: unknown;
};

export type Emulator = {
  /** Answers as the global `fetch` would. Rejects with `ConnectionResetError` where a reset was asked for. */
  fetch(input: Request | URL | string, init?: RequestInit): Promise<Response>;
  /** Method and path of every call to a route that does not exist, in order. */
  unknownRoutes(): string[];
  /** Method and path template of every HubSpot route. */
  routes(): string[];
  /** The whole account as plain data. */
  snapshot(): unknown;
  reset(): void;
};

/** HubSpot's API for one account, in memory. Throws where the snapshot is none. */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const { account = 'demo', now = readNow(process.env), isStrict = false, snapshot } = options;
  const { passage = realPassage } = options;
  const state = createEmulatorState({ account, now, passage, isStrict });
  if (snapshot !== undefined) state.account = readSnapshot(state.account.clock, snapshot);
  const app = new Hono({ strict: false });
  app.onError((error) => {
    throw error;
  });
  addControlRoutes(app, state);
  app.use(refuseForeignPages, logged(state), hindered(state, passage));
  addHubSpotRoutes(app, state);
  return {
    async fetch(input, init) {
      // A server's requests are no `Request` of the platform, but have all of one.
      const isWhole = typeof input === 'object' && !(input instanceof URL) && init === undefined;
      return app.fetch(isWhole ? input : new Request(input, init));
    },
    unknownRoutes: () => [...state.unknownRoutes],
    routes: routeTemplates,
    snapshot: () => takeSnapshot(state.account),
    reset: () => state.reset(),
  };
}

/** Writes every call down as it comes in, and its status when it is answered. */
function logged(state: EmulatorState): MiddlewareHandler {
  return async (context, next) => {
    const { method, url } = context.req;
    const { pathname, search } = new URL(url);
    const end = state.requests.start(method, pathname + search);
    let status: number | undefined;
    try {
      await next();
      ({ status } = context.res);
    } finally {
      end(status);
    }
  };
}

/** Puts latency and faults between a call and its answer. */
function hindered(state: EmulatorState, { sleep }: Passage): MiddlewareHandler {
  return async (context, next) => {
    if (state.latencyMs > 0) await sleep(state.latencyMs);
    const { pathname } = new URL(context.req.url);
    const fault = state.faults.take(context.req.method, pathname);
    if (fault === undefined) return next();
    const handle = async () => {
      await next();
      return context.res;
    };
    const answer = await withFault(fault, handle, sleep);
    // Else the headers of the real answer would be put into the one that stands in for it.
    context.res = undefined;
    context.res = answer;
    return undefined;
  };
}
