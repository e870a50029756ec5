import { describe, expect, it } from 'vitest';
import { startCalls } from './support/call-emulator.ts';
import { startServer } from './support/start-emulators.ts';

const meeting = '/crm/objects/2026-03/meetings/101470001';
const rename = { body: { properties: { hs_meeting_title: 'Renamed' } } };

describe('faults', () => {
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

  it('says when to come back while the account is being moved', async () => {
    const { call, open } = startCalls();
    await open('faults', { route: 'GET *', fault: 477 });

    const answer = await call(`GET ${meeting}`);

    expect(answer.status).toBe(477);
    expect(answer.headers.get('retry-after')).toBe('3600');
  });

  it.each([
    [502, 502],
    ['html', 502],
  ])('answers %s with a page instead of JSON', async (fault, status) => {
    const { call, open } = startCalls();
    await open('faults', { route: 'GET *', fault });

    const answer = await call(`GET ${meeting}`);

    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('text/html');
    expect(answer.body).toContain('<html>');
  });

  it.each([
    ['before', 'Discovery call'],
    ['after', 'Renamed'],
  ])('fails %s the write took effect', async (when, title) => {
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

    expect(answer.status).toBe(200);
    expect(answer.body).toEqual(expect.stringMatching(/^\{"id":"101470001"/));
  });

  it('delays an answer past those that were asked later', async () => {
    const { call, open } = startCalls();
    await open('faults', { route: 'GET *', fault: { delayMs: 50 } });
    const arrived: string[] = [];
    const ask = async (name: string) => {
      const { status } = await call(`GET ${meeting}`);
      arrived.push(`${name} ${status}`);
    };

    await Promise.all([ask('first'), ask('second')]);

    expect(arrived).toEqual(['second 200', 'first 200']);
  });

  it('resets the connection', async () => {
    const { url } = await startServer();
    const headers = {
      authorization: 'Bearer emulator-token',
      'content-type': 'application/json',
    };
    const fault = JSON.stringify({ route: 'GET *', fault: 'reset' });
    await fetch(`${url}/_emulator/faults`, { method: 'POST', headers, body: fault });

    const cut = fetch(url + meeting, { headers });

    await expect(cut).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
    expect((await fetch(url + meeting, { headers })).status).toBe(200);
  });

  it('answers any status with any body', async () => {
    const { call, open } = startCalls();
    const fault = { status: 404, body: '', contentType: 'text/html' };
    await open('faults', { route: 'GET *', fault });

    const answer = await call(`GET ${meeting}`);

    expect(answer).toMatchObject({ status: 404, body: '' });
    expect(answer.headers.get('content-type')).toBe('text/html');
  });

  it.each(['wrong-length', 'reset'])('cuts the connection after a write: %s', async (fault) => {
    const { url } = await startServer();
    const headers = {
      authorization: 'Bearer emulator-token',
      'content-type': 'application/json',
    };
    const body = JSON.stringify({ route: 'PATCH *', when: 'after', fault });
    await fetch(`${url}/_emulator/faults`, { method: 'POST', headers, body });

    const change = { method: 'PATCH', headers, body: JSON.stringify(rename.body) };
    const cut = fetch(url + meeting, change).then((response) => response.text());

    await expect(cut).rejects.toThrow();
    const read = await fetch(`${url}${meeting}?properties=hs_meeting_title`, { headers });
    expect(await read.json()).toMatchObject({ properties: { hs_meeting_title: 'Renamed' } });
  });

  it('resets the connection before the body of the request has arrived', async () => {
    const { url } = await startServer();
    const headers = { 'content-type': 'application/json' };
    const fault = JSON.stringify({ route: 'POST *', fault: 'reset' });
    await fetch(`${url}/_emulator/faults`, { method: 'POST', headers, body: fault });
    const neverEnding = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"properties":')),
    });

    const cut = fetch(`${url}/crm/objects/2026-03/contacts`, {
      method: 'POST',
      body: neverEnding,
      duplex: 'half',
    });

    await expect(cut).rejects.toThrow();
  });
});
