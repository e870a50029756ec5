import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { startEmulator, type RunningEmulator } from '../../emulator/server.ts';
import { fromWire } from '@app/contracts/wire';
import { listActions } from '../../preview/run-action.ts';
import { countRounds } from './rounds.ts';
import { waitByTurns } from './wait-by-turns.ts';

export type Request = {
  method: string;
  url: string;
  status: number;
  /** Absent where faults were set, because answers are then not held. */
  round?: number;
};
export type Reply = {
  ok: boolean;
  data?: unknown;
  error?: { code: string; message: string; details?: unknown; retryAfterMs?: number };
};

/** A Saturday morning in Berlin, four weeks after both daylight-saving changes. */
export const fixedNow = new Date('2026-11-21T09:00:00Z');

const functionsDir = join(import.meta.dirname, '../../src/app/functions/dist');

/**
 * A fresh account for every test, and the built function on it as HubSpot would run it. After each test
 * no call may have gone to a route that HubSpot does not have.
 */
export function useFunctionAccount() {
  let running: RunningEmulator;
  let rounds: ReturnType<typeof countRounds>;

  beforeEach(async () => {
    vi.useFakeTimers({ now: fixedNow, toFake: ['Date'] });
    waitByTurns();
    running = await startEmulator({ now: () => new Date() });
    vi.stubEnv('HUBSPOT_API_BASE_URL', running.url);
    vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', 'emulator-token');
    rounds = countRounds();
  });

  afterEach(async () => {
    vi.useRealTimers();
    const unknown = running.emulator.unknownRoutes();
    await running.close();
    expect(unknown).toEqual([]);
  });

  const control = async (name: string, body?: object): Promise<unknown> => {
    // A fault may keep an answer back for long, and others must not wait for it.
    if (name === 'faults') rounds.stop();
    const response = await fetch(`${running.url}/_emulator/${name}`, {
      ...(body !== undefined && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    expect(response.status).toBeLessThan(300);
    return response.json();
  };

  return {
    control,
    /** The function in a container that has not run before. */
    coldFunction: (action: string) => loadFunction(action),
    requests: async (): Promise<Request[]> => {
      const log = (await control('requests')) as Request[] | { requests: Request[] };
      const requests = Array.isArray(log) ? log : log.requests;
      const counted = rounds.calls();
      return requests.map((request) => {
        const at = counted.findIndex(
          ({ method, url }) => method === request.method && url === request.url,
        );
        const [call] = at < 0 ? [] : counted.splice(at, 1);
        return { ...request, ...(call && { round: call.round }) };
      });
    },
    /** Makes the next calls to a route fail; once unless told otherwise. */
    fail: (route: string, fault: unknown, count = 1) => control('faults', { route, fault, count }),
  };
}

/**
 * An action of a built function as a container loads it, with nothing cached, called as a card does. Named with
 * its function or without.
 */
export function loadFunction(
  name: string,
  folder = functionsDir,
): (context: unknown) => Promise<Reply> {
  const action = name.replace(/^.*\//, '');
  const main = loadMain(listActions(folder).get(action) ?? '', folder);
  return async (context) => fromWire(await main(withAction(context, action))) as Reply;
}

type Module = { exports: { main?: (context: unknown) => Promise<Reply> } };
type RunModule = (
  exports: object,
  require: NodeJS.Require,
  module: Module,
  file: string,
  folder: string,
) => void;

const compiled = new Map<string, RunModule>();

/**
 * What HubSpot calls of a built function. The file is run anew as in a new container; compiling it, which would
 * take most of the time, is done once.
 */
export function loadMain(uid: string, folder = functionsDir): (context: unknown) => Promise<Reply> {
  const file = join(folder, `${uid}.js`);
  const key = `${file} ${statSync(file).mtimeMs}`;
  const run = compiled.get(key) ?? compileModule(file);
  compiled.set(key, run);
  const module: Module = { exports: {} };
  run(module.exports, createRequire(file), module, file, dirname(file));
  const { main } = module.exports;
  if (main === undefined) throw new Error(`${file} has no main.`);
  return main;
}

/** As Node does it for `require`. */
function compileModule(file: string): RunModule {
  const names = ['exports', 'require', 'module', '__filename', '__dirname'];
  return compileFunction(readFileSync(file, 'utf8'), names, { filename: file }) as RunModule;
}

/** Adds to the parameters which action is asked for, where they can hold it. */
function withAction(context: unknown, action: string): unknown {
  if (typeof context !== 'object' || context === null) return context;
  const { parameters = {} } = context as { parameters?: unknown };
  const canHold = typeof parameters === 'object' && parameters !== null;
  return canHold ? { ...context, parameters: { ...parameters, action } } : context;
}

/** How many answers the last call had to wait for, itself included: 2 means two round trips. */
export function depthOf(requests: readonly Request[]): number {
  const rounds = requests.map(({ round }) => round);
  if (rounds.includes(undefined)) throw new Error('Depth is not known where faults are set.');
  return new Set(rounds).size;
}
