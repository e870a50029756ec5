import { createAppointments } from '@app/contracts/booking/create-appointments';
import type { DataOf } from '@app/contracts/contract';
import { describe, expect, it, vi } from 'vitest';
import { depthOf } from '../support/function-account.ts';
import { existingIdsIn } from './support/existing-ids.ts';
import { ada, apiVersions, dataOf, useItems } from './support/use-items.ts';

const items = useItems();
const route = 'POST /crm/objects/2026-03/0-421/batch/create';

type Occurrence = { name: string; start: string; end?: string; outcome?: string };

/** Half an hour on Mondays at nine in Berlin, over the change of clocks in March. */
const series = (count: number): Occurrence[] =>
  Array.from({ length: count }, (_, week) => {
    const hour = week < 4 ? 8 : 7;
    const at = (minute: number) => new Date(Date.UTC(2027, 2, 1 + 7 * week, hour, minute));
    return { name: 'Coaching', start: at(0).toISOString(), end: at(30).toISOString() };
  });

const create = (occurrences: object[], recordId: string = ada.id, existingIds?: unknown) =>
  items.call('create-appointments', { occurrences, existingIds }, recordId);

async function dataFor(
  occurrences: object[],
  existingIds?: unknown,
): Promise<DataOf<typeof createAppointments>> {
  return dataOf(createAppointments, await create(occurrences, ada.id, existingIds));
}

async function resultsOf(occurrences: object[], recordId: string = ada.id, existingIds?: unknown) {
  return dataOf(createAppointments, await create(occurrences, recordId, existingIds)).results;
}

async function countOf(name: string): Promise<number> {
  const body = { query: name, properties: ['hs_appointment_name'], limit: 100 };
  const reply = await items.api('POST', '/crm/objects/2026-03/0-421/search', body);
  return (reply as { total: number }).total;
}

it.each(apiVersions)('creates a series with one answer for each on %s', async (version) => {
  vi.stubEnv('HUBSPOT_API_VERSION', version);

  const results = await resultsOf(series(6));

  expect(results).toHaveLength(6);
  const berlin = results.map((row) =>
    row.ok ? row.item.start?.toLocaleTimeString('de', { timeZone: 'Europe/Berlin' }) : row.error,
  );
  expect(new Set(berlin)).toEqual(new Set(['09:00:00']));
  expect(results.map(({ occurrence }) => occurrence)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(results[0]).toMatchObject({
    ok: true,
    existedBefore: false,
    item: { title: 'Coaching', outcome: { value: 'SCHEDULED' }, isPinned: false },
  });
  const id = results[0]?.ok === true ? results[0].item.id : '';
  expect(await items.associatedIds('appointment', id, '0-1')).toEqual([ada.id]);
});

it.each(apiVersions)('creates what it can on %s, and says why the rest failed', async (version) => {
  vi.stubEnv('HUBSPOT_API_VERSION', version);
  await items.control('seed', {
    rules: {
      conditionallyRequired: [
        {
          objectTypeId: '0-421',
          property: 'hs_appointment_status',
          values: ['COMPLETED'],
          requires: ['hs_appointment_end'],
        },
      ],
    },
  });
  const [first, second, third, fourth, fifth] = series(5);

  const results = await resultsOf([
    { ...first, outcome: 'COMPLETED' },
    { ...second, end: second?.start },
    { ...third, outcome: 'MAYBE' },
    { name: 'Coaching', start: fourth?.start, outcome: version === '2026-09' ? 'COMPLETED' : 'x' },
    fifth ?? {},
    fifth ?? {},
  ]);

  expect(results).toMatchObject([
    { ok: true, item: { outcome: { value: 'COMPLETED' } } },
    { ok: false, error: { code: 'INVALID_INPUT', details: { parameter: 'occurrences.1.end' } } },
    { ok: false, error: { code: 'REJECTED', details: { property: 'hs_appointment_status' } } },
    { ok: false, error: { code: 'REJECTED' } },
    { ok: true },
    { ok: false, error: { code: 'INVALID_INPUT', details: { parameter: 'occurrences.5' } } },
  ]);
  expect(await countOf('Coaching')).toBe(2);
});

it('creates none as long as some of them meet what is there, and says which', async () => {
  await resultsOf(series(3));
  const other = { hs_meeting_title: 'Dentist', hs_timestamp: '2027-03-22T08:15:00Z' };
  await items.control('seed', {
    objects: [
      {
        type: 'meetings',
        id: '770001',
        properties: { ...other, hs_meeting_start_time: '2027-03-22T08:15:00Z' },
        associations: [{ type: 'contacts', id: ada.id }],
      },
    ],
  });

  const { results, conflicts, existingIds } = await dataFor(series(5));
  const before = await countOf('Coaching');
  const anyway = await resultsOf(series(5), ada.id, existingIds);

  expect(results).toEqual([]);
  expect(conflicts).toMatchObject([
    { occurrence: 0, item: { title: 'Coaching' } },
    { occurrence: 1, item: { title: 'Coaching' } },
    { occurrence: 2, item: { title: 'Coaching' } },
    { occurrence: 3, item: { kind: 'meeting', title: 'Dentist' } },
  ]);
  expect(existingIds).toHaveLength(4);
  expect(before).toBe(3);
  expect(anyway.map((row) => row.ok && row.existedBefore)).toEqual(Array(5).fill(false));
  expect(await countOf('Coaching')).toBe(8);
});

it('keeps the ids of what an attempt created out of those that were there before', async () => {
  await items.control('faults', { route, fault: 'reset', when: 'after', count: 1 });
  const lost = await create(series(2));
  const ids = existingIdsIn(lost);
  const [first] = series(1);
  await items.control('seed', {
    objects: [
      {
        type: 'appointments',
        id: '770003',
        properties: { hs_appointment_name: 'Visit', hs_appointment_start: first?.start },
        associations: [{ type: 'contacts', id: ada.id }],
      },
    ],
  });

  const results = await resultsOf(series(3), ada.id, ids);
  const again = await dataFor(series(4), ids);

  expect(results.map((row) => row.ok && row.existedBefore)).toEqual([true, true, false]);
  expect(again.existingIds).toEqual(['appointment:770003']);
  expect(await countOf('Coaching')).toBe(4);
});

it('creates anew what was called off', async () => {
  const [made] = await resultsOf(series(1));
  const item = made?.ok === true ? { kind: 'appointment', id: made.item.id } : undefined;
  await items.call('set-outcome', { changes: [{ item, outcome: 'CANCELLED' }] });

  const results = await resultsOf(series(1));

  expect(results).toMatchObject([{ ok: true, existedBefore: false }]);
});

it('finds after a lost answer what was created, and creates only the rest', async () => {
  await items.control('faults', { route, fault: 'truncate', when: 'after', count: 1 });

  const lost = await create(series(3));
  const results = await resultsOf(series(4), ada.id, existingIdsIn(lost));

  expect(lost.error).toMatchObject({
    code: 'OUTCOME_UNKNOWN',
    details: { lookWith: 'list-agenda', lookAt: 'Coaching', existingIds: [] },
  });
  expect(results.map((row) => row.ok && row.existedBefore)).toEqual([true, true, true, false]);
  expect(await countOf('Coaching')).toBe(4);
});

it('sets the stage and its pipeline where there is no status property', async () => {
  await items.control('seed', {
    removeProperties: [{ objectTypeId: '0-421', name: 'hs_appointment_status' }],
    pipelines: [
      {
        objectTypeId: '0-421',
        id: '77',
        label: 'Visits',
        stages: [
          { id: '770', label: 'Done' },
          { id: '771', label: 'Planned' },
        ],
      },
    ],
  });
  const [first, second] = series(2);

  const results = await resultsOf([first ?? {}, { ...second, outcome: '770' }]);

  expect(results).toMatchObject([
    { ok: true, item: { outcome: { value: '1148200301', label: 'Scheduled' } } },
    { ok: true, item: { outcome: { value: '770' } } },
  ]);
  const id = results[1]?.ok === true ? results[1].item.id : '';
  const values = await items.valuesOf('appointment', id, ['hs_pipeline', 'hs_pipeline_stage']);
  expect(values).toMatchObject({ hs_pipeline: '77', hs_pipeline_stage: '770' });
});

it('says that appointments are not activated', async () => {
  await items.control('seed', { enablement: { '0-421': false } });

  expect((await create(series(2))).error?.code).toBe('NOT_ACTIVATED');
});

it.each([
  ['read-only', 'MISSING_SCOPE'],
  ['no-appointments', 'MISSING_SCOPE'],
  ['revoked', 'UNAUTHENTICATED'],
])('says once why nothing works with a %s token', async (token, code) => {
  vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', `emulator-token-${token}`);

  expect((await create(series(2))).error?.code).toBe(code);
});

it('refuses a contact nobody knows', async () => {
  expect((await create(series(2), '999999')).error?.code).toBe('NOT_FOUND');
});

describe('a contact with 10,000 items', () => {
  const taken = {
    hs_appointment_name: 'Coaching',
    hs_appointment_start: series(1)[0]?.start,
    hs_appointment_end: series(1)[0]?.end,
  };
  const seed = (id: string) =>
    items.control('seed', {
      objects: [
        {
          type: 'appointments',
          id,
          properties: taken,
          associations: [{ type: 'contacts', id: '104' }],
        },
      ],
    });

  it.each(['900001', '99000000000000'])('is looked through for what is there: %s', async (id) => {
    await seed(id);

    const reply = await create(series(2), '104');

    const { conflicts, results } = dataOf(createAppointments, reply);
    expect(results).toEqual([]);
    expect(conflicts).toMatchObject([{ occurrence: 0, item: { id } }]);
  });

  it('is not given a second of what a lost attempt has just created', async () => {
    await items.control('faults', { route, fault: 'reset', when: 'after', count: 1 });
    const lost = await create(series(2), '104');

    const results = await resultsOf(series(2), '104', existingIdsIn(lost));

    expect(results.map((row) => row.ok && row.existedBefore)).toEqual([true, true]);
  });
});

describe('cost', () => {
  it.each([
    ['101', 1, 4, 13],
    ['101', 100, 4, 13],
    // Their associations are read to the end, one call after the other: what was created last is there. Afterwards one more.
    ['104', 100, 21, 41],
  ])('for contact %s and %i rows is at most %i round trips deep', async (...expected) => {
    const [contactId, count, depth, calls] = expected;
    await items.control('latency', { ms: 100 });
    vi.useRealTimers();

    const results = await resultsOf(series(count), contactId);

    expect(results.every((row) => row.ok)).toBe(true);
    const requests = await items.requests();
    expect(depthOf(requests)).toBeLessThanOrEqual(depth);
    expect(requests.length).toBeLessThanOrEqual(calls);
  });
});
