import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export type ThrowawayFunctions = {
  dir: string;
  remove: () => Promise<void>;
};

/** Writes functions as HubSpot loads them, one CommonJS file each, into a folder of their own. */
export async function writeFunctions(sources: Record<string, string>): Promise<ThrowawayFunctions> {
  const dir = await mkdtemp(path.join(tmpdir(), 'functions-'));
  for (const [uid, source] of Object.entries(sources)) {
    await writeFile(path.join(dir, `${uid}.js`), source);
  }
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}

/** A number in the container's memory tells one container from another. */
export const functionSources = {
  echo: 'exports.main = async (context) => context;',
  parameters:
    'exports.main = async ({ parameters, event, propertiesToSend }) => ({ parameters, event, propertiesToSend });',
  keys: 'exports.main = async (context) => Object.keys(context).sort();',
  nothing: 'exports.main = async () => {};',
  throws: "exports.main = async () => { throw new Error('calendar is on fire'); };",
  'throws-at-once': "exports.main = () => { throw new TypeError('no'); };",
  'fails-to-load': "throw new Error('bad module');",
  'no-main': 'exports.other = 1;',
  'main-is-text': "exports.main = 'hello';",
  cyclic: 'exports.main = async () => { const a = {}; a.a = a; return a; };',
  'returns-function': 'exports.main = async () => () => 1;',
  dates: 'exports.main = async () => ({ at: new Date(0), gone: undefined, list: [undefined] });',
  hangs: 'exports.main = () => new Promise(() => {});',
  blocks: 'exports.main = () => { for (;;); };',
  exits: 'exports.main = () => process.exit(3);',
  environment: 'exports.main = async () => process.env;',
  counts: 'let count = 0; exports.main = async () => ({ count: (count += 1), pid: process.pid });',
  waits: `exports.main = async ({ parameters }) => {
    await new Promise((resolve) => setTimeout(resolve, parameters.ms));
    return process.pid;
  };`,
  now: 'exports.main = async () => ({ now: new Date().toISOString(), fixed: new Date(0).getTime(), is: new Date() instanceof Date });',
  calls: `exports.main = async ({ parameters }) => {
    const response = await fetch(parameters.url, { headers: { authorization: 'Bearer secret' } });
    await fetch('http://localhost:1/nobody-there').catch(() => {});
    return response.status;
  };`,
};
