import { listAgenda } from '@app/contracts/agenda/list-agenda';
import { listSeries } from '@app/contracts/agenda/list-series';
import { moveItems } from '@app/contracts/agenda/move-items';
import { createAppointments } from '@app/contracts/booking/create-appointments';
import { checkSetup } from '@app/contracts/setup/check-setup';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { depthOf, loadFunction } from '../support/function-account.ts';
import { buildFunctionsWithSeries } from '../support/functions-with-series.ts';
import { ada, apiVersions, dataOf, useItems } from './support/use-items.ts';

const items = useItems();
/** Wanda's eight weekly appointments in the demo account, and one that is none of theirs. */
const wanda = '117';
const nth = (index: number) => ({ kind: 'appointment', id: `11742000${index}` }) as const;
const tie = 'a-series-of-this-test';

let functions: Awaited<ReturnType<typeof buildFunctionsWithSeries>>;

beforeAll(async () => {
  functions = await buildFunctionsWithSeries();
});
afterAll(async () => {
  await functions.remove();
});

const call = (action: string, parameters: object, recordId = wanda) =>
  loadFunction(action, functions.dir)({ propertiesToSend: { hs_object_id: recordId }, parameters });
const seriesOf = async (index: number, recordId = wanda) =>
  dataOf(listSeries, await call('list-series', { item: nth(index) }, recordId));
const starts = async (...indexes: number[]) =>
  Promise.all(
    indexes.map(async (index) => {
      const values = await items.valuesOf('appointment', nth(index).id, ['hs_appointment_start']);
      return values?.['hs_appointment_start'];
    }),
  );
const tieOf = async (id: string) =>
  (await items.valuesOf('appointment', id, ['series_id']))?.['series_id'];
const occurrences = ['2026-12-07', '2026-12-14', '2026-12-21'].map((day) => ({
  name: 'Follow-up',
  start: `${day}T09:00:00Z`,
  end: `${day}T09:30:00Z`,
}));
const removeProperty = () =>
  items.control('seed', { removeProperties: [{ objectTypeId: '0-421', name: 'series_id' }] });

describe.each(apiVersions)('on API version %s', (version) => {
  it('lists a series soonest first, and not what only looks like it', async () => {
    vi.stubEnv('HUBSPOT_API_VERSION', version);

    const { items: listed, isSearched } = await seriesOf(4);

    expect(listed.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => nth(n).id));
    expect(listed.map(({ series }) => series?.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(isSearched).toBe(false);
    expect(depthOf(await items.requests())).toBe(2);
  });

  it('writes one id to what is created together, and nothing of it to the next', async () => {
    vi.stubEnv('HUBSPOT_API_VERSION', version);

    const tied = dataOf(
      createAppointments,
      await call('create-appointments', { occurrences, series: tie }),
    );
    const alone = dataOf(
      createAppointments,
      await call('create-appointments', {
        occurrences: [{ ...occurrences[0], start: '2026-12-08T09:00:00Z', end: undefined }],
      }),
    );

    const idsOf = ({ results }: typeof tied) =>
      results.flatMap((result) => (result.ok ? result.item.id : []));
    expect(await Promise.all(idsOf(tied).map(tieOf))).toEqual([tie, tie, tie]);
    expect([tied.isTied, alone.isTied]).toEqual([true, false]);
    expect(await Promise.all(idsOf(alone).map(tieOf))).toEqual([null]);
  });
});

it('marks each in the agenda with its number and how many there are', async () => {
  const { items: upcoming } = dataOf(listAgenda, await call('list-agenda', { view: 'upcoming' }));

  expect(upcoming.map(({ title, series }) => [title, series])).toEqual([
    ['Shoulder session', { number: 3, count: 8 }],
    ['First look', undefined],
    ...[4, 5, 6, 7, 8].map((number) => ['Shoulder session', { number, count: 8 }]),
  ]);
});

it('gives no number where one of them could not be read', async () => {
  await items.fail('POST /crm/objects/*/0-421/batch/read', { partial: 2 });

  const { items: upcoming } = dataOf(listAgenda, await call('list-agenda', { view: 'upcoming' }));

  const ofSeries = upcoming.filter(({ title }) => title === 'Shoulder session');
  expect(ofSeries.length).toBeGreaterThan(2);
  expect(new Set(ofSeries.map(({ series }) => series))).toEqual(new Set([null]));
});

it('moves each to its own time, and back, with one answer for each', async () => {
  const before = await starts(3, 4, 5);
  const { items: listed } = await seriesOf(3);
  const changes = listed.slice(2, 5).map(({ kind, id, updatedAt }, index) => ({
    item: { kind, id },
    start: `2027-01-0${index + 4}T09:00:00Z`,
    end: `2027-01-0${index + 4}T09:45:00Z`,
    expectedUpdatedAt: updatedAt?.toISOString(),
  }));

  const { results } = dataOf(moveItems, await call('move-items', { changes }));

  expect(results.map((result) => result.ok && result.start?.toISOString().slice(0, 10))).toEqual([
    '2027-01-04',
    '2027-01-05',
    '2027-01-06',
  ]);
  expect(results.map((result) => result.ok && result.previous.start?.getTime())).toEqual(
    before.map((start) => Date.parse(start ?? '')),
  );
  const back = results.map((result) => ({
    item: result.item,
    undo: result.ok ? result.undo : '',
    expectedUpdatedAt: result.ok ? result.updatedAt?.toISOString() : '',
  }));
  dataOf(moveItems, await call('move-items', { changes: back }));
  expect(await starts(3, 4, 5)).toEqual(before);
});

it('leaves alone what somebody has changed meanwhile, and moves the others', async () => {
  const { items: listed } = await seriesOf(6);
  const [sixth, seventh] = listed.slice(5, 7);
  await items.api('PATCH', `/crm/objects/2026-03/0-421/${sixth?.id}`, {
    properties: { hs_appointment_name: 'Last one' },
  });
  const before = await starts(6);

  const { results } = dataOf(
    moveItems,
    await call('move-items', {
      changes: [sixth, seventh].map((one) => ({
        item: { kind: 'appointment', id: one?.id },
        start: '2027-02-01T09:00:00Z',
        end: null,
        expectedUpdatedAt: one?.updatedAt?.toISOString(),
      })),
    }),
  );

  expect(results).toMatchObject([
    { ok: false, error: { code: 'STALE', details: { title: 'Last one' } } },
    { ok: true, end: null },
  ]);
  expect(await starts(6, 7)).toEqual([...before, '2027-02-01T09:00:00.000Z']);
});

it.each([
  ['without an end', { start: '2027-01-04T09:00:00Z' }, 'changes.1.end'],
  [
    'that ends before it starts',
    { start: '2027-01-04T09:00:00Z', end: '2027-01-04T08:00:00Z' },
    'changes.1.end',
  ],
  ['that is none', {}, 'changes.1.start'],
])('moves none where one has a time %s', async (_, times, parameter) => {
  const before = await starts(3, 4);
  const good = { item: nth(3), start: '2027-01-04T09:00:00Z', end: null };

  const reply = await call('move-items', { changes: [good, { item: nth(4), ...times }] });

  expect(reply.error).toMatchObject({ code: 'INVALID_INPUT', details: { parameter } });
  expect(await starts(3, 4)).toEqual(before);
});

it('ties what an earlier attempt has created to what is created afterwards', async () => {
  await items.fail('POST /crm/objects/*/0-421/batch/create', { status: 504, when: 'after' });
  const lost = await call('create-appointments', {
    occurrences: occurrences.slice(0, 2),
    series: tie,
  });
  expect(lost.error?.code).toBe('OUTCOME_UNKNOWN');
  const { existingIds } = lost.error?.details as { existingIds: string[] };

  const again = dataOf(
    createAppointments,
    await call('create-appointments', { occurrences, series: tie, existingIds }),
  );

  const ids = again.results.flatMap((result) => (result.ok ? result.item.id : []));
  expect(await Promise.all(ids.map(tieOf))).toEqual([tie, tie, tie]);
});

it.each([
  ['is not there', removeProperty],
  [
    'is a choice',
    async () => {
      await removeProperty();
      await items.control('seed', {
        properties: [{ objectTypeId: '0-421', name: 'series_id', type: 'enumeration' }],
      });
    },
  ],
  [
    'cannot be written',
    async () => {
      await removeProperty();
      await items.control('seed', {
        properties: [
          { objectTypeId: '0-421', name: 'series_id', type: 'string', isReadOnly: true },
        ],
      });
    },
  ],
])('creates a series untied where the property %s, and the check says so', async (_, spoil) => {
  await spoil();

  const created = dataOf(
    createAppointments,
    await call('create-appointments', { occurrences, series: tie }),
  );
  const { findings } = dataOf(checkSetup, await call('check-setup', {}));

  expect(created.results.map(({ ok }) => ok)).toEqual([true, true, true]);
  expect(created.isTied).toBe(false);
  expect(findings.find(({ id }) => id === 'series-property')).toMatchObject({
    status: 'warn',
    details: { property: 'series_id' },
  });
});

it('knows no series of an account that names no property, and writes nothing for one', async () => {
  const own = (action: string, parameters: object) => items.call(action, parameters, wanda);

  const { items: listed } = dataOf(listSeries, await own('list-series', { item: nth(3) }));
  const agenda = dataOf(listAgenda, await own('list-agenda', { view: 'upcoming' }));
  const created = dataOf(
    createAppointments,
    await own('create-appointments', { occurrences, series: tie }),
  );

  expect(listed.map(({ id, series }) => [id, series])).toEqual([[nth(3).id, undefined]]);
  expect(agenda.items.every(({ series }) => series === undefined)).toBe(true);
  expect(created.isTied).toBe(false);
  const ids = created.results.flatMap((result) => (result.ok ? result.item.id : []));
  expect(await Promise.all(ids.map(tieOf))).toEqual([null, null, null]);
});

it('shows nothing of a series to another record', async () => {
  const reply = await call('list-series', { item: nth(3) }, ada.id);

  expect(reply.error?.code).toBe('NOT_ASSOCIATED');
});
