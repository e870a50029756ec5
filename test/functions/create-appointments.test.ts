import { createAppointments } from '@app/contracts/create-appointments';
import { describe, expect, it, vi } from 'vitest';
import { depthOf } from '../support/function-account.ts';
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

const create = (occurrences: object[], recordId: string = ada.id) =>
  items.call('create-appointments', { occurrences }, recordId);

async function resultsOf(occurrences: object[], recordId: string = ada.id) {
  return dataOf(createAppointments, await create(occurrences, recordId)).results;
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
  await items.door('seed', {
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

it('does not create twice what it is asked for twice', async () => {
  const first = await resultsOf(series(3));

  const second = await resultsOf(series(5));

  expect(second.map((row) => row.ok && row.existedBefore)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  const idsOf = (results: typeof first) => results.map((row) => (row.ok ? row.item.id : ''));
  expect(idsOf(second).slice(0, 3)).toEqual(idsOf(first));
  expect(await countOf('Coaching')).toBe(5);
});

it('creates anew what was called off', async () => {
  const [made] = await resultsOf(series(1));
  const item = made?.ok === true ? { kind: 'appointment', id: made.item.id } : undefined;
  await items.call('set-outcome', { changes: [{ item, outcome: 'CANCELLED' }] });

  const results = await resultsOf(series(1));

  expect(results).toMatchObject([{ ok: true, existedBefore: false }]);
});

it('finds after a lost answer what was created, and creates only the rest', async () => {
  await items.door('faults', { route, fault: 'truncate', when: 'after', count: 1 });

  const lost = await create(series(3));
  const results = await resultsOf(series(4));

  expect(lost.error).toMatchObject({
    code: 'OUTCOME_UNKNOWN',
    details: { lookWith: 'list-agenda', lookAt: 'Coaching' },
  });
  expect(results.map((row) => row.ok && row.existedBefore)).toEqual([true, true, true, false]);
  expect(await countOf('Coaching')).toBe(4);
});

it('sets the stage and its pipeline where there is no status property', async () => {
  await items.door('seed', {
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
  await items.door('seed', { enablement: { '0-421': false } });

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
  it('is searched for what exists already', async () => {
    const taken = {
      hs_appointment_name: 'Coaching',
      hs_appointment_start: series(1)[0]?.start,
      hs_appointment_end: series(1)[0]?.end,
    };
    const associations = [{ type: 'contacts', id: '104' }];
    await items.door('seed', {
      objects: [{ type: 'appointments', id: '900001', properties: taken, associations }],
    });

    const results = await resultsOf(series(2), '104');

    expect(results).toMatchObject([
      { ok: true, existedBefore: true, item: { id: '900001' } },
      { ok: true, existedBefore: false },
    ]);
  });
});

describe('cost', () => {
  it.each([
    ['101', 1],
    ['101', 100],
    ['104', 100],
  ])('is three round trips deep for contact %s and %i rows', async (contactId, count) => {
    await items.door('latency', { ms: 100 });
    vi.useRealTimers();

    const results = await resultsOf(series(count), contactId);

    expect(results.every((row) => row.ok)).toBe(true);
    const requests = await items.requests();
    expect(depthOf(requests)).toBe(3);
    expect(requests).toHaveLength(9);
  });
});
