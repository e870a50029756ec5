import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { createFunctionRunner, type FunctionRunner } from '../../preview/run-function.ts';
import {
  functionSources,
  writeFunctions,
  type ThrowawayFunctions,
} from './support/throwaway-functions.ts';

type Execute = (
  config: object,
  uid: string,
  inputs: object,
  callback: (response: unknown) => void,
) => Promise<void>;
type DevServer = {
  executeFunction: Execute;
  buildBadRequestBody: (error: unknown) => unknown;
};

const limitMs = 1500;
const compared = [
  'parameters',
  'nothing',
  'dates',
  'throws',
  'throws-at-once',
  'fails-to-load',
  'no-main',
  'main-is-text',
  'cyclic',
  'returns-function',
  'hangs',
  'nobody',
];

let functions: ThrowawayFunctions;
let runner: FunctionRunner;
let devServer: DevServer;

beforeAll(async () => {
  functions = await writeFunctions(functionSources);
  runner = createFunctionRunner({
    functionsDir: functions.dir,
    hubspotBaseUrl: 'http://localhost:1',
    limitMs: limitMs,
  });
  devServer = await loadDevServer();
});
// HubSpot's server leaves a copy in its place, of which the process heeds nothing, `TZ` neither.
const { env } = process;
afterEach(() => {
  process.env = env;
});
afterAll(async () => {
  runner.close();
  await functions.remove();
});

/** Not exported by the package, so loaded by its files; its main entry would report errors over the network. */
async function loadDevServer(): Promise<DevServer> {
  const build = fileURLToPath(import.meta.resolve('@hubspot/ui-extensions-dev-server/build'));
  const load = (file: string) =>
    import(
      pathToFileURL(path.join(path.dirname(build), 'serverless', file)).href
    ) as Promise<object>;
  return { ...(await load('executor.js')), ...(await load('errors.js')) } as DevServer;
}

async function runInDevServer(uid: string): Promise<{ status: number; body: unknown }> {
  const silent = { debug: () => 0, info: () => 0, warn: () => 0, error: () => 0 };
  const resolvedPath = path.join(functions.dir, `${uid}.js`);
  const config = {
    accountId: 1,
    platformVersion: '2026.09',
    functionTimeoutMs: limitMs,
    logger: silent,
    appFunctions: { [uid]: { resolvedPath, componentRoot: functions.dir, secrets: [] } },
  };
  let body: unknown;
  try {
    await devServer.executeFunction(config, uid, { appId: 0, parameters: { a: 1 } }, (response) => {
      body = { logId: 'n/a', response };
    });
    return { status: 200, body };
  } catch (error) {
    return { status: 400, body: devServer.buildBadRequestBody(error) };
  }
}

/** The moment of a time-out is part of its text. */
function withoutMoment(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z n\/a/g, '(moment)'));
}

it.each(compared)("answers for %s as HubSpot's own dev server does", async (uid) => {
  const original = await runInDevServer(uid);

  const { status, body } = await runner.run({ uid, token: 'token', parameters: { a: 1 } });

  expect({ status, body: withoutMoment(body) }).toEqual({
    status: original.status,
    body: withoutMoment(original.body),
  });
});
