import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { createEmulator } from '../emulator.ts';
import { idOf, now, startCalls } from './support/call-emulator.ts';

const objects = '/crm/objects/2026-03';
const start = ['--import', 'tsx', 'emulator/main.ts'];
const slots = '/scheduler/2026-03/meetings/meeting-links/book/availability-page';

it('gives back an account as it was: records, history, associations, labels, pages', async () => {
  const { call, open } = startCalls();
  await open('seed', {
    associationLabels: [{ from: '0-1', to: '0-47', label: 'Decision maker' }],
    meetingLinks: [{ slug: 'new/page', name: 'New', organizerUserId: '61000002' }],
  });
  await call(`PATCH ${objects}/contacts/101`, { body: { properties: { city: 'Bern' } } });
  const asked = [
    `GET ${objects}/contacts/101?propertiesWithHistory=city&associations=meetings,companies`,
    `GET ${objects}/contacts/104/associations/meetings?limit=500`,
    `GET /crm/associations/2026-03/contacts/meetings/labels`,
    `GET ${slots}/new%2Fpage?timezone=Europe/Berlin`,
    `GET /crm/owners/2026-03`,
    `GET /crm/pipelines/2026-03/deals`,
  ];
  const before = await Promise.all(asked.map((route) => call(route)));
  const { body: snapshot } = await call('GET /_emulator/snapshot');

  const other = startCalls({ account: 'empty' });
  const put = await other.call('PUT /_emulator/snapshot', { body: snapshot });

  const after = await Promise.all(asked.map((route) => other.call(route)));
  expect(put.status).toBe(200);
  expect(after.map(({ body }) => body)).toEqual(before.map(({ body }) => body));
  const made = await other.call(`POST ${objects}/contacts`, {
    body: { properties: { lastname: 'Later' } },
  });
  expect(made.status).toBe(201);
  expect((await call(`GET ${objects}/contacts/${idOf(made)}`)).status).toBe(404);
});

it.each([{}, { hubspotEmulator: 2, settings: {}, records: [], associations: [] }, [], 'text'])(
  'refuses %o, and keeps the account it has',
  async (body) => {
    const { call } = startCalls();

    const put = await call('PUT /_emulator/snapshot', { body });

    expect(put.status).toBe(400);
    expect((await call(`GET ${objects}/contacts/101`)).status).toBe(200);
    expect(() => createEmulator({ now: () => now, snapshot: body })).toThrow('not a snapshot');
  },
);

it('is written to the data file when the emulator stops, and read from it', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'emulator-')), 'account.json');
  const run = async (use: (url: string) => Promise<unknown>) => {
    const child = spawn(process.execPath, [...start, '--port', '0', '--data', file]);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const exited = once(child, 'exit');
    await expect.poll(() => /http:\S+/.test(output) || child.exitCode !== null).toBe(true);
    const url = /http:\S+/.exec(output)?.[0];
    const answer = url === undefined ? output : await use(url);
    child.kill('SIGTERM');
    await exited;
    return answer;
  };
  const headers = { authorization: 'Bearer emulator-token', 'content-type': 'application/json' };

  await run((url) =>
    fetch(`${url}${objects}/contacts/101`, {
      method: 'PATCH',
      headers,
      body: JSON.stringify({ properties: { city: 'Bern' } }),
    }),
  );

  const read = await run(async (url) => {
    const answer = await fetch(`${url}${objects}/contacts/101?properties=city`, { headers });
    return answer.json();
  });
  expect(read).toMatchObject({ properties: { city: 'Bern' } });
  expect(readFileSync(file, 'utf8')).toContain('hubspotEmulator');
  writeFileSync(file, '{"some":"thing"}');
  expect(await run(() => Promise.resolve('started'))).toContain('not a snapshot');
}, 200_000);
