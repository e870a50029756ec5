import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHubSpotClient } from './client.ts';
import type { HubSpotRequest } from './request.ts';

const response = v.object({ id: v.string() });
const read = { method: 'GET', path: '/x', response } as const;
type Read = HubSpotRequest<typeof response>;

const startedAt = Date.parse('2026-11-21T09:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ now: startedAt });
});

afterEach(() => {
  vi.useRealTimers();
});

function limited(policyName: string | undefined, headers: Record<string, string> = {}): Response {
  const body = { status: 'error', message: 'Too many.', errorType: 'RATE_LIMIT', policyName };
  return new Response(JSON.stringify(body), { status: 429, headers });
}

/** When one request was sent, in ms after the function began, and what became of it. */
async function sendAgainst(
  answer: () => Response,
  { forMs = 8_000, request = read }: { forMs?: number; request?: Read } = {},
) {
  const sentAt: number[] = [];
  vi.stubGlobal('fetch', () => {
    sentAt.push(Date.now() - startedAt);
    return Promise.resolve(answer());
  });
  const client = createHubSpotClient(
    { accessToken: 'token', baseUrl: 'https://hubspot.example', apiVersion: '2026-03' },
    { at: startedAt + forMs, now: Date.now },
  );
  const outcome = client.request(request).then(
    () => 'ok',
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  );
  await vi.runAllTimersAsync();
  const ended = { outcome: await outcome, sentAt, endedAt: Date.now() - startedAt };
  vi.setSystemTime(startedAt);
  return ended;
}

describe('a request over a limit', () => {
  it.each([0, 0.37, 0.5, 0.999])(
    'is tried again over the time the function has, by chance %d',
    async (chance) => {
      vi.spyOn(Math, 'random').mockReturnValue(chance);

      const { outcome, sentAt } = await sendAgainst(() => limited('TEN_SECONDLY_ROLLING'));

      expect(outcome).toBe('RATE_LIMITED');
      expect(sentAt).toHaveLength(4);
      expect(sentAt.at(-1)).toBeGreaterThanOrEqual(3_500);
      expect(sentAt.at(-1)).toBeLessThanOrEqual(7_000);
      const pauses = sentAt.slice(1).map((at, index) => at - (sentAt[index] ?? 0));
      expect(Math.min(...pauses)).toBeGreaterThanOrEqual(250);
    },
  );

  it('comes at another moment than others that were refused with it', async () => {
    const second = new Set<number>();
    for (let count = 0; count < 50; count += 1) {
      const { sentAt } = await sendAgainst(() => limited('TEN_SECONDLY_ROLLING'));
      second.add(sentAt[1] ?? 0);
    }

    expect(second.size).toBeGreaterThan(40);
    expect(Math.max(...second) - Math.min(...second)).toBeGreaterThan(500);
  });

  it.each([
    ['the limit of a day', () => limited('DAILY')],
    ['a time after the function’s end', () => limited(undefined, { 'retry-after': '20' })],
    [
      'a date after the function’s end',
      () => limited(undefined, { 'retry-after': 'Sat, 21 Nov 2026 09:00:09 GMT' }),
    ],
  ])('is not tried again: %s', async (_, answer) => {
    const { outcome, sentAt, endedAt } = await sendAgainst(answer);

    expect(outcome).toBe('RATE_LIMITED');
    expect(sentAt).toHaveLength(1);
    expect(endedAt).toBe(0);
  });

  it('waits as long as HubSpot asks, and a little longer', async () => {
    const { sentAt } = await sendAgainst(() => limited('SECONDLY', { 'retry-after': '3' }));

    expect(sentAt[1]).toBeGreaterThanOrEqual(3_000);
    expect(sentAt[1]).toBeLessThanOrEqual(3_500);
  });

  it.each(['0', '-1', 'Fri, 20 Nov 2026 09:00:00 GMT'])(
    'is not hurried by a Retry-After of %s',
    async (named) => {
      const { sentAt } = await sendAgainst(() => limited('SECONDLY', { 'retry-after': named }));

      expect(sentAt).toHaveLength(4);
      expect(sentAt[1]).toBeGreaterThanOrEqual(500);
    },
  );

  it.each([600, 1_500, 2_400])('ends in the time there is: %i ms', async (forMs) => {
    const { outcome, endedAt } = await sendAgainst(() => limited(undefined), { forMs });

    expect(outcome).toBe('RATE_LIMITED');
    expect(endedAt).toBeLessThan(forMs);
  });

  it('is a write only while there is time for its answer', async () => {
    const request = { ...read, method: 'POST', repeat: 'never' } as const;
    vi.spyOn(Math, 'random').mockReturnValue(0.999);

    const { outcome, sentAt } = await sendAgainst(() => limited(undefined), { request });

    expect(outcome).toBe('RATE_LIMITED');
    expect(Math.max(...sentAt)).toBeLessThanOrEqual(4_500);
  });
});

describe('a lock', () => {
  it.each(['0', '', 'nonsense'])('lasts two seconds where Retry-After says %j', async (named) => {
    const { sentAt } = await sendAgainst(() => {
      const headers = { 'retry-after': named };
      return new Response('{"message":"Locked."}', { status: 423, headers });
    });

    expect(sentAt).toHaveLength(3);
    expect(sentAt[1]).toBeGreaterThanOrEqual(2_000);
  });
});

describe('a server that is not there for now', () => {
  const gone =
    (status: number, headers: Record<string, string> = {}) =>
    () =>
      new Response('<html>Gone</html>', { status, headers });

  it.each([502, 503, 504, 521, 524])(
    'is asked again soon, at moments of chance: %i',
    async (status) => {
      const moments = new Set<number>();
      for (let count = 0; count < 20; count += 1) {
        const { sentAt, endedAt } = await sendAgainst(gone(status));
        expect(sentAt).toHaveLength(3);
        expect(endedAt).toBeLessThan(1_000);
        moments.add(sentAt[1] ?? 0);
      }

      expect(moments.size).toBeGreaterThan(10);
    },
  );

  it('is not asked before the time it names', async () => {
    const { sentAt } = await sendAgainst(gone(503, { 'retry-after': '2' }));

    expect(sentAt[1]).toBeGreaterThanOrEqual(2_000);
    expect(sentAt.at(-1)).toBeLessThan(8_000);
  });

  it.each(['60', 'Sat, 21 Nov 2026 09:01:00 GMT'])(
    'is not asked again where that is after the function’s end: %s',
    async (named) => {
      const { sentAt, endedAt } = await sendAgainst(gone(503, { 'retry-after': named }));

      expect(sentAt).toHaveLength(1);
      expect(endedAt).toBe(0);
    },
  );

  it.each([423, 429, 502, 503])(
    'never keeps a function beyond its time: %i, whatever it names',
    async (status) => {
      for (const named of ['', '1', '3', '7', '7.9', '86400', '3, 5']) {
        const headers = named === '' ? {} : { 'retry-after': named };
        const answer = () => new Response('{"message":"x"}', { status, headers });
        for (const request of [read, { ...read, method: 'POST', repeat: 'never' } as const]) {
          const { endedAt } = await sendAgainst(answer, { request, forMs: 4_000 });
          expect(endedAt).toBeLessThan(4_000);
        }
      }
    },
  );
});
