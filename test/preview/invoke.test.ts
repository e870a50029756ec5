import { execFile } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  functionSources,
  writeFunctions,
  type ThrowawayFunctions,
} from './support/throwaway-functions.ts';

const root = path.join(import.meta.dirname, '../..');

let functions: ThrowawayFunctions;

beforeAll(async () => {
  const used = ['echo', 'parameters', 'counts', 'throws', 'no-main'] as const;
  // Each with one action of its own name.
  functions = await writeFunctions(
    Object.fromEntries(
      used.map((name) => [name, `${functionSources[name]}\nexports.actions = ['${name}'];`]),
    ),
  );
});
afterAll(() => functions.remove());

type Ran = {
  code: number | string | null | undefined;
  stdout: string;
  stderr: string;
};

function invoke(args: string[], env: Record<string, string> = {}): Promise<Ran> {
  // The last of two equal options counts, so that a test can name another folder.
  const command = ['--import', 'tsx', 'scripts/invoke.ts', '--functions', functions.dir, ...args];
  const { PATH = '' } = process.env;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      command,
      { cwd: root, env: { PATH, ...env } },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : error.code, stdout, stderr });
      },
    );
  });
}

it('prints the result as one JSON document and everything else on stderr', async () => {
  const { code, stdout, stderr } = await invoke([
    'parameters',
    '--record',
    'contacts/101',
    '--parameters',
    '{"view":"upcoming"}',
  ]);

  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    parameters: {
      action: 'parameters',
      view: 'upcoming',
      record: { objectTypeId: '0-1', objectId: '101' },
    },
    propertiesToSend: { hs_object_id: '101' },
  });
  expect(stderr).toMatch(
    /^\d+ ms \(cold, \d+ ms start\), status 200, 0 calls to http:\/\/localhost:4310\n$/,
  );
});

it.each<[Record<string, string>, string]>([
  [{ EMULATOR_PORT: '4999' }, 'http://localhost:4999'],
  [{ EMULATOR_PORT: '' }, 'http://localhost:4310'],
  [
    { EMULATOR_PORT: '4999', HUBSPOT_API_BASE_URL: 'http://127.0.0.1:5000' },
    'http://127.0.0.1:5000',
  ],
])('says which HubSpot it called: %j', async (env, address) => {
  const { code, stderr } = await invoke(['parameters', '--account'], env);

  expect(code).toBe(0);
  expect(stderr).toContain(`0 calls to ${address}\n`);
});

it('refuses a port that is none', async () => {
  const { code, stderr } = await invoke(['parameters', '--account'], { EMULATOR_PORT: 'x' });

  expect(code).toBe(2);
  expect(stderr).toContain('EMULATOR_PORT');
});

it('runs an action of the account on no record', async () => {
  const { stdout } = await invoke(['parameters', '--account', '--parameters', '{"userId":7}']);

  expect(JSON.parse(stdout)).toEqual({
    parameters: { action: 'parameters', userId: 7 },
    propertiesToSend: {},
  });
});

it('keeps a record that the parameters already carry', async () => {
  const { stdout } = await invoke([
    'parameters',
    '--record',
    'contacts/101',
    '--parameters',
    '{"record":{"objectTypeId":"0-2","objectId":"7"}}',
  ]);

  expect(JSON.parse(stdout)).toMatchObject({
    parameters: { record: { objectTypeId: '0-2', objectId: '7' } },
  });
});

it('repeats in one container and prints only the last result', async () => {
  const { stdout, stderr } = await invoke(['counts', '--record', '0-1/101', '--repeat', '3']);

  expect(JSON.parse(stdout)).toMatchObject({ count: 3 });
  expect(stderr.match(/\((cold|warm)/g)).toEqual(['(cold', '(warm', '(warm']);
});

it.each([
  ['throws', 'calendar is on fire'],
  ['no-main', 'customerPayload.main is not a function'],
])('exits with 1 and nothing on stdout when the function fails: %s', async (uid, text) => {
  const { code, stdout, stderr } = await invoke([uid, '--record', 'contacts/101']);

  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain(text);
});

it.each([
  ['no action', ['--record', 'contacts/101'], 'Name an action: '],
  ['an unknown action', ['nobody', '--record', 'contacts/101'], 'There is no action "nobody"'],
  ['no record', ['echo'], 'Name the record with --record'],
  ['a broken record', ['echo', '--record', 'contacts'], 'Name the record with --record'],
  ['bad JSON', ['echo', '--record', 'contacts/1', '--parameters', '{'], 'is not JSON'],
  ['no object', ['echo', '--record', 'contacts/1', '--parameters', '[]'], 'must be a JSON object'],
  ['no repeat', ['echo', '--record', 'contacts/1', '--repeat', '0'], 'must be a whole number'],
  ['an unknown option', ['echo', '--recrod', 'contacts/1'], "Unknown option '--recrod'"],
])('exits with 2 and says what is wrong: %s', async (_case, args, text) => {
  const { code, stdout, stderr } = await invoke(args);

  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(text);
});

it('asks for a token when HubSpot is not on this machine', async () => {
  const { code, stderr } = await invoke(['echo', '--record', 'contacts/101'], {
    HUBSPOT_API_BASE_URL: 'https://api.hubapi.com',
  });

  expect(code).toBe(2);
  expect(stderr).toContain('Set PRIVATE_APP_ACCESS_TOKEN');
});

it('says how to build when nothing is built', async () => {
  const { code, stderr } = await invoke(['echo', '--functions', '/nowhere']);

  expect(code).toBe(2);
  expect(stderr).toContain('npm run build:functions');
});
