import { logMeeting } from '@app/contracts/booking/log-meeting';
import { describe, expect, it, vi } from 'vitest';
import { depthOf } from '../support/function-account.ts';
import { existingIdsIn } from './support/existing-ids.ts';
import { ada, apiVersions, dataOf, useItems } from './support/use-items.ts';
import { adasBusiness, useWideToken } from './support/wide-token.ts';

const items = useItems();
const ben = '71000001';
const route = 'POST /crm/objects/2026-03/0-47/batch/create';
const held = {
  title: 'Lunch at the fair',
  start: '2026-10-25T00:30:00.000Z',
  end: '2026-10-25T01:30:00.000Z',
  outcome: 'COMPLETED',
};

const log = (parameters: object = {}, recordId: string = ada.id) =>
  items.call('log-meeting', { ...held, ...parameters }, recordId);

async function dataFor(parameters: object = {}) {
  return dataOf(logMeeting, await log(parameters));
}

/** What was certainly created. */
async function made(parameters: object = {}) {
  const { item, existedBefore, conflicts } = await dataFor(parameters);
  if (item === null) throw new Error(`${conflicts.length} conflicts kept it from being created.`);
  return { item, existedBefore };
}

/** Puts meetings on Ada. */
const seed = (...meetings: { id: string; properties: object }[]) =>
  items.control('seed', {
    objects: meetings.map((meeting) => ({
      ...meeting,
      type: 'meetings',
      associations: [{ type: 'contacts', id: ada.id }],
    })),
  });
const synced = (title: string, start: string, end: string, more: object = {}) => ({
  hs_meeting_title: title,
  hs_timestamp: start,
  hs_meeting_start_time: start,
  hs_meeting_end_time: end,
  ...more,
});

async function count(title = held.title): Promise<number> {
  const body = { query: title, properties: ['hs_meeting_title'], limit: 100 };
  const reply = await items.api('POST', '/crm/objects/2026-03/0-47/search', body);
  return (reply as { total: number }).total;
}

it.each(apiVersions)('logs a meeting that took place on %s', async (version) => {
  vi.stubEnv('HUBSPOT_API_VERSION', version);

  const { item, existedBefore } = await made({
    type: 'Product demo',
    body: 'Talked about\n<script>x</script>',
    internalNotes: 'A & B',
    ownerId: ben,
  });

  expect(existedBefore).toBe(false);
  expect(item).toMatchObject({
    title: held.title,
    start: new Date(held.start),
    end: new Date(held.end),
    outcome: { value: 'COMPLETED', label: 'Completed' },
    owner: { id: ben, name: 'Ben Ode' },
  });
  const names = [
    'hs_timestamp',
    'hs_activity_type',
    'hs_meeting_body',
    'hs_internal_meeting_notes',
  ];
  expect(await items.valuesOf('meeting', item.id, names)).toMatchObject({
    hs_timestamp: held.start,
    hs_activity_type: 'Product demo',
    hs_meeting_body: 'Talked about<br>&lt;script&gt;x&lt;/script&gt;',
    hs_internal_meeting_notes: 'A &amp; B',
  });
  expect(await items.associatedIds('meeting', item.id, '0-1')).toEqual([ada.id]);
});

it('can be edited at once with the time of change it answers', async () => {
  const { item } = await made();

  const reply = await items.call('edit-item', {
    item: { kind: 'meeting', id: item.id },
    changes: { title: 'Dinner' },
    expectedUpdatedAt: item.updatedAt?.toISOString(),
  });

  expect(reply.ok).toBe(true);
});

it('tells the two hours apart that a clock shows twice', async () => {
  await dataFor();

  const { existedBefore } = await made({ start: held.end, end: '2026-10-25T02:30:00Z' });

  expect(existedBefore).toBe(false);
});

it('associates a company and refuses one of somebody else', async () => {
  await items.control('seed', adasBusiness);
  await useWideToken(items.control);

  const { item } = await made({ companyIds: ['501'] });
  const reply = await log({ title: 'Other', companyIds: ['502'] });

  const url = `/crm/v3/objects/meetings/${item.id}?associations=companies`;
  const response = await fetch(`${process.env['HUBSPOT_API_BASE_URL'] ?? ''}${url}`, {
    headers: { authorization: 'Bearer wide' },
  });
  expect(await response.json()).toMatchObject({
    associations: { companies: { results: [{ id: '501' }] } },
  });
  expect(reply.error).toMatchObject({ code: 'NOT_ASSOCIATED', details: { company: '502' } });
});

it.each([
  ['what has not begun', { start: '2026-11-21T09:00:01Z', end: '2026-11-21T10:00:00Z' }, 'start'],
  ['an end before the start', { end: '2026-10-24T00:00:00Z' }, 'end'],
  ['an owner who left', { ownerId: '71000005' }, 'ownerId'],
  ['an owner nobody knows', { ownerId: '1' }, 'ownerId'],
])('refuses %s', async (_case, parameters, parameter) => {
  const reply = await log(parameters);

  expect(reply.error).toMatchObject({ code: 'INVALID_INPUT', details: { parameter } });
  expect(await count()).toBe(0);
});

it.each([
  [{ outcome: 'MAYBE' }, 'hs_meeting_outcome'],
  [{ type: 'Seance' }, 'hs_activity_type'],
])('names the property of %o, which the account does not offer', async (parameters, property) => {
  const reply = await log(parameters);

  expect(reply.error).toMatchObject({ code: 'REJECTED', details: { property } });
  expect(await count()).toBe(0);
});

describe('what is there already', () => {
  const minutes = (from: number, to: number) => ({
    start: new Date(Date.UTC(2026, 9, 14, 9, from)).toISOString(),
    end: new Date(Date.UTC(2026, 9, 14, 9, to)).toISOString(),
  });
  const { start, end } = minutes(0, 30);

  it('is a conflict, also where it is the very same meeting of a calendar, until the rep has seen it', async () => {
    await seed({ id: '770001', properties: synced('Lunch at the fair', start, end) });

    const first = await dataFor({ start, end });
    const before = await count();
    const anyway = await made({ start, end, existingIds: first.existingIds });

    expect(first).toMatchObject({
      item: null,
      existedBefore: false,
      conflicts: [{ kind: 'meeting', id: '770001', title: 'Lunch at the fair' }],
      existingIds: ['770001'],
    });
    expect([before, await count()]).toEqual([1, 2]);
    expect(anyway).toMatchObject({ existedBefore: false });
    expect(anyway.item.id).not.toBe('770001');
  });

  it.each([
    ['reaches into it', minutes(-20, 5), {}],
    ['starts within it', minutes(29, 60), {}],
    ['lasts over all of it', minutes(-300, 300), {}],
    ['has no end', { start, end: '' }, {}],
    ['ends before it starts', { start, end: minutes(-60, -45).end }, {}],
    ['has nobody come to it', { start, end }, { hs_meeting_outcome: 'NO_SHOW' }],
  ])('is a conflict where it %s', async (_case, time, more) => {
    await seed({ id: '770001', properties: synced('Standup', time.start, time.end, more) });

    const { item, conflicts } = await dataFor({ start, end });

    expect(item).toBeNull();
    expect(conflicts.map(({ id }) => id)).toEqual(['770001']);
  });

  it.each([
    ['ends as it starts', minutes(-30, 0), {}],
    ['starts as it ends', minutes(30, 45), {}],
    ['was called off', { start, end }, { hs_meeting_outcome: 'CANCELED' }],
  ])('is none where it %s', async (_case, time, more) => {
    await seed({ id: '770001', properties: synced('Standup', time.start, time.end, more) });

    expect(await made({ start, end })).toMatchObject({ existedBefore: false });
  });

  it('is a conflict where it was called off and is to be logged as called off again', async () => {
    const outcome = { hs_meeting_outcome: 'CANCELED' };
    await seed({ id: '770001', properties: synced('Lunch at the fair', start, end, outcome) });

    const { conflicts } = await dataFor({ start, end, outcome: 'CANCELED' });

    expect(conflicts).toHaveLength(1);
  });

  it('names appointments as well, with the owner and soonest first', async () => {
    await seed({
      id: '770001',
      properties: synced('Late', minutes(10, 20).start, end, { hubspot_owner_id: ben }),
    });
    const name = { hs_appointment_name: 'Visit', hs_appointment_start: start };
    await items.control('seed', {
      objects: [
        {
          type: 'appointments',
          id: '770002',
          properties: name,
          associations: [{ type: 'contacts', id: ada.id }],
        },
      ],
    });

    const { conflicts } = await dataFor({ start, end });

    expect(conflicts).toMatchObject([
      { kind: 'appointment', title: 'Visit', start: new Date(start) },
      { kind: 'meeting', title: 'Late', owner: { name: 'Ben Ode' } },
    ]);
  });

  it('is told among more at one start than a read or a search holds', async () => {
    const many = Array.from({ length: 620 }, (_, index) => ({
      id: String(780_000 + index),
      properties: synced('Import', start, end),
    }));
    await seed(...many);

    const first = await dataFor({ start, end, title: 'Import' });
    await items.control('faults', { route, fault: 'reset', when: 'after', count: 1 });
    const lost = await log({ start, end, title: 'Import', existingIds: first.existingIds });
    const again = await made({
      start,
      end,
      title: 'Import',
      existingIds: existingIdsIn(lost),
    });

    expect(first.item).toBeNull();
    expect(first.conflicts).toHaveLength(25);
    expect(new Set(first.existingIds).size).toBe(620);
    expect(lost.error?.code).toBe('OUTCOME_UNKNOWN');
    expect(again.existedBefore).toBe(true);
    expect(first.existingIds).not.toContain(again.item.id);
  });
});

describe('after an answer that got lost', () => {
  const twin = { id: '770001', properties: synced(held.title, held.start, held.end) };
  const lose = () => items.control('faults', { route, fault: 'reset', when: 'after', count: 1 });

  it('finds what that attempt created, and logs no second', async () => {
    await lose();

    const lost = await log();
    const again = await made({ existingIds: existingIdsIn(lost) });

    expect(lost.error).toMatchObject({ code: 'OUTCOME_UNKNOWN', details: { existingIds: [] } });
    expect(again.existedBefore).toBe(true);
    expect(await count()).toBe(1);
  });

  it('does not take a twin that was there before for it', async () => {
    await seed(twin);
    const { existingIds } = await dataFor();
    await items.control('faults', { route, fault: 'reset', when: 'before', count: 1 });

    const lost = await log({ existingIds });
    const again = await made({ existingIds: existingIdsIn(lost) });

    expect(again.existedBefore).toBe(false);
    expect(again.item.id).not.toBe(twin.id);
    expect(await count()).toBe(2);
  });

  it.each([
    ['title', { title: 'Lunch at the fair, day two' }],
    ['end', { end: '2026-10-25T02:00:00.000Z' }],
    ['owner', { ownerId: '71000002' }],
  ])('shows it as a conflict to who asks for another %s', async (_case, other) => {
    await lose();
    const lost = await log({ ownerId: ben });

    const { item, conflicts } = await dataFor({
      ownerId: ben,
      ...other,
      existingIds: existingIdsIn(lost),
    });

    expect(item).toBeNull();
    expect(conflicts).toMatchObject([{ title: held.title }]);
  });

  it('shows it as a conflict to who does not know that there was an attempt', async () => {
    await lose();
    await log();

    expect(await dataFor()).toMatchObject({ item: null, conflicts: [{ title: held.title }] });
  });
});

it.each([
  ['associations', 'POST /crm/associations/2026-03/0-1/0-47/batch/read', 500],
  ['records', 'POST /crm/objects/2026-03/0-47/batch/read', 500],
  ['appointments', 'POST /crm/associations/2026-03/0-1/0-421/batch/read', 502],
])('writes nothing where it could not read the %s that are there', async (_case, read, fault) => {
  await items.control('faults', { route: read, fault, count: 5 });

  const reply = await log({ start: '2026-10-14T09:00:00Z', end: '2026-10-14T09:30:00Z' });

  expect(reply.error?.code).toBe('UNAVAILABLE');
  expect(await count()).toBe(0);
});

describe('cost', () => {
  it('is four round trips deep, the last of which looks once more', async () => {
    await items.control('latency', { ms: 100 });
    vi.useRealTimers();
    const main = items.coldFunction('log-meeting');
    const call = (title: string, more: object) =>
      main({
        propertiesToSend: { hs_object_id: ada.id },
        parameters: { ...held, ...more, title },
      });

    const first = await call('One', { start: '2025-10-26T00:30:00Z', end: '2025-10-26T01:30:00Z' });
    const cold = await items.requests();
    const second = await call('Two', {
      start: '2025-10-27T00:30:00Z',
      end: '2025-10-27T01:30:00Z',
    });
    const warm = (await items.requests()).slice(cold.length);

    expect([first.ok, second.ok]).toEqual([true, true]);
    expect([cold.length, warm.length]).toEqual([12, 7]);
    expect([depthOf(cold), depthOf(warm)]).toEqual([4, 4]);
  });
});
