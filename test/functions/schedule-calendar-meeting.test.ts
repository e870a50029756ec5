import { scheduleCalendarMeeting } from '@app/contracts/booking/schedule-calendar-meeting';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { depthOf } from '../support/function-account.ts';
import { existingIdsIn } from './support/existing-ids.ts';
import { ada, apiVersions, dataOf, useItems } from './support/use-items.ts';
import { adasBusiness, useNarrowToken, useWideToken } from './support/wide-token.ts';

const items = useItems();
const ben = { userId: '61000001', ownerId: '71000001' };
const wanted = {
  organizerUserId: ben.userId,
  title: 'Roof inspection',
  start: '2026-11-24T14:00:00.000Z',
  end: '2026-11-24T14:30:00.000Z',
  timeZone: 'Europe/Berlin',
};
const calendar = 'POST /scheduler/2026-03/meetings/calendar';

const schedule = (parameters: object = {}, recordId: string = ada.id) =>
  items.call('schedule-calendar-meeting', { ...wanted, ...parameters }, recordId);

async function dataFor(parameters: object = {}) {
  return dataOf(scheduleCalendarMeeting, await schedule(parameters));
}

/** What was certainly created. */
async function made(parameters: object = {}) {
  const { item, existedBefore, conflicts } = await dataFor(parameters);
  if (item === null) throw new Error(`${conflicts.length} conflicts kept it from being created.`);
  return { item, existedBefore };
}

async function countOf(title: string): Promise<number> {
  const body = { query: title, properties: ['hs_meeting_title'], limit: 100 };
  const reply = await items.api('POST', '/crm/objects/2026-03/0-47/search', body);
  return (reply as { total: number }).total;
}

it.each(apiVersions)('puts a meeting on a calendar on %s', async (version) => {
  vi.stubEnv('HUBSPOT_API_VERSION', version);

  const { item, existedBefore } = await made({
    place: { type: 'PHONE', value: '+1 212 555 0142' },
    attendeeOwnerIds: ['71000002', ben.ownerId, '71000002'],
    body: 'Agenda:\n<b>goals</b> & timing',
    internalNotes: 'Legal < 5 days',
  });

  expect(existedBefore).toBe(false);
  expect(item).toMatchObject({
    kind: 'meeting',
    title: 'Roof inspection',
    start: new Date(wanted.start),
    end: new Date(wanted.end),
    outcome: { value: 'SCHEDULED' },
    owner: { id: ben.ownerId, name: 'Ben Ode', isActive: true },
    place: '+1 212 555 0142',
    isPinned: false,
  });
  const names = ['hs_timestamp', 'hs_meeting_body', 'hs_internal_meeting_notes'];
  const others = ['hs_meeting_location_type', 'hs_attendee_owner_ids', 'hubspot_owner_id'];
  expect(await items.valuesOf('meeting', item.id, [...names, ...others])).toMatchObject({
    hs_timestamp: wanted.start,
    hs_meeting_body: 'Agenda:<br>&lt;b&gt;goals&lt;/b&gt; &amp; timing',
    hs_internal_meeting_notes: 'Legal &lt; 5 days',
    hs_meeting_location_type: 'PHONE',
    hs_attendee_owner_ids: '71000002',
    hubspot_owner_id: ben.ownerId,
  });
  expect(await items.associatedIds('meeting', item.id, '0-1')).toEqual([ada.id]);
});

it('can be edited at once with the time of change it answers', async () => {
  const { item } = await made();

  const reply = await items.call('edit-item', {
    item: { kind: 'meeting', id: item.id },
    changes: { title: 'Start' },
    expectedUpdatedAt: item.updatedAt?.toISOString(),
  });

  expect(reply.ok).toBe(true);
});

it('sends a reminder once where two come at the same time, the longest first', async () => {
  await dataFor({
    reminders: [
      { amount: 60, unit: 'MINUTES' },
      { amount: 1, unit: 'HOURS' },
      { amount: 1, unit: 'DAYS' },
    ],
  });

  const { scheduler } = (await items.control('state')) as { scheduler: { reminders: unknown } };
  expect(scheduler.reminders).toMatchObject([
    { numberOfTimeUnits: 1, timeUnit: 'DAYS' },
    { numberOfTimeUnits: 60, timeUnit: 'MINUTES' },
  ]);
});

it('keeps the same wall clock on both sides of a change of clocks', async () => {
  const before = { start: '2027-03-27T08:00:00Z', end: '2027-03-27T09:00:00Z' };
  const after = { start: '2027-03-28T07:00:00Z', end: '2027-03-28T08:00:00Z' };

  const first = await made(before);
  const second = await made(after);

  const berlin = (date: Date | null): string =>
    date?.toLocaleTimeString('de', { timeZone: 'Europe/Berlin' }) ?? '';
  expect([first, second].map(({ item }) => berlin(item.start))).toEqual(['09:00:00', '09:00:00']);
  expect(second.existedBefore).toBe(false);
});

it('associates the companies and deals of the contact', async () => {
  await items.control('seed', adasBusiness);
  await useWideToken(items.control);

  const { item } = await made({ companyIds: ['501'], dealIds: ['601', '603', '601'] });

  const url = `/crm/v3/objects/meetings/${item.id}?associations=companies,deals`;
  const response = await fetch(`${process.env['HUBSPOT_API_BASE_URL'] ?? ''}${url}`, {
    headers: { authorization: 'Bearer wide' },
  });
  expect(await response.json()).toMatchObject({
    associations: {
      companies: { results: [{ id: '501' }] },
      deals: { results: [{ id: '601' }, { id: '603' }] },
    },
  });
});

describe('refuses', () => {
  beforeEach(async () => {
    await items.control('seed', adasBusiness);
  });

  it.each([
    ['companyIds', ['501', '502'], { parameter: 'companyIds.1', company: '502' }],
    ['dealIds', ['604'], { parameter: 'dealIds.0', deal: '604' }],
  ])('%s of somebody else, naming it', async (name, ids, details) => {
    await useWideToken(items.control);

    const reply = await schedule({ [name]: ids });

    expect(reply.error).toMatchObject({ code: 'NOT_ASSOCIATED', details });
    expect(await countOf('Roof inspection')).toBe(0);
  });

  it('companies it may not see', async () => {
    await useNarrowToken(items.control);

    const reply = await schedule({ companyIds: ['501'] });

    expect(reply.error?.code).toBe('MISSING_SCOPE');
    expect(await countOf('Roof inspection')).toBe(0);
  });

  it.each([
    ['an owner in place of a user', { organizerUserId: ben.ownerId }, 'organizerUserId'],
    ['a user who left', { organizerUserId: '61000005' }, 'organizerUserId'],
    ['a teammate who left', { attendeeOwnerIds: ['71000002', '71000005'] }, 'attendeeOwnerIds.1'],
    ['a user in place of a teammate', { attendeeOwnerIds: ['61000002'] }, 'attendeeOwnerIds.0'],
    ['an end before the start', { end: '2026-11-24T13:00:00Z' }, 'end'],
    ['a start in the past', { start: '2026-11-20T13:00:00Z' }, 'start'],
    ['an offset as a zone', { timeZone: '+01:00' }, 'timeZone'],
    ['four reminders', { reminders: Array(4).fill({ amount: 1, unit: 'DAYS' }) }, 'reminders'],
  ])('%s', async (_case, parameters, parameter) => {
    const reply = await schedule(parameters);

    expect(reply.error).toMatchObject({ code: 'INVALID_INPUT', details: { parameter } });
    expect(await countOf('Roof inspection')).toBe(0);
  });

  it('an outcome that the account does not offer, naming those it does', async () => {
    const reply = await schedule({ outcome: 'MAYBE' });

    expect(reply.error).toMatchObject({
      code: 'REJECTED',
      details: { property: 'hs_meeting_outcome', options: expect.arrayContaining(['Scheduled']) },
    });
  });

  it("an organizer without a calendar, with HubSpot's reason", async () => {
    const reply = await schedule({ organizerUserId: '61000003' });

    expect(reply.error).toMatchObject({
      code: 'REJECTED',
      details: { reason: expect.stringContaining('calendar') },
    });
    expect(await countOf('Roof inspection')).toBe(0);
  });

  it('a contact nobody knows', async () => {
    const reply = await schedule({}, '999999');

    expect(reply.error?.code).toBe('NOT_FOUND');
  });

  it('to write with a token that may only read', async () => {
    vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', 'emulator-token-read-only');

    expect((await schedule()).error?.code).toBe('MISSING_SCOPE');
  });
});

describe('after an answer that got lost', () => {
  it('finds the meeting of that attempt, and creates no second', async () => {
    await items.control('faults', { route: calendar, fault: 'reset', when: 'after', count: 1 });

    const lost = await schedule();
    const again = await made({ existingIds: existingIdsIn(lost) });

    expect(lost.error).toMatchObject({
      code: 'OUTCOME_UNKNOWN',
      details: { lookWith: 'list-agenda', lookAt: 'Roof inspection', existingIds: [] },
    });
    expect(again).toMatchObject({
      existedBefore: true,
      item: { title: 'Roof inspection', owner: { name: 'Ben Ode' } },
    });
    expect(await countOf('Roof inspection')).toBe(1);
  });

  it('creates it where that attempt did not, and knows one that was called off for another', async () => {
    const { item } = await made();
    const change = { item: { kind: 'meeting', id: item.id }, outcome: 'CANCELED' };
    await items.call('set-outcome', { changes: [change] });
    await items.control('faults', { route: calendar, fault: 'reset', when: 'before', count: 1 });

    const lost = await schedule();
    const again = await made({ existingIds: existingIdsIn(lost) });

    expect(existingIdsIn(lost)).toEqual([item.id]);
    expect(again.existedBefore).toBe(false);
  });
});

it('never sends a second time what HubSpot may have done', async () => {
  await items.fail(calendar, 503, 3);

  const reply = await schedule();

  expect(reply.error?.code).toBe('OUTCOME_UNKNOWN');
  const calls = await items.callsSince(0);
  expect(calls.filter((call) => call === calendar)).toHaveLength(1);
});

it.each([
  ['the same', {}],
  ['another title', { title: 'Roof inspection 2' }],
  ['another end', { end: '2026-11-24T15:00:00Z' }],
  ['another organizer', { organizerUserId: '61000002' }],
])('shows what is there before anything is sent: %s', async (_case, other) => {
  const first = await made();

  const { item, conflicts, existingIds } = await dataFor(other);
  const sent = await items.callsSince(0);
  const anyway = await made({ ...other, existingIds });

  expect(item).toBeNull();
  expect(conflicts).toMatchObject([
    { id: first.item.id, title: 'Roof inspection', owner: { name: 'Ben Ode' } },
  ]);
  expect(sent.filter((call) => call === calendar)).toHaveLength(1);
  expect(anyway.existedBefore).toBe(false);
});

it('creates it after the first was called off', async () => {
  const { item } = await made();
  const change = { item: { kind: 'meeting', id: item.id }, outcome: 'CANCELED' };
  await items.call('set-outcome', { changes: [change] });

  expect((await made()).existedBefore).toBe(false);
});

describe('cost', () => {
  it.each([
    ['101', 4, 12],
    ['103', 4, 13],
    // Their associations are read to the end, one call after the other: what was created last is there. Afterwards one more.
    ['104', 21, 41],
  ])('for contact %s is at most %i round trips deep', async (contactId, depth, calls) => {
    await items.control('latency', { ms: 100 });
    vi.useRealTimers();
    const start = new Date(Date.now() + 86_400_000).toISOString();
    const end = new Date(Date.now() + 88_000_000).toISOString();

    const reply = await schedule({ start, end }, contactId);

    expect(reply.ok, JSON.stringify(reply)).toBe(true);
    const requests = await items.requests();
    expect(depthOf(requests)).toBeLessThanOrEqual(depth);
    expect(requests.length).toBeLessThanOrEqual(calls);
  });
});
