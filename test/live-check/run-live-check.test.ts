import { afterEach, beforeEach, expect, it } from 'vitest';
import { startEmulator, type RunningEmulator } from '../../emulator/server.ts';
import { assumptions } from '../../live-check/assumptions.ts';
import { runLiveCheck } from '../../live-check/run-live-check.ts';
import { countRecords } from './support/count-records.ts';
import { email } from './support/check-account.ts';

let running: RunningEmulator;

beforeEach(async () => {
  running = await startEmulator({ now: () => new Date() });
});

afterEach(() => running.close());

const run = (allowed: { write: boolean; book: boolean }) =>
  runLiveCheck({
    environment: { accessToken: 'emulator-token', baseUrl: running.url, apiVersion: '2026-03' },
    assumptions,
    allowed,
    email: allowed.book ? email : undefined,
    patienceMs: 0,
  });

const countsOf = () => countRecords(fetch, running.url);

it('only reads unless told otherwise', async () => {
  const before = await countsOf();

  await run({ write: false, book: false });

  const log = await fetch(`${running.url}/_emulator/requests`);
  const { requests } = (await log.json()) as { requests: { method: string; url: string }[] };
  const writes = requests.filter(
    ({ method, url }) => method !== 'GET' && !/\/(read|search)(\?|$)|access-token-info$/.test(url),
  );
  expect(requests.length).toBeGreaterThan(30);
  expect(writes).toEqual([]);
  expect(await countsOf()).toEqual(before);
});

it('leaves the account as it was where it may write and book', async () => {
  const before = await countsOf();

  const { leftovers } = await run({ write: true, book: true });

  expect(leftovers).toEqual([]);
  expect(await countsOf()).toEqual(before);
  expect(running.emulator.unknownRoutes()).toEqual([]);
});
