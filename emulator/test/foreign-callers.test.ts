import { describe, expect, it } from 'vitest';
import { rawRequest } from './support/raw-request.ts';
import { startServer } from './support/start-emulators.ts';

const json = { 'content-type': 'application/json' };
const contact = '/crm/objects/2026-03/contacts/101';
const token = { authorization: 'Bearer emulator-token' };

const foreign: [string, Record<string, string>][] = [
  ['an origin of another site', { origin: 'https://evil.example' }],
  ['an origin on this machine, by another port', { origin: 'http://localhost:1' }],
  ['an origin without a name', { origin: 'null' }],
  ['an origin of no address', { origin: 'file://' }],
  ['the same name, encrypted', { origin: 'https://localhost' }],
  ['a picture on another site', { 'sec-fetch-site': 'cross-site' }],
  ['a picture on another port', { 'sec-fetch-site': 'same-site' }],
  ['a name that was pointed here', { host: 'evil.example' }],
  ['a name that begins like this one', { host: 'localhost.evil.example:4310' }],
  ['a name that begins with this address', { host: '127.0.0.1.nip.example' }],
];

describe('the control routes', () => {
  it.each(foreign)('do nothing for %s', async (_, headers) => {
    const { url } = await startServer();

    const reset = await rawRequest(`${url}/_emulator/reset`, {
      method: 'POST',
      headers: { ...json, ...headers },
      body: '{}',
    });
    const state = await rawRequest(`${url}/_emulator/state`, { headers });

    expect([reset.status, state.status]).toEqual([403, 403]);
    expect(state.text).not.toContain('contacts');
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', ''])(
    'take no body of the type "%s"',
    async (type) => {
      const { url } = await startServer();
      const headers = { 'content-type': type };

      const set = await rawRequest(`${url}/_emulator/reset`, { method: 'POST', headers });

      expect(set.status).toBe(415);
    },
  );

  it.each<[string, Record<string, string>]>([
    ['a client that is no browser', {}],
    ['the container beside it', { host: 'emulator:4310' }],
    ['an address', { host: '192.168.1.7:4310' }],
    ['an address of the new kind', { host: '[::1]:4310' }],
    ['a name below localhost', { host: 'hubspot.localhost:4310' }],
    ['whoever types the address', { 'sec-fetch-site': 'none' }],
  ])('serve %s', async (_, headers) => {
    const { url } = await startServer();

    const set = await rawRequest(`${url}/_emulator/latency`, {
      method: 'POST',
      headers: { 'content-type': 'Application/JSON; charset=utf-8', ...headers },
      body: '{"ms":0}',
    });

    expect(set.status).toBe(200);
  });
});

describe('HubSpot’s routes', () => {
  it.each(foreign.filter(([, headers]) => !('host' in headers)))(
    'do nothing for %s',
    async (_, headers) => {
      const { url } = await startServer();

      const removed = await rawRequest(url + contact, {
        method: 'DELETE',
        headers: { ...token, ...headers },
      });

      expect(removed.status).toBe(403);
      expect((await rawRequest(url + contact, { headers: token })).status).toBe(200);
    },
  );

  it('serve a client that is no browser, by whatever name it calls', async () => {
    const { url } = await startServer();

    const read = await rawRequest(url + contact, { headers: { ...token, host: 'api.hubapi.com' } });

    expect(read.status).toBe(200);
  });
});
