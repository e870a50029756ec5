import { setOutcome } from '@app/contracts/agenda/set-outcome';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { depthOf } from '../support/function-account.ts';
import {
  ada,
  apiVersions,
  dataOf,
  foreignAppointment,
  foreignMeeting,
  unknownMeeting,
  useItems,
} from './support/use-items.ts';

const items = useItems();

async function resultsOf(changes: object[], recordId: string = ada.id) {
  const reply = await items.call('set-outcome', { changes }, recordId);
  return dataOf(setOutcome, reply).results;
}

const outcomeOf = async (id: string) =>
  (await items.valuesOf('meeting', id, ['hs_meeting_outcome']))?.['hs_meeting_outcome'];

describe.each(apiVersions)('on API version %s', (version) => {
  it('sets an outcome for each kind and tells the values before', async () => {
    vi.stubEnv('HUBSPOT_API_VERSION', version);

    const results = await resultsOf([
      { item: ada.siteVisit, outcome: 'NO_SHOW' },
      { item: ada.pricing, outcome: 'COMPLETED' },
    ]);

    expect(results).toMatchObject([
      { item: ada.siteVisit, ok: true, previous: 'SCHEDULED' },
      { item: ada.pricing, ok: true, previous: 'SCHEDULED' },
    ]);
    const { siteVisit, pricing } = ada;
    expect(await outcomeOf(pricing.id)).toBe('COMPLETED');
    const values = await items.valuesOf('appointment', siteVisit.id, ['hs_appointment_status']);
    expect(values?.['hs_appointment_status']).toBe('NO_SHOW');
  });

  it('answers for each item when some are gone or of another record', async () => {
    vi.stubEnv('HUBSPOT_API_VERSION', version);

    const results = await resultsOf([
      { item: foreignMeeting, outcome: 'COMPLETED' },
      { item: unknownMeeting, outcome: 'COMPLETED' },
      { item: foreignAppointment, outcome: 'COMPLETED' },
      { item: ada.security, outcome: 'COMPLETED' },
    ]);

    expect(results).toMatchObject([
      { ok: false, error: { code: 'NOT_ASSOCIATED', details: { item: 'meeting:103470001' } } },
      { ok: false, error: { code: 'NOT_FOUND' } },
      { ok: false, error: { code: 'NOT_ASSOCIATED' } },
      { ok: true },
    ]);
    expect(await outcomeOf(ada.security.id)).toBe('COMPLETED');
  });

  it('writes only what the account offers, and names its options otherwise', async () => {
    vi.stubEnv('HUBSPOT_API_VERSION', version);
    await items.control('seed', {
      addProperties: [
        {
          objectTypeId: '0-47',
          name: 'hs_meeting_outcome',
          type: 'enumeration',
          options: [{ value: 'SCHEDULED', label: 'Scheduled' }],
        },
      ],
    });
    const main = items.coldFunction('set-outcome');
    const change = (item: object, outcome: string | null) => ({ item, outcome });
    await main({
      propertiesToSend: { hs_object_id: ada.id },
      parameters: { changes: [change(ada.pricing, null)] },
    });

    const reply = await main({
      propertiesToSend: { hs_object_id: ada.id },
      parameters: {
        changes: [change(ada.pricing, 'SCHEDULED'), change(ada.security, 'COMPLETED')],
      },
    });

    expect(dataOf(setOutcome, reply).results).toMatchObject([
      { ok: true, previous: null },
      { ok: false, error: { code: 'REJECTED', details: { options: ['Scheduled'] } } },
    ]);
    expect(await outcomeOf(ada.pricing.id)).toBe('SCHEDULED');
  });
});

it('sets the stage, and the pipeline it belongs to, where there is no status property', async () => {
  await items.control('seed', {
    removeProperties: [{ objectTypeId: '0-421', name: 'hs_appointment_status' }],
    pipelines: [
      { objectTypeId: '0-421', id: '77', label: 'Visits', stages: [{ id: '771', label: 'Held' }] },
    ],
  });

  const results = await resultsOf([{ item: ada.siteVisit, outcome: '771' }]);

  expect(results).toMatchObject([{ ok: true, previous: '1148200301' }]);
  const values = await items.valuesOf('appointment', ada.siteVisit.id, [
    'hs_pipeline',
    'hs_pipeline_stage',
  ]);
  expect(values).toMatchObject({ hs_pipeline: '77', hs_pipeline_stage: '771' });
});

it.each(apiVersions)(
  'reads the options once HubSpot refuses a value on %s, and names them for both kinds',
  async (version) => {
    vi.stubEnv('HUBSPOT_API_VERSION', version);

    const results = await resultsOf([
      { item: ada.pricing, outcome: 'completed' },
      { item: ada.siteVisit, outcome: '1148200302' },
      { item: ada.security, outcome: 'COMPLETED' },
    ]);

    expect(results).toMatchObject([
      {
        ok: false,
        error: {
          code: 'REJECTED',
          details: {
            property: 'hs_meeting_outcome',
            options: expect.arrayContaining(['Completed']),
          },
        },
      },
      {
        ok: false,
        error: {
          code: 'REJECTED',
          details: {
            property: 'hs_appointment_status',
            options: expect.arrayContaining(['Cancelled']),
          },
        },
      },
      { ok: true },
    ]);
    expect(await outcomeOf(ada.pricing.id)).toBe('SCHEDULED');
  },
);

it('sets a status where no appointment in question has had one', async () => {
  await items.control('seed', {
    objects: [
      {
        type: 'appointments',
        id: '900001',
        properties: { hs_appointment_name: 'New' },
        associations: [{ type: 'contacts', id: ada.id }],
      },
    ],
  });

  const results = await resultsOf([
    { item: { kind: 'appointment', id: '900001' }, outcome: 'COMPLETED' },
  ]);

  expect(results).toMatchObject([{ ok: true, previous: null }]);
});

it('clears an outcome', async () => {
  const results = await resultsOf([{ item: ada.pricing, outcome: null }]);

  expect(results).toMatchObject([{ ok: true, previous: 'SCHEDULED' }]);
  expect(await outcomeOf(ada.pricing.id)).toBeNull();
});

it('leaves an item alone that has the outcome already', async () => {
  const results = await resultsOf([{ item: ada.pricing, outcome: 'SCHEDULED' }]);

  expect(results).toMatchObject([{ ok: true, previous: 'SCHEDULED' }]);
  expect((await items.callsSince(0)).filter((call) => call.includes('update'))).toEqual([]);
});

it('refuses a change to an item that somebody else changed meanwhile, with the value it has now', async () => {
  const [first] = await resultsOf([{ item: ada.pricing, outcome: 'NO_SHOW' }]);
  const seen = v.parse(v.object({ updatedAt: v.date() }), first).updatedAt.toISOString();
  await resultsOf([{ item: ada.pricing, outcome: 'CANCELED' }]);

  const results = await resultsOf([
    { item: ada.pricing, outcome: 'COMPLETED', expectedUpdatedAt: seen },
    { item: ada.security, outcome: 'COMPLETED' },
  ]);

  expect(results).toMatchObject([
    { ok: false, error: { code: 'STALE', details: { outcome: 'Canceled' } } },
    { ok: true },
  ]);
  expect(await outcomeOf(ada.pricing.id)).toBe('CANCELED');
});

it('accepts the time of its own last answer as the one the card saw', async () => {
  const [first] = await resultsOf([{ item: ada.pricing, outcome: 'NO_SHOW' }]);
  const seen = v.parse(v.object({ updatedAt: v.date() }), first).updatedAt.toISOString();

  const results = await resultsOf([
    { item: ada.pricing, outcome: 'SCHEDULED', expectedUpdatedAt: seen },
  ]);

  expect(results).toMatchObject([{ ok: true, previous: 'NO_SHOW' }]);
});

it('refuses an item that is given twice', async () => {
  const change = { item: ada.pricing, outcome: 'COMPLETED' };

  const reply = await items.call('set-outcome', { changes: [change, change] });

  expect(reply.error).toMatchObject({
    code: 'INVALID_INPUT',
    details: { parameter: 'changes.1' },
  });
});

it.each([
  ['read-only', 'MISSING_SCOPE'],
  ['revoked', 'UNAUTHENTICATED'],
])('says why nothing works with a %s token', async (token, code) => {
  vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', `emulator-token-${token}`);

  const reply = await items.call('set-outcome', {
    changes: [{ item: ada.pricing, outcome: 'COMPLETED' }],
  });

  expect(JSON.stringify(reply)).toContain(code);
  vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', 'emulator-token');
  expect(await outcomeOf(ada.pricing.id)).toBe('SCHEDULED');
});

it('sets meetings and explains appointments where those are not activated', async () => {
  await items.control('seed', { enablement: { '0-421': false } });

  const results = await resultsOf([
    { item: ada.siteVisit, outcome: 'COMPLETED' },
    { item: ada.pricing, outcome: 'COMPLETED' },
  ]);

  expect(results).toMatchObject([{ ok: false, error: { code: 'NOT_ACTIVATED' } }, { ok: true }]);
});

it('sends a refused batch in parts where HubSpot names no culprit', async () => {
  await items.fail('POST /crm/objects/2026-03/0-47/batch/update', 400, 2);

  const results = await resultsOf([
    { item: ada.pricing, outcome: 'COMPLETED' },
    { item: ada.security, outcome: 'COMPLETED' },
    { item: ada.review, outcome: 'COMPLETED' },
  ]);

  expect(results.filter(({ ok }) => ok)).toHaveLength(2);
  const refused = results.filter(({ ok }) => !ok);
  expect(refused).toMatchObject([{ error: { code: 'REJECTED' } }]);
  expect(await outcomeOf(refused[0]?.item.id ?? '')).toBe('SCHEDULED');
});

it("names the property that a rule of the account asks for, and the item's own answer", async () => {
  vi.stubEnv('HUBSPOT_API_VERSION', '2026-09');
  await items.control('seed', {
    rules: {
      conditionallyRequired: [
        {
          objectTypeId: '0-47',
          property: 'hs_meeting_outcome',
          values: ['COMPLETED'],
          requires: ['hs_internal_meeting_notes'],
        },
      ],
    },
  });

  const results = await resultsOf([
    { item: ada.pricing, outcome: 'COMPLETED' },
    { item: ada.review, outcome: 'COMPLETED' },
  ]);

  expect(results).toMatchObject([
    { ok: false, error: { code: 'REJECTED', details: { property: 'hs_internal_meeting_notes' } } },
    { ok: true },
  ]);
});

it('waits for the lock of an item to pass', async () => {
  await items.control('lock', { objectTypeId: '0-47', id: ada.pricing.id });

  const results = await resultsOf([
    { item: ada.pricing, outcome: 'COMPLETED' },
    { item: ada.security, outcome: 'COMPLETED' },
  ]);

  expect(results).toMatchObject([{ ok: true }, { ok: true }]);
});

describe('cost', () => {
  const manyMeetings = Array.from({ length: 96 }, (_, index) => ({
    kind: 'meeting',
    id: `10347${String(index + 1).padStart(4, '0')}`,
  }));
  const manyAppointments = Array.from({ length: 4 }, (_, index) => ({
    kind: 'appointment',
    id: `10342${String(index + 1).padStart(4, '0')}`,
  }));

  it('takes 3 calls for one kind, two round trips deep', async () => {
    await items.control('latency', { ms: 100 });
    vi.useRealTimers();

    const reply = await items.call(
      'set-outcome',
      { changes: manyMeetings.map((item) => ({ item, outcome: 'COMPLETED' })) },
      '103',
    );

    expect(dataOf(setOutcome, reply).results.every(({ ok }) => ok)).toBe(true);
    const requests = await items.requests();
    expect(requests).toHaveLength(3);
    expect(depthOf(requests)).toBe(2);
  });

  it('takes 6 calls for both kinds in a container that has not run before', async () => {
    await items.control('latency', { ms: 100 });
    vi.useRealTimers();
    const all = [...manyMeetings, ...manyAppointments];

    const reply = await items.call(
      'set-outcome',
      { changes: all.map((item) => ({ item, outcome: 'NO_SHOW' })) },
      '103',
    );

    expect(dataOf(setOutcome, reply).results.every(({ ok }) => ok)).toBe(true);
    const requests = await items.requests();
    expect(requests).toHaveLength(6);
    expect(depthOf(requests)).toBe(2);
  });

  it('takes 5 calls and three round trips for stages of a pipeline', async () => {
    await items.control('seed', {
      removeProperties: [{ objectTypeId: '0-421', name: 'hs_appointment_status' }],
    });
    await items.control('latency', { ms: 100 });
    vi.useRealTimers();

    const reply = await items.call('set-outcome', {
      changes: [{ item: ada.siteVisit, outcome: '1148200302' }],
    });

    expect(dataOf(setOutcome, reply).results).toMatchObject([{ ok: true }]);
    const requests = await items.requests();
    expect(depthOf(requests)).toBe(3);
    expect(requests).toHaveLength(5);
  });
});
