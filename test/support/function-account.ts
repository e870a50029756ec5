import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { fromWire } from '@app/contracts/wire';
import { listActions } from '../../preview/run-action.ts';
import { countRounds } from './rounds.ts';
import { answerInProcess, clockAt, openHeldAccount, type HeldAccount } from './held-account.ts';
import { dateOf, type FunctionClock } from './held-clock.ts';

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

/** What a function allows itself of the time HubSpot gives it. */
const mostMs = 8_000;

const functionsDir = join(import.meta.dirname, '../../src/app/functions/dist');

/**
 * A fresh account for every test, and the built function on it as HubSpot would run it. After each test
 * no call may have gone to a route that HubSpot does not have.
 */
export function useFunctionAccount() {
  let running: HeldAccount;
  let rounds: ReturnType<typeof countRounds>;

  beforeEach(() => {
    vi.useFakeTimers({ now: fixedNow, toFake: ['Date'] });
    running = openHeldAccount();
    answerInProcess();
    vi.stubEnv('HUBSPOT_API_BASE_URL', running.url);
    vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', 'emulator-token');
    rounds = countRounds();
  });

  afterEach(() => {
    vi.useRealTimers();
    running.close();
    expect(running.emulator.unknownRoutes()).toEqual([]);
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
    /** Does something once the next such call was carried out, before the function hears of it. */
    meanwhile: (
      isWanted: (request: globalThis.Request) => boolean,
      act: () => Promise<unknown>,
    ) => {
      rounds.stop();
      running.meanwhile(isWanted, act);
    },
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
/** What a container gives a function, and what of the time is its own here. */
type RunModule = (
  exports: object,
  require: NodeJS.Require,
  module: Module,
  file: string,
  folder: string,
  date: DateConstructor,
  send: typeof fetch,
  setTimer: FunctionClock['setTimeout'],
  clearTimer: FunctionClock['clearTimeout'],
) => void;

const compiled = new Map<string, RunModule>();

/**
 * What HubSpot calls of a built function. The file is run anew as in a new container; compiling it, which would
 * take most of the time, is done once. Its time is that of the account it is called on.
 */
export function loadMain(uid: string, folder = functionsDir): (context: unknown) => Promise<Reply> {
  const file = join(folder, `${uid}.js`);
  const key = `${file} ${statSync(file).mtimeMs}`;
  const run = compiled.get(key) ?? compileModule(file);
  compiled.set(key, run);
  const module: Module = { exports: {} };
  let clock = clockAt();
  run(
    module.exports,
    createRequire(file),
    module,
    file,
    dirname(file),
    dateOf(() => clock.now()),
    (input, init) => clock.during(async () => wholeAnswer(await fetch(input, init))),
    (then, ms) => clock.setTimeout(then, ms),
    (timer) => {
      clock.clearTimeout(timer);
    },
  );
  const { main } = module.exports;
  if (main === undefined) throw new Error(`${file} has no main.`);
  return (context) => {
    clock = clockAt(process.env['HUBSPOT_API_BASE_URL']);
    return inTime(clock, () => main(context));
  };
}

/** Runs a call of a function, which never takes longer than a function may. */
async function inTime(clock: FunctionClock, call: () => Promise<Reply>): Promise<Reply> {
  const startedAt = clock.elapsedMs();
  const reply = await clock.running(call);
  const tookMs = clock.elapsedMs() - startedAt;
  if (tookMs > mostMs) throw new Error(`The function took ${tookMs} ms: ${JSON.stringify(reply)}`);
  return reply;
}

/** An answer whose body has arrived too. */
async function wholeAnswer(answer: Response): Promise<Response> {
  const body = await answer.arrayBuffer();
  return new Response(body.byteLength === 0 ? null : body, answer);
}

/** As Node does it for `require`, and with a time of its own. */
function compileModule(file: string): RunModule {
  const names = ['exports', 'require', 'module', '__filename', '__dirname'];
  const own = ['Date', 'fetch', 'setTimeout', 'clearTimeout'];
  const code = readFileSync(file, 'utf8');
  return compileFunction(code, [...names, ...own], { filename: file }) as RunModule;
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
