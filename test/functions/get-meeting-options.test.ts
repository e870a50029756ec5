import { getMeetingOptions } from '@app/contracts/booking/get-meeting-options';
import { describe, expect, it, vi } from 'vitest';
import { depthOf } from '../support/function-account.ts';
import { ada, apiVersions, dataOf, useItems } from './support/use-items.ts';
import { adasBusiness, useNarrowToken, useWideToken } from './support/wide-token.ts';

const items = useItems();
const cleo = '61000002';

async function optionsOf(parameters: object = {}, contactId: string = ada.id) {
  const reply = await items.call('get-meeting-options', parameters, contactId);
  return dataOf(getMeetingOptions, reply);
}

it.each(apiVersions)('offers what the account and the contact have on %s', async (version) => {
  vi.stubEnv('HUBSPOT_API_VERSION', version);
  await items.control('seed', adasBusiness);
  await useWideToken(items.control);

  const options = await optionsOf();

  expect(options).toMatchObject({
    appointments: 'available',
    companies: [{ id: '501', name: 'Analytical Engines' }],
    deals: [
      { id: '603', name: 'Renewal' },
      { id: '601', name: 'Pilot' },
    ],
    contact: { firstName: 'Ada', lastName: 'Lovelace', timeZone: 'America/New_York' },
    problems: [],
  });
  expect(options.outcomes.meeting.map(({ value }) => value)).toContain('COMPLETED');
  expect(options.outcomes.appointment.map(({ value }) => value)).toContain('CANCELLED');
  expect(options.meetingTypes).toContainEqual({ value: 'Product demo', label: 'Product demo' });
});

it('puts the signed-in user first and tells users from owners', async () => {
  const { owners } = await optionsOf({ userId: cleo });

  expect(owners).toHaveLength(5);
  expect(owners[0]).toEqual({
    ownerId: '71000002',
    userId: cleo,
    name: 'Cleo Marsh',
    email: 'cleo.marsh@fernwerk.example',
    isSignedInUser: true,
  });
  expect(owners.slice(1).map(({ name }) => name)).toEqual([
    'Ben Ode',
    'Dana Whitfield',
    'Emre Aydin',
    'Mere Ngata',
  ]);
});

it('finds the signed-in user behind more than 500 owners', async () => {
  const owners = Array.from({ length: 600 }, (_, index) => ({
    id: String(5_000 + index),
    userId: 9_000 + index,
    email: `${index}@x.example`,
    firstName: 'Person',
    lastName: String(index),
  }));
  await items.control('seed', { owners });

  const options = await optionsOf({ userId: '9599' });

  expect(options.owners[0]).toMatchObject({
    ownerId: '5599',
    userId: '9599',
    isSignedInUser: true,
  });
  expect(options.owners).toHaveLength(501);
});

it('offers no companies and deals where the app may not see them, and calls it no problem', async () => {
  await items.control('seed', adasBusiness);
  await useNarrowToken(items.control);

  const { companies, deals, problems } = await optionsOf();

  expect({ companies, deals, problems }).toEqual({ companies: [], deals: [], problems: [] });
});

it.each([
  ['not-activated', () => items.control('seed', { enablement: { '0-421': false } })],
  [
    'no-access',
    () => Promise.resolve(vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', 'emulator-token-no-appointments')),
  ],
])('says that appointments are %s', async (state, prepare) => {
  await prepare();

  const options = await optionsOf();

  expect(options).toMatchObject({ appointments: state, problems: [] });
  expect(options.outcomes.appointment).toEqual([]);
  expect(options.outcomes.meeting).not.toEqual([]);
});

it.each([
  ['GET /crm/objects/2026-03/0-1/*', 'record'],
  ['GET /crm/owners/2026-03*', 'owners'],
  ['GET /crm/properties/2026-03/0-47/hs_meeting_outcome', 'outcomes'],
  ['GET /crm/properties/2026-03/0-421', 'outcomes'],
  ['GET /crm/properties/2026-03/0-47/hs_activity_type', 'meeting-types'],
  ['POST /crm/associations/2026-03/0-1/0-2/batch/read', 'companies'],
  ['POST /crm/associations/2026-03/0-1/0-3/batch/read', 'deals'],
])('names what %s would have given, and gives the rest', async (route, part) => {
  await items.fail(route, 409, 3);

  const options = await optionsOf();

  expect(options.problems).toMatchObject([{ part, error: { code: 'CONFLICT' } }]);
  expect(options.owners.length > 0).toBe(part !== 'owners');
  expect(options.meetingTypes.length > 0).toBe(part !== 'meeting-types');
});

it.each([
  ['of a contact nobody knows', '999999', 'emulator-token', 'NOT_FOUND'],
  ['with a revoked token', ada.id, 'emulator-token-revoked', 'UNAUTHENTICATED'],
])('fails %s', async (_case, contactId, token, code) => {
  vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', token);

  const reply = await items.call('get-meeting-options', {}, contactId);

  expect(reply.error).toMatchObject({ code });
});

describe('cost', () => {
  it('is two round trips deep, and what belongs to the account is read once', async () => {
    await items.control('seed', adasBusiness);
    await useWideToken(items.control);
    await items.control('latency', { ms: 100 });
    vi.useRealTimers();
    const main = items.coldFunction('get-meeting-options');
    const call = () =>
      main({ propertiesToSend: { hs_object_id: ada.id }, parameters: { userId: cleo } });

    await call();
    const cold = await items.requests();
    await call();
    const warm = (await items.requests()).slice(cold.length);

    expect(cold).toHaveLength(11);
    expect(warm).toHaveLength(5);
    expect([depthOf(cold), depthOf(warm)]).toEqual([2, 2]);
  });
});
