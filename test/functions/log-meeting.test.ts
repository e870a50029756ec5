import { logMeeting } from '@app/contracts/log-meeting';
import { describe, expect, it, vi } from 'vitest';
import { depthOf } from '../support/function-account.ts';
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

async function count(): Promise<number> {
  const body = { query: held.title, properties: ['hs_meeting_title'], limit: 100 };
  const reply = await items.api('POST', '/crm/objects/2026-03/0-47/search', body);
  return (reply as { total: number }).total;
}

it.each(apiVersions)('logs a meeting that took place on %s', async (version) => {
  vi.stubEnv('HUBSPOT_API_VERSION', version);

  const { item, existedBefore } = await dataFor({
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
  const { item } = await dataFor();

  const reply = await items.call('edit-item', {
    item: { kind: 'meeting', id: item.id },
    changes: { title: 'Dinner' },
    expectedUpdatedAt: item.updatedAt?.toISOString(),
  });

  expect(reply.ok).toBe(true);
});

it('tells the two hours apart that a clock shows twice', async () => {
  await dataFor();

  const { existedBefore } = await dataFor({ start: held.end, end: '2026-10-25T02:30:00Z' });

  expect(existedBefore).toBe(false);
});

it('associates a company and refuses one of somebody else', async () => {
  await items.door('seed', adasBusiness);
  await useWideToken(items.door);

  const { item } = await dataFor({ companyIds: ['501'] });
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

it('finds the meeting of an attempt whose answer got lost, and logs no second', async () => {
  await items.door('faults', { route, fault: 'reset', when: 'after', count: 1 });

  const lost = await log();
  const again = await dataFor();

  expect(lost.error?.code).toBe('OUTCOME_UNKNOWN');
  expect(again.existedBefore).toBe(true);
  expect(await count()).toBe(1);
});

it('answers the meeting that is there already, with the outcome it has', async () => {
  const data = await dataFor({
    title: 'Pricing walkthrough',
    start: '2026-11-18T16:00:00Z',
    end: '2026-11-18T17:00:00Z',
  });

  expect(data).toMatchObject({
    existedBefore: true,
    item: { id: ada.pricing.id, outcome: { value: 'SCHEDULED' } },
  });
});

describe('cost', () => {
  it('is three round trips deep', async () => {
    await items.door('latency', { ms: 100 });
    vi.useRealTimers();
    const main = items.coldFunction('log-meeting');
    const call = (title: string) =>
      main({
        propertiesToSend: { hs_object_id: ada.id },
        parameters: { ...held, start: '2025-10-26T00:30:00Z', title },
      });

    const first = await call('One');
    const cold = await items.requests();
    const second = await call('Two');
    const warm = (await items.requests()).slice(cold.length);

    expect([first.ok, second.ok]).toEqual([true, true]);
    expect([cold.length, warm.length]).toEqual([7, 4]);
    expect([depthOf(cold), depthOf(warm)]).toEqual([3, 3]);
  });
});
