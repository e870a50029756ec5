import { describe, expect, it } from 'vitest';
import { startCalls } from './support/call-emulator.ts';

type Headers = Record<string, string>;

const json = { 'content-type': 'application/json' };
const contact = '/crm/objects/2026-03/contacts/101';

const foreign: [string, Headers][] = [
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

function startWith(headers: Headers) {
  const { emulator } = startCalls();
  const send = (method: string, path: string, more: Headers = headers) => {
    const body = method === 'POST' ? '{}' : undefined;
    return emulator.fetch(`http://localhost${path}`, {
      method,
      headers: more,
      ...(body && { body }),
    });
  };
  return { send };
}

describe('a control route', () => {
  it.each(foreign)('does nothing for %s', async (_, headers) => {
    const { send } = startWith({ ...json, ...headers });

    const answers = [await send('POST', '/_emulator/reset'), await send('GET', '/_emulator/state')];

    expect(answers.map(({ status }) => status)).toEqual([403, 403]);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'takes no body of the type "%s"',
    async (type) => {
      const { send } = startWith({ 'content-type': type });

      expect((await send('POST', '/_emulator/reset')).status).toBe(415);
    },
  );

  it.each<[string, Headers]>([
    ['a client that is no browser', {}],
    ['the container beside it', { host: 'emulator:4310' }],
    ['an address', { host: '192.168.1.7:4310' }],
    ['an address of the new kind', { host: '[::1]:4310' }],
    ['a name below localhost', { host: 'hubspot.localhost:4310' }],
    ['whoever types the address', { 'sec-fetch-site': 'none' }],
  ])('serves %s', async (_, headers) => {
    const { send } = startWith({ 'content-type': 'Application/JSON; charset=utf-8', ...headers });

    expect((await send('POST', '/_emulator/reset')).status).toBe(200);
  });
});

describe('a route of HubSpot', () => {
  const token = { authorization: 'Bearer emulator-token' };

  it.each(foreign.filter(([, headers]) => !('host' in headers)))(
    'does nothing for %s',
    async (_, headers) => {
      const { send } = startWith({ ...token, ...headers });

      expect((await send('DELETE', contact)).status).toBe(403);
      expect((await send('GET', contact, token)).status).toBe(200);
    },
  );

  it('serves a client that is no browser, by whatever name it calls', async () => {
    const { send } = startWith({ ...token, host: 'api.hubapi.com' });

    expect((await send('GET', contact)).status).toBe(200);
  });
});
