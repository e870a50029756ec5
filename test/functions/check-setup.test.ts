import { readFileSync } from 'node:fs';
import { findingIds } from '@app/domain/setup-finding';
import { expect, it, vi } from 'vitest';
import { setupSwitches } from './support/setup-switches.ts';
import { apiVersions } from './support/use-items.ts';
import { dana, emre, useSetup } from './support/use-setup.ts';

const setup = useSetup();

it.each(apiVersions)('finds nothing wrong on API version %s but the version', async (version) => {
  vi.stubEnv('HUBSPOT_API_VERSION', version);

  const { findings } = await setup.check();

  expect(findings.map(({ id }) => id)).toEqual(findingIds);
  expect(findings.filter(({ status }) => status !== 'pass').map(({ id }) => id)).toEqual(
    version === 'v3' ? ['api-version'] : [],
  );
});

it.each(Object.entries(setupSwitches))(
  'tells when this is off, and nothing any more when it is on: %s',
  async (_name, { off, on, troubles }) => {
    const before = await setup.troubles();
    await off(setup);
    const during = await setup.troubles();
    await on(setup);
    const after = await setup.troubles();

    expect({ before, during, after }).toEqual({ before: [], during: troubles, after: [] });
  },
);

it('says of a token that HubSpot refuses only that, and of all else that it is the reason', async () => {
  await setup.setScopes([], true);

  const { findings } = await setup.check();

  // What is known without HubSpot: a version, the time, and the app's own options.
  const own = [
    'across-records',
    'api-version',
    'clock',
    'options-file',
    'other-records',
    'series-property',
  ];
  const [token, ...rest] = findings.filter(({ id }) => !own.includes(id));
  expect(token).toMatchObject({ id: 'token', status: 'fail', reason: 'refused' });
  expect(new Set(rest.map(({ reason }) => reason))).toEqual(new Set(['token-refused']));
});

it('looks at every scope the app asks for, and at no other', async () => {
  const file = new URL('../../src/app/app-hsmeta.json', import.meta.url);
  const { config } = JSON.parse(readFileSync(file, 'utf8')) as {
    config: { auth: { requiredScopes: string[] } };
  };

  const { findings } = await setup.check();

  const looked = findings.flatMap(({ details }) => details['scope'] ?? []);
  expect(['oauth', ...looked]).toEqual(config.auth.requiredScopes);
});

it('takes pipeline stages where an account has no status property', async () => {
  const name = 'hs_appointment_status';
  await setup.control('seed', { removeProperties: [{ objectTypeId: '0-421', name }] });

  const finding = await setup.finding('appointment-outcomes');

  expect(finding).toMatchObject({ status: 'pass', reason: 'pipeline', details: { count: '5' } });
});

it.each([
  ['a user without a scheduling page', emre, ['warn default-page none']],
  ['a user who owns nothing', 61_000_099, ['warn owner missing', 'warn default-page none']],
])('tells what is missing of %s', async (_case, userId, troubles) => {
  expect(await setup.troubles(userId)).toEqual(troubles);
});

it('says nothing about a person where nobody is named', async () => {
  const main = setup.coldFunction('check-setup');

  const reply = await main({});

  const { findings } = reply.data as { findings: { id: string; reason: string }[] };
  const persons = findings.filter(({ reason }) => reason === 'no-user').map(({ id }) => id);
  expect(persons).toEqual(['owner', 'default-page']);
});

it('names what is needed to put it right: the scope, the option, the person, the numbers', async () => {
  await setup.setScopes(['oauth', 'crm.objects.contacts.read', 'crm.objects.owners.read']);
  const scope = await setup.finding('scheduling-read');
  await setup.control('scheduler/hosts', { userId: '61000003', isOffline: true });
  await setup.control('clock-offset', { ms: -120_000 });
  vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', 'emulator-token');

  const [hosts, clock, version] = await Promise.all(
    ['hosts', 'clock', 'api-version'].map((id) => setup.finding(id)),
  );

  expect(scope?.details).toEqual({ scope: 'scheduler.meetings.meeting-link.read' });
  expect(hosts?.details).toMatchObject({ offline: '1', hosts: '3', people: ['Dana Whitfield'] });
  expect(clock?.details).toEqual({ seconds: '120', direction: 'ahead' });
  expect(version?.details).toEqual({ version: '2026-03', until: '2027-09' });
});

it('looks at the signed-in user’s own page, then at pages with several hosts', async () => {
  await setup.check(dana);

  const looked = (await setup.requests())
    .flatMap(({ url }) => /meeting-links\/book\/([^?]+)/.exec(url)?.[1] ?? [])
    .map(decodeURIComponent);
  expect(looked.toSorted()).toEqual(['dana-whitfield', 'team/intro', 'team/onboarding']);
});
