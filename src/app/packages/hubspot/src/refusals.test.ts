import { AppError } from '@app/domain/app-error';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHubSpotClient } from './client.ts';

const uuid = '4f1c2b7e-0d7b-4a0b-9f2b-0b7a1d5e6c11';
const blockPage = '<!doctype html><html><body><h1>Access denied</h1>Policy 4711</body></html>';

type Given = { status: number; body?: string; headers?: Record<string, string> };

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-21T09:00:00Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

/** What becomes of one request that HubSpot, or whoever is in its place, always answers like this. */
async function errorOf(given: Given, method: 'GET' | 'POST' = 'GET'): Promise<AppError> {
  vi.stubGlobal('fetch', () => Promise.resolve(answerOf(given)));
  const client = createHubSpotClient(
    { accessToken: 'token', baseUrl: 'https://hubspot.example', apiVersion: '2026-03' },
    { at: Date.now() + 8_000, now: Date.now },
  );
  const asked = client
    .request({ method, path: '/x', response: v.object({ id: v.string() }) })
    .catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  const error = await asked;
  if (!(error instanceof AppError)) throw new Error('It went well.');
  return error;
}

function answerOf({ status, body = '', headers = {} }: Given): Response {
  const isEmpty = body === '' || status === 204 || status === 304;
  return new Response(isEmpty ? null : body, { status, headers });
}

const foreign: [string, Given][] = [
  [
    'a block page as 403',
    { status: 403, body: blockPage, headers: { 'content-type': 'text/html' } },
  ],
  ['a block page as 401', { status: 401, body: blockPage }],
  ['a block page as 404', { status: 404, body: blockPage }],
  ['a block page as 409', { status: 409, body: blockPage }],
  ['a block page as 423', { status: 423, body: blockPage }],
  ['a block page as 429', { status: 429, body: blockPage }],
  ['a block page as 400', { status: 400, body: blockPage }],
  ['a block page as 418', { status: 418, body: blockPage }],
  ['a 403 without a body', { status: 403 }],
  ['a 401 without a body', { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } }],
  ['a 404 without a body', { status: 404 }],
  ['the 403 of a gateway', { status: 403, body: '{"message":"Forbidden"}' }],
  ['the 401 of a gateway', { status: 401, body: '{"message":"Unauthorized"}' }],
  [
    'the 404 of a gateway',
    { status: 404, body: '{"message":"no Route matched with those values"}' },
  ],
  ['a numeric status', { status: 403, body: '{"status":403,"message":"Blocked"}' }],
  ['a category of sites', { status: 403, body: '{"message":"Blocked","category":"Web mail"}' }],
  ['an error that is a text', { status: 403, body: '"Forbidden"' }],
  ['an error that is a list', { status: 403, body: '[{"message":"Forbidden"}]' }],
  ['an error that is null', { status: 404, body: 'null' }],
  ['a request of a proxy to log in', { status: 407, body: '<html>Proxy login</html>' }],
  ['a request of a network to log in', { status: 511, body: '<html>Wi-Fi login</html>' }],
  ['a page of a content network', { status: 530, body: 'error code: 1016' }],
  ['half of HubSpot’s body', { status: 403, body: '{"status":"error","message":"Thi' }],
  ['a redirect', { status: 302, headers: { location: 'https://elsewhere.example/' } }],
  ['a redirect that keeps the body', { status: 307, headers: { location: '/y' } }],
  ['not modified', { status: 304 }],
  ['a success that is a page', { status: 200, body: '<html>Welcome to our Wi-Fi</html>' }],
  ['a success of somebody else', { status: 200, body: '{"ok":true}' }],
  ['a success without a body', { status: 200 }],
  ['a creation without a body', { status: 201 }],
  ['a success of nothing but a blank', { status: 200, body: ' ' }],
  ['half of an answer', { status: 200, body: '{"id":"1","prop' }],
  ['a list where there is none', { status: 200, body: '[{"id":"1"}]' }],
  [
    'an error that calls itself a success',
    { status: 200, body: '{"status":"error","message":"x"}' },
  ],
  ['a text in another encoding', { status: 403, body: '\u00ff\u00fe<\u0000h\u0000>' }],
];

describe('an answer that is not HubSpot’s', () => {
  it.each(foreign)('says nothing of HubSpot: %s', async (_, given) => {
    expect(await errorOf(given)).toMatchObject({ code: 'UNAVAILABLE' });
  });

  it.each(foreign)('leaves open whether a write was carried out: %s', async (_, given) => {
    expect(await errorOf(given, 'POST')).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
  });
});

describe('a refusal of HubSpot', () => {
  it.each<[string, number, object | string]>([
    ['MISSING_SCOPE', 403, { status: 'error', message: 'No.', category: 'MISSING_SCOPES' }],
    ['FORBIDDEN', 403, { message: 'No.', category: 'FORBIDDEN' }],
    ['UNAUTHENTICATED', 401, { message: 'Expired.', correlationId: uuid }],
    ['UNAUTHENTICATED', 401, { status: 'error', message: 'Expired.' }],
    ['NOT_FOUND', 404, { status: 'error', message: 'resource not found' }],
    ['NOT_FOUND', 404, { correlationId: uuid }],
    ['NOT_FOUND', 404, `\ufeff{"status":"error","message":"not found","correlationId":"${uuid}"}`],
    ['REJECTED', 400, { message: 'Ask your admin.' }],
    ['REJECTED', 422, { message: 'No such option.', category: 'VALIDATION_ERROR', errors: null }],
    ['CONFLICT', 409, { message: 'Somebody else was faster.' }],
    ['LOCKED', 423, { message: 'Locked.' }],
    ['RATE_LIMITED', 429, { errorType: 'RATE_LIMIT', policyName: 'DAILY' }],
    ['RATE_LIMITED', 429, { message: 'You have reached your daily limit.', policyName: 'DAILY' }],
    ['MAINTENANCE', 477, '<html>Moving</html>'],
    ['UNEXPECTED', 414, { status: 'error', message: 'URI too long', correlationId: uuid }],
    ['FORBIDDEN', 403, { message: 'No.', correlationId: uuid, category: 7 }],
  ])('keeps its meaning %s: %i %j', async (code, status, body) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);

    expect(await errorOf({ status, body: text })).toMatchObject({ code });
  });

  it('is known by HubSpot’s header where it has no body', async () => {
    const headers = { 'x-hubspot-correlation-id': uuid };

    expect(await errorOf({ status: 404, headers })).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('Retry-After', () => {
  const answeredAt = 'Sat, 21 Nov 2026 08:00:00 GMT';
  const limited = JSON.stringify({ errorType: 'RATE_LIMIT', policyName: 'DAILY' });
  const retryAfter = async (named: string, date?: string) => {
    const headers = { 'retry-after': named, ...(date !== undefined && { date }) };
    return (await errorOf({ status: 429, body: limited, headers })).retryAfterMs;
  };

  it.each([
    ['7', 7_000],
    [' 30 ', 30_000],
    ['0.25', 250],
    ['Sat, 21 Nov 2026 09:00:12 GMT', 12_000],
    ['Saturday, 21-Nov-26 09:00:12 GMT', 12_000],
    ['Sat Nov 21 09:00:12 2026', 12_000],
    ['3, 7', 7_000],
    ['5,0', 5_000],
  ])('is read from %j', async (named, ms) => {
    expect(await retryAfter(named)).toBe(ms);
  });

  it('counts from HubSpot’s clock where it tells a date', async () => {
    expect(await retryAfter('Sat, 21 Nov 2026 08:00:05 GMT', answeredAt)).toBe(5_000);
  });

  it.each([
    '0',
    '0.0',
    '-5',
    '',
    'soon',
    'abc 7',
    '0x10',
    '1e9',
    '7, soon',
    '0, 0',
    '2026-11-21T09:00:12Z',
    'NaN',
    'Infinity',
    'Sat, never',
  ])('is passed over where it says %j', async (named) => {
    expect(await retryAfter(named)).toBeUndefined();
  });

  it('is passed over where it names a time that has passed', async () => {
    expect(await retryAfter('Sat, 21 Nov 2026 08:59:59 GMT')).toBeUndefined();
  });

  it.each(['99999999999999999999', '604800', 'Mon, 21 Dec 2099 09:00:12 GMT'])(
    'is a day at most: %s',
    async (named) => {
      expect(await retryAfter(named)).toBe(86_400_000);
    },
  );
});
