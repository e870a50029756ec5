import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startEmulator, type RunningEmulator } from '../../emulator/server.ts';
import { startRecordPage, type RecordPageServer } from '../../preview/server.ts';
import { rawRequest } from '../support/raw-request.ts';

let emulator: RunningEmulator;
let page: RecordPageServer;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'record-page-'));
  writeFileSync(join(folder, 'cards.json'), '[]');
  emulator = await startEmulator();
  page = await startRecordPage({
    port: 0,
    hubspotBaseUrl: emulator.url,
    token: 'emulator-token',
    functionsDir: folder,
    cardsDir: folder,
    isEmulator: true,
  });
});

afterEach(async () => {
  await page.close();
  await emulator.close();
  rmSync(folder, { recursive: true });
});

const routes = [
  '/contacts/101',
  '/',
  '/events',
  '/page/page.css',
  '/api/setup',
  '/api/records/contacts/101',
];

it.each(routes.filter((route) => route !== '/events'))(
  'lets no other site frame %s',
  async (route) => {
    const { headers } = await rawRequest(page.url + route);

    expect(headers).toMatchObject({
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'") as string,
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
  },
);

it.each<[string, Record<string, string>]>([
  ['another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'image' }],
  ['a frame of another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'iframe' }],
  ['another port of this machine', { 'sec-fetch-site': 'same-site' }],
  ['a way nobody knows', { 'sec-fetch-site': 'other' }],
  ['an origin of another port', { origin: 'http://localhost:1' }],
  ['a name that was pointed here', { host: 'evil.example' }],
])('makes no call to HubSpot and shows nothing for %s', async (_, headers) => {
  for (const route of routes) {
    const answer = await rawRequest(page.url + route, { headers });

    expect(answer.status).toBe(403);
  }
  const log = await rawRequest(`${emulator.url}/_emulator/requests`);
  expect(JSON.parse(log.text)).toEqual({ requests: [] });
});

it.each(['same-origin', 'none'])('serves a request from %s', async (site) => {
  const headers = { 'sec-fetch-site': site };

  expect((await rawRequest(`${page.url}/contacts/101`, { headers })).status).toBe(200);
  expect((await rawRequest(`${page.url}/api/records/contacts/101`, { headers })).status).toBe(200);
});

it.each(['/cards/no-card/no-card.js', '/cards/..%2f..%2fetc/passwd', '/functions/none'])(
  'names no folder of this machine when %s fails',
  async (route) => {
    const method = route.startsWith('/functions') ? 'POST' : 'GET';
    const body = method === 'POST' ? '{}' : '';

    const { status, text } = await rawRequest(page.url + route, { method, body });

    expect(text).not.toContain(folder);
    expect(text).not.toContain(process.cwd());
    expect(`${status} ${text}`).not.toMatch(/\/(tmp|home|root|work|usr|etc)\//);
  },
);
