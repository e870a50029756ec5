import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createFunctionRunner, type FunctionRunner } from '../../preview/run-function.ts';
import {
  functionSources,
  writeFunctions,
  type ThrowawayFunctions,
} from './support/throwaway-functions.ts';

let functions: ThrowawayFunctions;
const runners: FunctionRunner[] = [];

beforeAll(async () => {
  functions = await writeFunctions(functionSources);
});
afterAll(() => functions.remove());
afterEach(() => {
  for (const runner of runners.splice(0)) runner.close();
});

function createRunner(options: { limitMs?: number; clock?: string; baseUrl?: string } = {}) {
  const { baseUrl = 'http://localhost:1', ...rest } = options;
  const runner = createFunctionRunner({
    functionsDir: functions.dir,
    hubspotBaseUrl: baseUrl,
    ...rest,
  });
  runners.push(runner);
  return runner;
}

const ada = { objectTypeId: '0-1', objectId: '101' };

function call(uid: string, parameters: unknown = {}) {
  return { uid, token: 'token', record: ada, parameters };
}

/** The text HubSpot reports as the cause of a failed call. */
function exceptionOf(body: object): string | undefined {
  if (!('errors' in body)) return undefined;
  const [first] = body.errors as { context: { exception: string[] } }[];
  return first?.context.exception[0];
}

describe('what a function is given', () => {
  it('hands over exactly the four keys of the context', async () => {
    const { body } = await createRunner().run(call('keys'));

    expect(body).toEqual({
      logId: 'n/a',
      response: ['event', 'parameters', 'propertiesToSend', 'secrets'],
    });
  });

  it('passes the payload on as an event, as the platform does', async () => {
    const { body } = await createRunner().run({ ...call('echo'), payload: { a: 1 } });

    expect(body).toMatchObject({
      response: { event: { type: 'SERVERLESS_ACTION_HOOK', payload: { a: 1 } } },
    });
  });

  it('sends the record id without asking HubSpot for it', async () => {
    const { body, calls } = await createRunner().run({
      ...call('echo'),
      propertiesToSend: ['hs_object_id'],
    });

    expect(body).toMatchObject({ response: { propertiesToSend: { hs_object_id: '101' } } });
    expect(calls).toEqual([]);
  });

  it('answers 500 without running the function when other properties cannot be read', async () => {
    const { status, body } = await createRunner().run({
      ...call('echo'),
      propertiesToSend: ['email'],
    });

    expect(status).toBe(500);
    expect(body).toEqual({ status: 'error', message: 'internal error', correlationId: 'n/a' });
  });

  it('keeps the rest of the environment from the function', async () => {
    vi.stubEnv('SECRET_OF_THE_MACHINE', 'x');

    const { body } = await createRunner().run(call('environment'));

    expect(body).toMatchObject({
      response: {
        PRIVATE_APP_ACCESS_TOKEN: 'token',
        HUBSPOT_API_BASE_URL: 'http://localhost:1',
        HS_SERVERLESS_FUNCTION_ID: 'environment',
      },
    });
    expect(JSON.stringify(body)).not.toContain('SECRET_OF_THE_MACHINE');
  });

  it('starts the clock of the function where it is told to', async () => {
    const { body } = await createRunner({ clock: '2026-11-20T09:00:00Z' }).run(call('now'));

    expect(body).toMatchObject({
      response: { now: expect.stringMatching(/^2026-11-20T09:00:0/), fixed: 0, is: true },
    });
  });
});

describe('what a function may answer', () => {
  it('turns an answer of undefined into null', async () => {
    const { status, body } = await createRunner().run(call('nothing'));

    expect(status).toBe(200);
    expect(body).toEqual({ logId: 'n/a', response: null });
  });

  it('sends an answer through JSON', async () => {
    const { body } = await createRunner().run(call('dates'));

    expect(body).toEqual({
      logId: 'n/a',
      response: { at: '1970-01-01T00:00:00.000Z', list: [null] },
    });
  });

  it.each(['cyclic', 'returns-function'])(
    'refuses the answer of %s, which has no JSON',
    async (uid) => {
      const { status, body } = await createRunner().run(call(uid));

      expect(status).toBe(400);
      expect(exceptionOf(body)).toBe('Wrong arguments');
    },
  );

  it.each([
    ['throws', 'Error: calendar is on fire'],
    ['throws-at-once', 'TypeError: no'],
    ['fails-to-load', 'Error: bad module'],
    ['no-main', 'customerPayload.main is not a function'],
    ['exits', 'Error: The function ended its process before it answered.'],
  ])('reports how %s failed', async (uid, exception) => {
    const { status, body } = await createRunner().run(call(uid));

    expect(status).toBe(400);
    expect(exceptionOf(body)).toBe(exception);
  });

  it.each(['nobody', '../echo', ''])('knows no function called "%s"', async (uid) => {
    const { status, body } = await createRunner().run(call(uid));

    expect(status).toBe(400);
    expect(exceptionOf(body)).toContain('SERVERLESS_FUNCTION_NOT_FOUND');
  });

  it('answers 401 when there is no token', async () => {
    const { status } = await createRunner().run({ ...call('echo'), token: '' });

    expect(status).toBe(401);
  });

  it.each(['hangs', 'blocks'])('ends a function that %s at the limit', async (uid) => {
    const { status, body } = await createRunner({ limitMs: 1500 }).run(call(uid));

    expect(status).toBe(400);
    expect(exceptionOf(body)).toMatch(/Task timed out after 1\.50 seconds$/);
  });
});

describe('containers', () => {
  it('keeps the memory of a container from one call to the next', async () => {
    const runner = createRunner();
    const first = await runner.run(call('counts'));

    const second = await runner.run(call('counts'));

    expect([first.container, second.container]).toEqual(['cold', 'warm']);
    expect(second.body).toMatchObject({ response: { count: 2 } });
  });

  it('gives a call that comes while another runs a container of its own', async () => {
    const runner = createRunner();

    const [one, other] = await Promise.all([
      runner.run(call('waits', { ms: 200 })),
      runner.run(call('waits', { ms: 200 })),
    ]);

    expect(one.body).not.toEqual(other.body);
    expect([one.container, other.container]).toEqual(['cold', 'cold']);
  });

  it('shares no container between tokens', async () => {
    const runner = createRunner();
    await runner.run(call('counts'));

    const other = await runner.run({ ...call('counts'), token: 'another' });

    expect(other.body).toMatchObject({ response: { count: 1 } });
  });

  it('starts anew after the functions have been built again', async () => {
    const runner = createRunner();
    await runner.run(call('counts'));
    runner.recycle();

    const next = await runner.run(call('counts'));

    expect(next.body).toMatchObject({ response: { count: 1 } });
  });

  it('starts anew after a time-out', async () => {
    const runner = createRunner({ limitMs: 1500 });
    await runner.run(call('waits', { ms: 5000 }));

    const next = await runner.run(call('waits', { ms: 0 }));

    expect(next).toMatchObject({ status: 200, container: 'cold' });
  });
});

describe('the trace of calls', () => {
  it('notes method, path and status of every call, and neither headers nor query', async () => {
    const server = createServer((_request, response) => response.writeHead(204).end()).listen(0);
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;

    const { calls } = await createRunner().run(
      call('calls', { url: `http://localhost:${port}/crm/objects?email=ada` }),
    );

    server.close();
    expect(calls).toEqual([
      {
        method: 'GET',
        path: '/crm/objects',
        status: 204,
        startedAt: expect.any(Number),
        endedAt: expect.any(Number),
      },
      {
        method: 'GET',
        path: '/nobody-there',
        startedAt: expect.any(Number),
        endedAt: expect.any(Number),
      },
    ]);
    expect(JSON.stringify(calls)).not.toMatch(/secret|ada/);
  });
});
