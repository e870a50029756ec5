import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startEmulator, type RunningEmulator } from '../../emulator/server.ts';
import { assumptions } from '../../live-check/assumptions.ts';
import { functionCalls } from '../../live-check/functions/function-calls.ts';
import { listCalls } from '../../live-check/functions/run-functions.ts';
import { runLiveCheck } from '../../live-check/run-live-check.ts';
import { countRecords } from './support/count-records.ts';
import { email } from './support/check-account.ts';

const functionsDir = fileURLToPath(new URL('../../src/app/functions/dist/', import.meta.url));
/** Every function is a process of its own. */
const timeoutMs = 240_000;

let running: RunningEmulator;

beforeEach(async () => {
  running = await startEmulator({ now: () => new Date() });
});

afterEach(() => running.close());

const run = (allowed: { write: boolean; book: boolean }) =>
  runLiveCheck({
    environment: { accessToken: 'emulator-token', baseUrl: running.url, apiVersion: '2026-03' },
    assumptions: assumptions.filter(({ needs }) => needs === 'read'),
    allowed,
    email: allowed.book ? email : undefined,
    patienceMs: 0,
    functionsDir,
  });

const countsOf = () => countRecords(fetch, running.url);

it('names every function of the project, and none that is gone', async () => {
  const actions = listCalls(functionsDir);

  expect([...actions].sort()).toEqual(Object.keys(functionCalls).sort());
});

it(
  'only reads unless told otherwise',
  async () => {
    const before = await countsOf();

    const { functions } = await run({ write: false, book: false });

    const log = await fetch(`${running.url}/_emulator/requests`);
    const { requests } = (await log.json()) as { requests: { method: string; url: string }[] };
    const writes = requests.filter(
      ({ method, url }) =>
        method !== 'GET' && !/\/(read|search)(\?|$)|access-token-info$/.test(url),
    );
    expect(requests.length).toBeGreaterThan(50);
    expect(writes).toEqual([]);
    expect(await countsOf()).toEqual(before);
    const ran = functions.filter(({ is }) => is !== 'could not be tried').map(({ action }) => action);
    expect(ran).toEqual(
      Object.keys(functionCalls).filter((action) => functionCalls[action]?.needs === 'read'),
    );
    expect(functions.filter(({ is }) => is === 'fails')).toEqual([]);
  },
  timeoutMs,
);

it(
  'runs every function where it may write and book, and leaves the account as it was',
  async () => {
    const before = await countsOf();

    const { functions, leftovers } = await run({ write: true, book: true });

    expect(functions.filter(({ is }) => is !== 'works')).toEqual([]);
    expect(functions).toHaveLength(Object.keys(functionCalls).length);
    expect(leftovers).toEqual([]);
    expect(await countsOf()).toEqual(before);
    expect(running.emulator.unknownRoutes()).toEqual([]);
  },
  timeoutMs,
);
