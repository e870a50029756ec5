import { findBooking } from '@app/contracts/booking/find-booking';
import { describe, expect, it, vi } from 'vitest';
import { depthOf } from '../support/function-account.ts';
import { bookingCalls, halfHourMs } from './support/booking-calls.ts';
import { ada, apiVersions, dataOf, useItems } from './support/use-items.ts';

const items = useItems();
const { booked } = bookingCalls(items);
const start = '2026-11-24T15:00:00Z';
/** Cleo's page, and nothing there before. */
const before = { slug: 'cleo-marsh', existingIds: [] };
const [bensOwner, cleosOwner] = ['71000001', '71000002'];

async function find(changes: object = {}, recordId: string = ada.id) {
  const parameters = { start, durationMs: halfHourMs, ...before, ...changes };
  return dataOf(findBooking, await items.call('find-booking', parameters, recordId));
}

function seedMeetings(contactId: string, ids: readonly string[], values: object = {}) {
  return items.control('seed', {
    objects: ids.map((id) => ({
      type: 'meetings',
      id,
      properties: {
        hs_timestamp: start,
        hs_meeting_start_time: start,
        hs_meeting_end_time: '2026-11-24T15:30:00Z',
        hubspot_owner_id: cleosOwner,
        ...values,
      },
      associations: [{ type: 'contacts', id: contactId }],
    })),
  });
}

it.each(apiVersions)('finds what was booked, at exactly that time, on %s', async (version) => {
  vi.stubEnv('HUBSPOT_API_VERSION', version);
  const { meeting } = await booked();

  expect((await find()).meeting).toEqual(meeting);
  expect((await find({ start: '2026-11-24T15:15:00Z' })).meeting).toBeNull();
  expect((await find({ durationMs: 900_000 })).meeting).toBeNull();
});

it('reads an instant in whatever zone it is written', async () => {
  await booked();

  expect((await find({ start: '2026-11-24T20:45:00+05:45' })).meeting).not.toBeNull();
});

it.each([
  ['CANCELED', false],
  ['CANCELLED', false],
  ['RESCHEDULED', false],
  ['NO_SHOW', false],
  ['COMPLETED', true],
  ['SCHEDULED', true],
  ['', true],
])('finds a meeting whose outcome is %j: %s', async (outcome, isFound) => {
  await seedMeetings(ada.id, ['900001'], { hs_meeting_outcome: outcome });

  expect((await find()).meeting !== null).toBe(isFound);
});

it('reads an outcome of the account by its label', async () => {
  await items.control('seed', {
    addProperties: [
      {
        objectTypeId: '0-47',
        name: 'hs_meeting_outcome',
        type: 'enumeration',
        options: [{ value: 'X7', label: 'Postponed' }],
      },
    ],
  });
  await seedMeetings(ada.id, ['900001'], { hs_meeting_outcome: 'X7' });

  expect((await find()).meeting).toBeNull();
});

it('finds none of another record', async () => {
  await seedMeetings('103', ['900001']);

  expect((await find()).meeting).toBeNull();
});

describe('with the e-mail of the attendee', () => {
  const email = 'layla.hassan@nakheel-retail.example';

  it('looks on the contact it belongs to', async () => {
    await booked({ attendee: { firstName: 'Layla', lastName: 'Hassan', email } });

    expect(await find({ email })).toMatchObject({
      isBooked: true,
      meeting: null,
      otherContactId: '107',
      conflicts: [],
    });
    expect(await find()).toMatchObject({ isBooked: false, meeting: null, otherContactId: null });
  });

  it('looks on the record where it is the record’s own', async () => {
    const { meeting } = await booked();

    const found = await find({ email: 'ada.lovelace@analytical-engines.example' });

    expect(found).toMatchObject({ isBooked: true, meeting, otherContactId: null, conflicts: [] });
  });

  it('takes nothing for the booking of somebody HubSpot does not know', async () => {
    const { meeting } = await booked();

    const found = await find({ email: 'nobody@navy.example' });

    expect(found).toMatchObject({ isBooked: false, meeting: null, conflicts: [meeting] });
  });
});

describe('on a record with many meetings', () => {
  it.each([
    ['among 150 items', '103'],
    ['among 10,000 items', '104'],
  ])('finds one that was booked a moment ago, %s', async (_case, contactId) => {
    await items.control('search-lag', { ms: 60_000 });
    const { email } = (await items.valuesOf('contact', contactId, ['email'])) ?? {};
    const attendee = { firstName: 'A', lastName: 'B', email };
    const reply = await items.call(
      'book-meeting',
      {
        slug: 'cleo-marsh',
        start,
        durationMs: halfHourMs,
        timeZone: 'UTC',
        attendee,
        formFields: [],
        guestEmails: [],
        consents: [],
      },
      contactId,
    );

    const { meeting } = await find({}, contactId);

    expect(reply).toMatchObject({ ok: true, data: { meeting: { id: meeting?.id } } });
    expect(meeting).not.toBeNull();
  });

  it('finds an old one through search, which is there and no booking of a moment ago', async () => {
    await seedMeetings('104', ['11'], { hs_meeting_title: 'Old' });

    expect(await find({}, '104')).toMatchObject({
      isBooked: false,
      meeting: null,
      conflicts: [{ id: '11', title: 'Old' }],
      existingIds: ['11'],
    });
  });

  it('tells the booking from hundreds that an import put at the same time', async () => {
    const imported = Array.from({ length: 450 }, (_, index) => String(700_000 + index));
    await seedMeetings('102', imported, { hs_meeting_title: 'Imported' });
    const { email } = (await items.valuesOf('contact', '102', ['email'])) ?? {};

    const there = await find({ existingIds: undefined }, '102');
    await seedMeetings('102', ['800000']);
    const found = await find({ existingIds: there.existingIds, email }, '102');

    expect([...there.existingIds].sort()).toEqual(imported);
    expect([there.isBooked, there.conflictCount, there.conflicts.length]).toEqual([false, 450, 5]);
    expect(found).toMatchObject({ isBooked: true, meeting: { id: '800000' }, conflictCount: 0 });
  });
});

describe('a look-alike', () => {
  it.each([
    ['that nobody looked for before', { existingIds: undefined }, {}],
    ['of a page that nobody names', { slug: undefined }, {}],
    ['with the host of another page', {}, { hubspot_owner_id: bensOwner }],
    ['with nobody', {}, { hubspot_owner_id: '' }],
    ['with somebody HubSpot does not know', {}, { hubspot_owner_id: '999' }],
    ['that ends later', {}, { hs_meeting_end_time: '2026-11-24T16:00:00Z' }],
    [
      'that starts earlier',
      {},
      { hs_timestamp: '2026-11-24T14:45:00Z', hs_meeting_start_time: '2026-11-24T14:45:00Z' },
    ],
  ])('%s is no booking, and is told', async (_case, changes, values) => {
    await seedMeetings(ada.id, ['900001'], values);

    expect(await find(changes)).toMatchObject({
      isBooked: false,
      meeting: null,
      otherContactId: null,
      conflicts: [{ id: '900001' }],
      existingIds: ['900001'],
    });
  });

  it.each([
    ['that was there before', { existingIds: ['900001'] }],
    ['that is given up', { givenUpIds: ['900001'] }],
  ])('%s is neither the booking nor news', async (_case, changes) => {
    await seedMeetings(ada.id, ['900001']);

    expect(await find(changes)).toMatchObject({ isBooked: false, meeting: null, conflicts: [] });
  });

  it('booked at the same moment on the same page leaves open which is which, and names both', async () => {
    await seedMeetings(ada.id, ['900001', '900002']);

    const found = await find();

    expect(found).toMatchObject({ isBooked: true, meeting: null, conflictCount: 2 });
    expect(found.conflicts.map(({ id }) => id).sort()).toEqual(['900001', '900002']);
  });

  it('that is a copy of the booking from the calendar is folded into it', async () => {
    await seedMeetings(ada.id, ['900001', '900002'], { hs_i_cal_uid: 'one@calendar' });

    expect(await find()).toMatchObject({ isBooked: true, conflictCount: 0 });
  });
});

it('takes 7 calls, two round trips deep before what it shows', async () => {
  await seedMeetings(ada.id, ['900001']);
  await items.control('latency', { ms: 100 });
  vi.useRealTimers();

  await find({ start: '2026-11-24T16:15:00Z' });
  const nothing = await items.requests();
  await find();
  const found = (await items.requests()).slice(nothing.length);

  expect([nothing.length, depthOf(nothing)]).toEqual([5, 2]);
  expect([found.length, depthOf(found)]).toEqual([6, 3]);
});

it.each([
  ['start', { start: '2026-11-24' }],
  ['durationMs', { durationMs: 1 }],
  ['email', { email: 'nobody' }],
  ['existingIds.0', { existingIds: ['x'] }],
  ['existingIds', { existingIds: Array(2_001).fill('1') }],
  ['givenUpIds.1', { givenUpIds: ['1', -1] }],
  ['slug', { slug: '..' }],
])('refuses a %s that makes no sense', async (parameter, changes) => {
  const reply = await items.call('find-booking', { start, durationMs: halfHourMs, ...changes });

  expect(reply.error).toMatchObject({ code: 'INVALID_INPUT', details: { parameter } });
});
