import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createApi, type Ask } from '../../live-check/api.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const read: Ask = { method: 'POST', path: '/crm/v3/objects/0-47/search', body: {} };
const write: Ask = { method: 'POST', path: '/crm/v3/objects/0-47', body: {} };

/** Answers one status after the other, the last one for good; `lost` is no answer at all. */
function apiAnswering(...statuses: (number | 'lost')[]) {
  let calls = 0;
  const api = createApi({
    baseUrl: 'http://localhost',
    token: 'x',
    fetch: () => {
      const status = statuses[Math.min(calls, statuses.length - 1)] ?? 200;
      calls += 1;
      if (status === 'lost') return Promise.reject(new TypeError('fetch failed'));
      return Promise.resolve(new Response('{}', { status }));
    },
  });
  return { api, calls: () => calls };
}

async function statusOf(
  ask: Ask,
  ...statuses: (number | 'lost')[]
): Promise<[number | string, number]> {
  const { api, calls } = apiAnswering(...statuses);
  const answer = api.send(ask).then(
    ({ status }) => status,
    (error: unknown) => (error instanceof Error ? error.message : 'thrown'),
  );
  await vi.runAllTimersAsync();
  return [await answer, calls()];
}

it.each([
  ['a read after a failure', read, [503, 'lost', 200], 200, 3],
  ['a read at most four times', read, [503], '503', 4],
  ['a write that met a limit', write, [429, 201], 201, 2],
  ['a write on a locked record', write, [423, 201], 201, 2],
] as const)('repeats %s', async (_case, ask, statuses, expected, calls) => {
  expect(await statusOf(ask, ...statuses)).toEqual([expected, calls]);
});

it.each([
  ['a write after a failure', write, [503, 201], '503'],
  ['a write without an answer', write, ['lost', 201], 'no answer'],
  ['what the token may not do', read, [403, 200], '403'],
  ['what was refused', write, [400, 201], 400],
] as const)('does not repeat %s', async (_case, ask, statuses, expected) => {
  expect(await statusOf(ask, ...statuses)).toEqual([expected, 1]);
});
