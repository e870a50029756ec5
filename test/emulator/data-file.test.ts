import { fork } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { createEmulator } from '../../emulator/emulator.ts';
import { idOf, startCalls } from './support/call-emulator.ts';

const BASE = '/crm/objects/2026-03';
const MAIN = fileURLToPath(new URL('../../emulator/main.ts', import.meta.url));
const directories: string[] = [];

afterEach(() => {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true });
});

function newFile(): string {
  const directory = mkdtempSync(join(tmpdir(), 'emulator-'));
  directories.push(directory);
  return join(directory, 'account.jsonl');
}

describe('data file', { timeout: 30_000 }, () => {
  it('starts as the demo account and keeps every kind of change', async () => {
    const dataFile = newFile();
    const first = startCalls({ dataFile });
    await first.call(`PATCH ${BASE}/meetings/101470001`, {
      body: { properties: { hs_meeting_title: 'Kept' } },
    });
    await first.call(`PUT ${BASE}/contacts/102/associations/default/meetings/101470001`);
    await first.call(`DELETE ${BASE}/meetings/101470002`);
    await first.open('seed', {
      associationLabels: [{ from: 'contacts', to: 'meetings', label: 'Host' }],
      addProperties: [{ objectTypeId: '0-1', name: 'tier', type: 'string' }],
    });
    const created = await first.call(`POST ${BASE}/contacts`, {
      body: { properties: { email: 'a@a.example', tier: 'gold' } },
    });
    const reads = [
      `GET ${BASE}/meetings/101470001?associations=contacts&propertiesWithHistory=hs_meeting_title`,
      `GET ${BASE}/meetings/101470002`,
      `GET ${BASE}/meetings/101470002?archived=true`,
      `GET ${BASE}/contacts/${idOf(created)}?properties=tier,email`,
      `GET ${BASE}/contacts/104?associations=meetings`,
      'GET /_emulator/state',
      'GET /crm/associations/2026-03/contacts/meetings/labels',
    ];
    const before = await Promise.all(reads.map((read) => first.call(read)));
    first.emulator.close();

    const second = startCalls({ dataFile });

    const after = await Promise.all(reads.map((read) => second.call(read)));
    second.emulator.close();
    expect(after.map(withoutCorrelation)).toEqual(before.map(withoutCorrelation));
  });

  it('gives ids that were never given before', async () => {
    const dataFile = newFile();
    const create = async () => {
      const { call, emulator } = startCalls({ dataFile });
      const made = await call(`POST ${BASE}/contacts`, { body: { properties: { lastname: 'A' } } });
      emulator.close();
      return idOf(made);
    };

    const ids = [await create(), await create(), await create()];

    expect(new Set(ids).size).toBe(3);
  });

  it('is the demo account again after a reset', async () => {
    const dataFile = newFile();
    const first = startCalls({ dataFile });
    await first.call(`DELETE ${BASE}/contacts/101`);
    await first.open('reset', {});
    first.emulator.close();

    const second = startCalls({ dataFile });

    const read = await second.call(`GET ${BASE}/contacts/101`);
    second.emulator.close();
    expect(read.status).toBe(200);
  });

  it('leaves out a last line that was cut short', async () => {
    const dataFile = newFile();
    startCalls({ dataFile }).emulator.close();
    appendFileSync(dataFile, '{"records":[{"type":"0-1","id":"7","prop');

    const { call, emulator } = startCalls({ dataFile });

    const read = await call(`GET ${BASE}/contacts/7`);
    emulator.close();
    expect(read.status).toBe(404);
    expect(readFileSync(dataFile, 'utf8')).not.toContain('"prop\n');
  });

  it.each([
    ['is not a data file', () => 'notes of mine\n'],
    ['Line 3 of', (file: string) => readFileSync(file, 'utf8').replace(/\n\{"rec/, '\n{"re')],
  ])('refuses a file it does not understand: %s', (sentence, spoil) => {
    const dataFile = newFile();
    createEmulator({ account: 'demo', dataFile }).close();
    const content = spoil(dataFile);
    writeFileSync(dataFile, content);

    const start = () => createEmulator({ dataFile });

    expect(start).toThrow(sentence);
    expect(readFileSync(dataFile, 'utf8')).toBe(content);
    expect(existsSync(`${dataFile}.lock`)).toBe(false);
  });

  it('is refused to a second emulator, and given when the first was killed', async () => {
    const dataFile = newFile();
    const first = await startProcess(dataFile);

    const second = () => createEmulator({ dataFile });

    expect(second).toThrow(`in use by another emulator (process ${first.child.pid})`);
    await first.kill();
    createEmulator({ dataFile }).close();
  });

  it('loses nothing that was acknowledged when the emulator is killed while it writes', async () => {
    const dataFile = newFile();
    const { url, kill } = await startProcess(dataFile);
    const acknowledged: string[] = [];
    const write = async () => {
      for (;;) {
        const response = await fetch(`${url}${BASE}/contacts`, {
          method: 'POST',
          headers: { authorization: 'Bearer emulator-token' },
          body: JSON.stringify({ properties: { lastname: 'Kept' } }),
        });
        acknowledged.push(((await response.json()) as { id: string }).id);
      }
    };
    const writers = Promise.allSettled([write(), write(), write(), write()]);
    while (acknowledged.length < 40) await new Promise((resolve) => setTimeout(resolve, 5));

    await kill();

    await writers;
    const { call, emulator } = startCalls({ dataFile });
    const read = await Promise.all(acknowledged.map((id) => call(`GET ${BASE}/contacts/${id}`)));
    emulator.close();
    expect(read.filter(({ status }) => status !== 200)).toEqual([]);
  });
});

function withoutCorrelation({ status, body }: { status: number; body: unknown }) {
  const { correlationId: _, ...rest } = body as Record<string, unknown>;
  return { status, rest };
}

/** The emulator as `npm run emulator` starts it. */
async function startProcess(dataFile: string) {
  const child = fork(MAIN, ['--port', '0', '--data', dataFile], {
    execArgv: ['--import', 'tsx'],
    silent: true,
  });
  const output = child.stdout;
  if (output === null) throw new Error('The emulator has no output.');
  let text = '';
  while (!text.includes('\n')) text += String((await once(output, 'data'))[0]);
  const url = /http:\S+/.exec(text)?.[0] ?? '';
  const kill = async () => {
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  };
  return { child, url, kill };
}
