import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { affectedParts } from '../../scripts/start/watch-sources.ts';

const root = path.join(import.meta.dirname, '../..');
const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

function start(env: Record<string, string>) {
  const { PATH = '' } = process.env;
  // Other tests read the built files at the same time, so nothing is built here.
  const command = ['--import', 'tsx', 'scripts/start.ts', '--no-build'];
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { PATH, ...env },
  });
  let output = '';
  const listen = (chunk: Buffer) => (output += chunk.toString());
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const exited = once(child, 'exit').then(([code]: unknown[]) => code);
  children.push(child);
  return { child, exited, output: () => output };
}

describe('npm start', () => {
  it('prints both addresses, serves them, and stops on Ctrl+C', async () => {
    const { child, exited, output } = start({ PORT: '0', EMULATOR_PORT: '0' });
    await expect.poll(output).toContain('Ctrl+C');
    const page = /Record page: +(\S+)/.exec(output())?.[1] ?? '';
    const emulator = /HubSpot emulator: +(\S+)/.exec(output())?.[1] ?? '';

    const answers = await Promise.all([fetch(page), fetch(`${emulator}/_emulator/requests`)]);
    child.kill('SIGINT');

    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await exited).toBe(0);
  });

  it('refuses a version of the API that it does not know', async () => {
    const { exited, output } = start({ PORT: '0', EMULATOR_PORT: '0', HUBSPOT_API_VERSION: 'foo' });

    expect(await exited).toBe(1);
    expect(output()).toMatch(/^HUBSPOT_API_VERSION must be one of .*v3/);
  });

  it('says which port is in use and exits with 1', async () => {
    const other = createServer().listen(0, 'localhost');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';

    const { exited, output } = start({ PORT: port, EMULATOR_PORT: '0' });
    const code = await exited;

    other.close();
    expect(code).toBe(1);
    expect(output().trim()).toBe(
      `Port ${port} is in use: stop what runs there or set PORT to another port.`,
    );
  });

  it('asks for a token before it talks to an account', async () => {
    const { exited, output } = start({ HUBSPOT_API_BASE_URL: 'https://api.hubapi.com' });

    expect(await exited).toBe(1);
    expect(output()).toContain('set PRIVATE_APP_ACCESS_TOKEN');
  });
});

describe('what is built again', () => {
  it.each([
    ['cards/agenda/agenda.tsx', { cards: true, functions: false }],
    ['settings/setup-check.tsx', { cards: true, functions: false }],
    ['cards/agenda-card-hsmeta.json', { cards: true, functions: false }],
    ['functions/agenda.ts', { cards: false, functions: true }],
    ['functions/dist/agenda.js', { cards: false, functions: false }],
    ['packages/domain/src/app-error.ts', { cards: true, functions: true }],
    ['packages/contracts/src/contract.ts', { cards: true, functions: true }],
    ['packages/hubspot/src/http.ts', { cards: false, functions: true }],
    ['packages/domain/src/app-error.test.ts', { cards: false, functions: false }],
    ['cards/node_modules/x/index.ts', { cards: false, functions: false }],
  ])('answers a change of %s', (file, parts) => {
    expect(affectedParts(file)).toEqual(parts);
  });
});
