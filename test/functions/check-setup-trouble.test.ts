import { checkSetup } from '@app/contracts/setup/check-setup';
import { findingIds } from '@app/domain/setup-finding';
import { expect, it, vi } from 'vitest';
import { depthOf } from '../support/function-account.ts';
import { dataOf } from './support/use-items.ts';
import { useSetup } from './support/use-setup.ts';

const setup = useSetup();

/** Every route, and how many of its calls one check makes. */
const routes: [string, number][] = [
  ['POST /oauth/*', 1],
  ['GET /crm/owners/*', 1],
  ['GET /crm/object-library/*', 1],
  ['GET /crm/properties/*/0-421', 1],
  ['GET /crm/properties/*/0-47/*', 1],
  ['GET /crm/associations/*', 4],
  ['GET /scheduler/*/meeting-links', 1],
  ['GET /scheduler/*/book/*', 3],
  ['POST /crm/objects/*/search', 2],
  ['*', 12],
];
const faults = [400, 403, 404, 423, 429, 477, 500, 'reset', 'truncate', 'html'];

it.each(routes)(
  'answers in full when %s goes wrong, whatever is wrong with it, and asks no second time',
  async (route, count) => {
    for (const fault of faults) {
      const asked = (await setup.requests()).length;
      await setup.fail(route, fault, count);

      const { findings, calls } = await setup.check();

      expect(findings.map(({ id }) => id)).toEqual(findingIds);
      expect(findings.every(({ status }) => status === 'pass')).toBe(false);
      expect(calls).toBeLessThanOrEqual(15);
      expect((await setup.requests()).length - asked).toBe(calls);
    }
    expect(await setup.troubles()).toEqual([]);
  },
);

it('says what the rest is like when one thing does not answer in time', async () => {
  await setup.fail('GET /crm/owners/*', { delayMs: 4_500 });

  const troubles = await setup.troubles();

  expect(troubles).toEqual(['unknown owner no-answer']);
});

it.each([
  ['it is as it should be', undefined],
  ['appointments run by pipeline', 'hs_appointment_status'],
])('asks at most 15 times, two round trips deep, where %s', async (_case, removed) => {
  if (removed !== undefined) {
    await setup.control('seed', { removeProperties: [{ objectTypeId: '0-421', name: removed }] });
  }
  // Long enough for all calls of one round trip to be under way, also on a busy machine.
  await setup.control('latency', { ms: 700 });
  vi.useRealTimers();

  const { calls } = await setup.check();

  const requests = await setup.requests();
  expect(calls).toBe(15);
  expect(requests).toHaveLength(15);
  expect(depthOf(requests)).toBe(2);
});

it('writes nothing', async () => {
  await setup.check();

  const asked = (await setup.requests()).map(({ method, url }) => `${method} ${url}`);
  const writes = asked.filter((call) => !/^GET |^POST \/oauth\/|\/search$/.test(call));
  expect(writes).toEqual([]);
});

it('looks again each time, also in a container that has looked before', async () => {
  const main = setup.coldFunction('check-setup');
  const first = dataOf(checkSetup, await main({ parameters: {} }));
  await setup.control('seed', { enablement: { '0-421': false } });

  const second = dataOf(checkSetup, await main({ parameters: {} }));

  const activations = [first, second].map(
    ({ findings }) => findings.find(({ id }) => id === 'activation')?.reason,
  );
  expect(activations).toEqual(['activated', 'not-activated']);
});

it('does not give the token away', async () => {
  await setup.fail('POST /oauth/*', 500);

  const report = JSON.stringify(await setup.check());

  expect(report).not.toContain('checked"');
  expect(report).not.toContain('Bearer');
});

it.each([
  ['nothing', undefined],
  ['no parameters', { parameters: null }],
  ['a user who is no number', { parameters: { userId: 'ben' } }],
  ['a user who is a list', { parameters: { userId: ['61000001'] } }],
])('refuses %s', async (_case, context) => {
  const reply = await setup.coldFunction('check-setup')(context);

  expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
  expect(await setup.requests()).toEqual([]);
});

it('needs no record, and takes none', async () => {
  const reply = await setup.coldFunction('check-setup')({
    propertiesToSend: { hs_object_id: '101' },
    parameters: { userId: '61000001', record: { objectTypeId: '0-2', objectId: 'x' } },
  });

  expect(reply.ok).toBe(true);
});

it('says that the app has no token before it asks for anything', async () => {
  vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', '');

  const reply = await setup.coldFunction('check-setup')({});

  expect(reply.error?.code).toBe('UNAUTHENTICATED');
  expect(await setup.requests()).toEqual([]);
});
