import { findBooking } from '@app/contracts/find-booking';
import { describe, expect, it, vi } from 'vitest';
import { depthOf } from '../support/function-account.ts';
import { bookingCalls, halfHourMs } from './support/booking-calls.ts';
import { ada, apiVersions, dataOf, useItems } from './support/use-items.ts';

const items = useItems();
const { booked } = bookingCalls(items);
const start = '2026-11-24T15:00:00Z';

async function find(changes: object = {}, recordId: string = ada.id) {
  const parameters = { start, durationMs: halfHourMs, ...changes };
  return dataOf(findBooking, await items.call('find-booking', parameters, recordId));
}

function seedMeetings(contactId: string, ids: readonly string[], values: object = {}) {
  return items.door('seed', {
    objects: ids.map((id) => ({
      type: 'meetings',
      id,
      properties: {
        hs_timestamp: start,
        hs_meeting_start_time: start,
        hs_meeting_end_time: '2026-11-24T15:30:00Z',
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
  await items.door('seed', {
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

    expect(await find({ email })).toEqual({ meeting: null, otherContactId: '107' });
    expect(await find()).toEqual({ meeting: null, otherContactId: null });
  });

  it.each(['ada.lovelace@analytical-engines.example', 'nobody@navy.example'])(
    'looks on the record for %s',
    async (email) => {
      const { meeting } = await booked();

      expect(await find({ email })).toEqual({ meeting, otherContactId: null });
    },
  );
});

describe('on a record with many meetings', () => {
  it.each([
    ['among 150 items', '103'],
    ['among 10,000 items', '104'],
  ])('finds one that was booked a moment ago, %s', async (_case, contactId) => {
    await items.door('search-lag', { ms: 60_000 });
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

  it('finds an old one through search', async () => {
    await seedMeetings('104', ['11'], { hs_meeting_title: 'Old' });

    expect((await find({}, '104')).meeting?.id).toBe('11');
  });
});

it('takes 5 calls, two round trips deep before what it shows', async () => {
  await seedMeetings(ada.id, ['900001']);
  await items.door('latency', { ms: 100 });
  vi.useRealTimers();

  await find({ start: '2026-11-24T15:15:00Z' });
  const nothing = await items.requests();
  await find();
  const found = (await items.requests()).slice(nothing.length);

  expect([nothing.length, depthOf(nothing)]).toEqual([3, 2]);
  expect([found.length, depthOf(found)]).toEqual([5, 3]);
});

it.each([
  ['start', { start: '2026-11-24' }],
  ['durationMs', { durationMs: 1 }],
  ['email', { email: 'nobody' }],
])('refuses a %s that makes no sense', async (parameter, changes) => {
  const reply = await items.call('find-booking', { start, durationMs: halfHourMs, ...changes });

  expect(reply.error).toMatchObject({ code: 'INVALID_INPUT', details: { parameter } });
});
