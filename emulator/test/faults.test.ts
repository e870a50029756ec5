import { describe, expect, it } from 'vitest';
import { startCalls } from './support/call-emulator.ts';
import { startServer } from './support/start-emulators.ts';

const meeting = '/crm/objects/2026-03/meetings/101470001';
const rename = { body: { properties: { hs_meeting_title: 'Renamed' } } };
const headers = { authorization: 'Bearer emulator-token', 'content-type': 'application/json' };

describe('a fault', () => {
  it.each([
    [429, { policyName: 'TEN_SECONDLY_ROLLING', errorType: 'RATE_LIMIT' }],
    [403, { category: 'MISSING_SCOPES' }],
    [423, { status: 'error' }],
    [500, { status: 'error', message: 'internal error' }],
  ])("answers %i with HubSpot's body, as often as asked", async (fault, body) => {
    const { call, open } = startCalls();
    await open('faults', { route: 'GET /crm/objects/*/meetings/*', fault, count: 2 });

    const answers = [
      await call('GET /crm/owners/2026-03'),
      await call(`GET ${meeting}`),
      await call(`GET ${meeting}`),
      await call(`GET ${meeting}`),
    ];

    expect(answers.map(({ status }) => status)).toEqual([200, fault, fault, 200]);
    expect(answers[1]?.body).toMatchObject(body);
  });

  it.each([
    [502, { status: 502, type: 'text/html', body: expect.stringContaining('<html>') }],
    ['html', { status: 502, type: 'text/html', body: expect.stringContaining('<html>') }],
    [477, { status: 477, type: 'application/json;charset=utf-8', retryAfter: '3600' }],
    [
      { status: 404, body: '', contentType: 'text/html' },
      { status: 404, type: 'text/html', body: '' },
    ],
  ])('answers %j with its body and headers', async (fault, answer) => {
    const { call, open } = startCalls();
    await open('faults', { route: 'GET *', fault });

    const { status, body, headers } = await call(`GET ${meeting}`);

    const [type, retryAfter] = [headers.get('content-type'), headers.get('retry-after')];
    expect({ status, body, type, retryAfter }).toMatchObject(answer);
  });

  it.each([
    ['before', 'Discovery call'],
    ['after', 'Renamed'],
  ])('comes %s the write took effect', async (when, title) => {
    const { call, open } = startCalls();
    await open('faults', { route: 'PATCH *', when, fault: 503 });

    const answer = await call(`PATCH ${meeting}`, rename);

    const read = await call(`GET ${meeting}?properties=hs_meeting_title`);
    expect(answer.status).toBe(503);
    expect(read.body).toMatchObject({ properties: { hs_meeting_title: title } });
  });

  it('cuts the JSON of an answer short', async () => {
    const { call, open } = startCalls();
    await open('faults', { route: 'PATCH *', when: 'after', fault: 'truncate' });

    const answer = await call(`PATCH ${meeting}`, rename);

    expect(answer).toMatchObject({
      status: 200,
      body: expect.stringMatching(/^\{"id":"101470001"/),
    });
  });

  it('delays an answer past those that were asked later', async () => {
    const { call, open } = startCalls();
    await open('faults', { route: 'GET *', fault: { delayMs: 50 } });
    const arrived: string[] = [];
    const ask = async (name: string) => {
      await call(`GET ${meeting}`);
      arrived.push(name);
    };

    await Promise.all([ask('first'), ask('second')]);

    expect(arrived).toEqual(['second', 'first']);
  });
});

describe('a fault of the connection', () => {
  async function startWith(fault: object) {
    const { url } = await startServer();
    const body = JSON.stringify(fault);
    await fetch(`${url}/_emulator/faults`, { method: 'POST', headers, body });
    return url;
  }

  it('resets it, and the next one is whole', async () => {
    const url = await startWith({ route: 'GET *', fault: 'reset' });

    const cut = fetch(url + meeting, { headers });

    await expect(cut).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
    expect((await fetch(url + meeting, { headers })).status).toBe(200);
  });

  it.each(['wrong-length', 'reset'])('comes after a write: %s', async (fault) => {
    const url = await startWith({ route: 'PATCH *', when: 'after', fault });

    const change = { method: 'PATCH', headers, body: JSON.stringify(rename.body) };
    const cut = fetch(url + meeting, change).then((response) => response.text());

    await expect(cut).rejects.toThrow();
    const read = await fetch(`${url}${meeting}?properties=hs_meeting_title`, { headers });
    expect(await read.json()).toMatchObject({ properties: { hs_meeting_title: 'Renamed' } });
  });

  it('comes before the body of the request has arrived', async () => {
    const url = await startWith({ route: 'POST *', fault: 'reset' });
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"properties":')),
    });

    const cut = fetch(`${url}/crm/objects/2026-03/contacts`, {
      method: 'POST',
      body,
      duplex: 'half',
    });

    await expect(cut).rejects.toThrow();
  });
});
