import { describe, expect, it, vi } from 'vitest';
import { depthOf } from '../support/function-account.ts';
import {
  bensForm,
  bookingCalls,
  bookingParameters,
  halfHourMs,
  user,
} from './support/booking-calls.ts';
import { ada, apiVersions, useItems } from './support/use-items.ts';

const items = useItems();
const { book, booked, sentCount, seedPage } = bookingCalls(items);
const start = '2026-11-24T15:00:00Z';
const bookingRoute = 'POST /scheduler/*/meeting-links/book';

async function meetingsAt(startTime: string, contactId: string = ada.id): Promise<string[]> {
  const ids = await items.associatedIds('contact', contactId, '0-47');
  const starts = await Promise.all(
    ids.map(async (id) => [
      id,
      (await items.valuesOf('meeting', id, ['hs_meeting_start_time']))?.['hs_meeting_start_time'],
    ]),
  );
  return starts
    .filter(([, at]) => at !== undefined && new Date(at ?? '').getTime() === Date.parse(startTime))
    .map(([id]) => String(id));
}

function taken(slug: string, startTime?: string) {
  return items.control('scheduler/take-slot-after-next-read', {
    slug,
    ...(startTime !== undefined && { startTime }),
  });
}

describe('a slot', () => {
  it.each(apiVersions)('is booked, and found on the record, on %s', async (version) => {
    vi.stubEnv('HUBSPOT_API_VERSION', version);

    const data = await booked();

    expect(data).toMatchObject({
      status: 'booked',
      start: new Date(start),
      end: new Date('2026-11-24T15:30:00Z'),
      place: 'Phone',
      joinUrl: null,
      wasBookedBefore: false,
      otherContactId: null,
      meeting: {
        kind: 'meeting',
        title: 'Ada Lovelace and Cleo Marsh',
        owner: { name: 'Cleo Marsh' },
        outcome: { value: 'SCHEDULED' },
        place: 'Phone',
        isPinned: false,
      },
    });
    expect(await meetingsAt(start)).toEqual([data.meeting?.id]);
    expect(await sentCount()).toBe(1);
  });

  it.each(apiVersions)('of a page that asks a lot is booked on %s', async (version) => {
    vi.stubEnv('HUBSPOT_API_VERSION', version);

    const data = await booked({
      ...bensForm,
      slug: 'ben-ode',
      start: '2026-11-25T09:00:00Z',
      guestEmails: ['guest@analytical-engines.example', 'GUEST@analytical-engines.example'],
    });

    expect(data).toMatchObject({
      status: 'booked',
      joinUrl: 'https://zoom.us/j/86533000001',
      place: null,
    });
    const id = data.meeting?.id ?? '';
    expect(
      await items.valuesOf('meeting', id, ['hs_guest_emails', 'hs_activity_type']),
    ).toMatchObject({
      hs_guest_emails: 'GUEST@analytical-engines.example',
      hs_activity_type: 'Discovery call',
    });
  });

  it('of a slash page is booked with a host who is free and can be reached', async () => {
    await seedPage(
      {
        slug: 'team/x',
        type: 'ROUND_ROBIN_CALENDAR',
        organizerUserId: user.dana,
        userIdsOfLinkMembers: [user.dana, user.ben, user.cleo],
      },
      [{ userId: user.ben, busyTimes: [{ start: Date.parse(start), end: Date.parse(start) + 1 }] }],
    );

    const data = await booked({ slug: 'team/x' });

    expect(data.meeting?.owner?.name).toBe('Cleo Marsh');
  });

  it('for an e-mail of another contact is booked there, and the answer says so', async () => {
    const email = 'layla.hassan@nakheel-retail.example';

    const data = await booked({ attendee: { firstName: 'Layla', lastName: 'Hassan', email } });

    expect(data).toMatchObject({ status: 'booked', meeting: null, otherContactId: '107' });
    expect(await meetingsAt(start)).toEqual([]);
    expect(await meetingsAt(start, '107')).toHaveLength(1);
  });

  it('is booked in the hour that clocks show twice, at the instant that was asked for', async () => {
    vi.setSystemTime(new Date('2026-10-24T09:00:00Z'));
    await seedPage({
      slug: 'night',
      organizerUserId: user.cleo,
      availability: { SUNDAY: [{ start: 60, end: 300 }] },
    });

    const data = await booked({
      slug: 'night',
      start: '2026-10-25T00:30:00Z',
      timeZone: 'Asia/Kathmandu',
    });

    expect([data.status, data.start]).toEqual(['booked', new Date('2026-10-25T00:30:00Z')]);
  });

  it('of the next month in the asked zone is found although it is this month elsewhere', async () => {
    const data = await booked({ start: '2026-11-30T18:30:00Z', timeZone: 'Asia/Kathmandu' });

    expect(data.status).toBe('booked');
  });
});

describe('a slot that is gone', () => {
  it.each(apiVersions)('is refused with three others on %s', async (version) => {
    vi.stubEnv('HUBSPOT_API_VERSION', version);
    await taken('cleo-marsh', start);
    await bookingCalls(items).availability();

    const reply = await book();

    expect(reply.error).toMatchObject({
      code: 'SLOT_TAKEN',
      details: {
        nearest: [
          '2026-11-24T14:30:00.000Z',
          '2026-11-24T15:30:00.000Z',
          '2026-11-24T14:15:00.000Z',
        ],
      },
    });
    expect(await sentCount()).toBe(0);
  });

  it('between reading and booking is refused by HubSpot, with three others', async () => {
    const body = {
      message: 'Start time must be contained in availability settings',
      subCategory: 'MeetingsBookingSchedulingError.MEETING_START_TIME_NOT_VALID',
    };
    await items.fail(bookingRoute, { status: 400, body: JSON.stringify(body) });

    const reply = await book();

    expect(reply.error).toMatchObject({ code: 'SLOT_TAKEN' });
    expect(reply.error?.details).toHaveProperty('nearest.length', 3);
    expect(JSON.stringify(reply.error)).not.toContain(new Date(start).toISOString());
    expect(await sentCount()).toBe(1);
    expect(await meetingsAt(start)).toEqual([]);
  });

  it('at the end of a month is followed by those of the next', async () => {
    const last = '2026-11-30T21:30:00Z';
    await seedPage({
      slug: 'ends',
      organizerUserId: user.cleo,
      timeZone: 'America/New_York',
      availability: { MONDAY: [{ start: 990, end: 1020 }], TUESDAY: [{ start: 600, end: 660 }] },
      startTimeIncrementMinutes: 'THIRTY',
    });
    await taken('ends', last);

    const reply = await book({ slug: 'ends', start: last });

    expect(reply.error?.details).toEqual({
      nearest: ['2026-12-01T15:00:00.000Z', '2026-12-01T15:30:00.000Z', '2026-11-24T15:30:00.000Z'],
    });
  });

  it('names none where the page offers nothing any more', async () => {
    await seedPage({ slug: 'none', organizerUserId: user.cleo, availability: {} });

    const reply = await book({ slug: 'none' });

    expect(reply.error).toMatchObject({ code: 'SLOT_TAKEN', details: { nearest: [] } });
  });

  it('proposes no time that only an unreachable host could take', async () => {
    const day = { start: Date.parse('2026-11-24T00:00Z'), end: Date.parse('2026-11-25T00:00Z') };
    await seedPage(
      {
        slug: 'two',
        type: 'ROUND_ROBIN_CALENDAR',
        organizerUserId: user.ben,
        userIdsOfLinkMembers: [user.ben, user.dana],
        weeksToAdvertise: 1,
      },
      [{ userId: user.ben, busyTimes: [day] }],
    );

    const reply = await book({ slug: 'two', start: '2026-11-25T19:00:00Z' });

    const nearest = reply.error?.details as { nearest: string[] };
    expect(nearest.nearest).toHaveLength(3);
    expect(nearest.nearest.some((time) => time.startsWith('2026-11-24'))).toBe(false);
  });
});

describe('what is there already', () => {
  const cleosOwner = '71000002';
  const layla = 'layla.hassan@nakheel-retail.example';

  function seedMeeting(id: string, values: object = {}, contactId: string = ada.id) {
    const properties = {
      hs_meeting_title: 'Contract talk',
      hs_timestamp: start,
      hs_meeting_start_time: start,
      hs_meeting_end_time: '2026-11-24T15:30:00Z',
      hubspot_owner_id: '71000001',
      ...values,
    };
    const associations = [{ type: 'contacts', id: contactId }];
    return items.control('seed', { objects: [{ type: 'meetings', id, properties, associations }] });
  }

  it.each([
    ['with another host', {}],
    ['with the host of the page', { hubspot_owner_id: cleosOwner }],
    ['with nobody', { hubspot_owner_id: '' }],
    [
      'that reaches into it',
      { hs_timestamp: '2026-11-24T14:00:00Z', hs_meeting_start_time: '2026-11-24T14:00:00Z' },
    ],
    [
      'that begins before it ends',
      {
        hs_timestamp: '2026-11-24T15:29:00Z',
        hs_meeting_start_time: '2026-11-24T15:29:00Z',
        hs_meeting_end_time: '2026-11-24T17:00:00Z',
      },
    ],
    ['that ends before it starts', { hs_meeting_end_time: '2026-11-24T14:00:00Z' }],
    ['without an end', { hs_meeting_end_time: '' }],
  ])('is told before anything is sent, and is never the booking: %s', async (_case, values) => {
    // An hour in which the page still offers the slot, whoever holds the other meeting.
    await seedPage({ slug: 'emre', organizerUserId: user.emre });
    await seedMeeting('900001', values);

    const told = await booked({ slug: 'emre' });
    const sent = await sentCount();
    const anyway = await booked({ slug: 'emre', existingIds: told.existingIds });

    expect(told).toMatchObject({
      status: 'conflict',
      meeting: null,
      wasBookedBefore: false,
      conflicts: [{ id: '900001', title: 'Contract talk' }],
      conflictCount: 1,
      existingIds: ['900001'],
    });
    expect(sent).toBe(0);
    expect(anyway).toMatchObject({
      status: 'booked',
      wasBookedBefore: false,
      meeting: { owner: { name: 'Emre Aydin' } },
      conflicts: [],
    });
    expect(anyway.meeting?.id).not.toBe('900001');
    expect(await sentCount()).toBe(1);
  });

  it.each([
    ['that was called off', { hs_meeting_outcome: 'CANCELED' }],
    [
      'that ends as it starts',
      {
        hs_timestamp: '2026-11-24T14:30:00Z',
        hs_meeting_start_time: '2026-11-24T14:30:00Z',
        hs_meeting_end_time: start,
      },
    ],
    [
      'that starts as it ends',
      {
        hs_timestamp: '2026-11-24T15:30:00Z',
        hs_meeting_start_time: '2026-11-24T15:30:00Z',
        hs_meeting_end_time: '2026-11-24T16:00:00Z',
      },
    ],
  ])('is in nobody’s way %s', async (_case, values) => {
    await seedMeeting('900001', values);

    const data = await booked();

    expect(data).toMatchObject({ status: 'booked', conflicts: [] });
    expect(data.meeting?.id).not.toBe('900001');
  });

  it('is told of both contacts where the e-mail belongs to another one', async () => {
    await seedMeeting('900001');
    await seedMeeting('900002', {}, '107');
    const attendee = { firstName: 'Layla', lastName: 'Hassan', email: layla };

    const told = await booked({ attendee });
    const anyway = await booked({ attendee, existingIds: told.existingIds });

    expect(told.conflicts.map(({ id }) => id).sort()).toEqual(['900001', '900002']);
    expect(anyway).toMatchObject({ status: 'booked', meeting: null, otherContactId: '107' });
  });

  it('is no conflict where it is given up, and hands over to a colleague at the same time', async () => {
    await seedMeeting('900001');

    const data = await booked({ givenUpIds: ['900001'] });

    expect(data).toMatchObject({ status: 'booked', meeting: { owner: { name: 'Cleo Marsh' } } });
    expect(data.meeting?.id).not.toBe('900001');
    expect(data.existingIds).toEqual(['900001']);
  });

  it('is asked about again where something new has come to it', async () => {
    await seedPage({ slug: 'emre', organizerUserId: user.emre });
    await seedMeeting('900001');
    const { existingIds } = await booked({ slug: 'emre' });
    await seedMeeting('900002', { hubspot_owner_id: cleosOwner });

    const again = await booked({ slug: 'emre', existingIds });

    expect(again).toMatchObject({ status: 'conflict', conflicts: [{ id: '900002' }] });
    expect([...again.existingIds].sort()).toEqual(['900001', '900002']);
    expect(await sentCount()).toBe(0);
  });

  it('is told from the booking among hundreds that an import put at the same time', async () => {
    const properties = {
      hs_timestamp: start,
      hs_meeting_start_time: start,
      hs_meeting_end_time: '2026-11-24T15:30:00Z',
      hubspot_owner_id: '71000001',
    };
    await items.control('seed', {
      objects: Array.from({ length: 620 }, (_, index) => ({
        type: 'meetings',
        id: String(700_000 + index),
        properties,
        associations: [{ type: 'contacts', id: ada.id }],
      })),
    });

    const told = await booked();
    const anyway = await booked({ existingIds: told.existingIds });

    expect([told.status, told.conflictCount, told.existingIds.length]).toEqual([
      'conflict',
      620,
      620,
    ]);
    expect(anyway).toMatchObject({ status: 'booked', meeting: { owner: { name: 'Cleo Marsh' } } });
  });

  it.each([
    ['of the record', 'POST /crm/associations/*/0-1/0-47/batch/read'],
    ['behind its ids', 'POST /crm/objects/*/0-47/batch/read'],
    ['behind the e-mail', 'GET /crm/objects/*ada.lovelace*'],
  ])('is a reason to send nothing where it cannot be read: %s', async (_case, route) => {
    await items.fail(route, 500, 9);

    const reply = await book();

    expect(reply.error?.code).toBe('UNAVAILABLE');
    expect(await sentCount()).toBe(0);
  });
});

describe('an attempt after another', () => {
  it('is no retry by itself: what is booked is told, and nothing is booked over it', async () => {
    const first = await booked();

    const again = await booked();

    expect(again).toMatchObject({
      status: 'conflict',
      wasBookedBefore: false,
      conflicts: [{ id: first.meeting?.id, owner: { name: 'Cleo Marsh' } }],
    });
    expect(await sentCount()).toBe(1);
  });

  it('whose answer got lost is found when it is tried again', async () => {
    await items.control('faults', { route: bookingRoute, fault: 'reset', when: 'after' });

    const lost = await book();
    const again = await booked({ existingIds: [], isRetry: true });

    expect(lost.error).toMatchObject({
      code: 'OUTCOME_UNKNOWN',
      details: {
        lookWith: 'find-booking',
        lookAt: '2026-11-24T15:00:00.000Z',
        existingIds: [],
      },
    });
    expect(again).toMatchObject({
      status: 'booked',
      wasBookedBefore: true,
      place: 'Phone',
      conflicts: [],
      existingIds: [],
    });
    expect([await sentCount(), await meetingsAt(start)]).toEqual([1, [again.meeting?.id]]);
  });

  it('on another contact is found there', async () => {
    const attendee = { firstName: 'New', lastName: 'One', email: 'new.one@navy.example' };
    const first = await booked({ attendee, slug: 'team/intro' });

    const again = await booked({ attendee, slug: 'team/intro', existingIds: [], isRetry: true });

    expect(first.otherContactId).not.toBeNull();
    expect(again).toMatchObject({
      wasBookedBefore: true,
      meeting: null,
      otherContactId: first.otherContactId,
    });
    expect(await sentCount()).toBe(1);
  });

  it.each([
    ['nobody knows what was there before', { isRetry: true }, {}],
    ['it was there before', { isRetry: true, existingIds: ['900001'] }, {}],
    [
      'it is with another host',
      { isRetry: true, existingIds: [] },
      { hubspot_owner_id: '71000001' },
    ],
    ['it is given up', { isRetry: true, existingIds: [], givenUpIds: ['900001'] }, {}],
  ])('takes no look-alike for the lost one: %s', async (_case, changes, values) => {
    await items.control('seed', {
      objects: [
        {
          type: 'meetings',
          id: '900001',
          properties: {
            hs_timestamp: start,
            hs_meeting_start_time: start,
            hs_meeting_end_time: '2026-11-24T15:30:00Z',
            hubspot_owner_id: '71000002',
            ...values,
          },
          associations: [{ type: 'contacts', id: ada.id }],
        },
      ],
    });

    const reply = await book(changes);

    expect(JSON.stringify(reply)).not.toMatch(/"status":"booked"|"wasBookedBefore":true/);
  });

  it('that was called off since does not count', async () => {
    const first = await booked();
    await items.api('PATCH', `/crm/objects/2026-03/0-47/${first.meeting?.id ?? ''}`, {
      properties: { hs_meeting_outcome: 'CANCELED' },
    });

    const again = await booked({ existingIds: [], isRetry: true });

    expect(again.wasBookedBefore).toBe(false);
    expect(await meetingsAt(start)).toHaveLength(2);
  });

  it('of the record does not count for an e-mail of another contact', async () => {
    const { existingIds, meeting } = await booked();
    const email = 'layla.hassan@nakheel-retail.example';

    const data = await booked({
      slug: 'team/intro',
      attendee: { firstName: 'Layla', lastName: 'Hassan', email },
      existingIds: [...existingIds, meeting?.id ?? ''],
      isRetry: true,
    });

    expect(data).toMatchObject({ wasBookedBefore: false, otherContactId: '107' });
  });

  it('in another tab at the same moment gets the slot of one host once, and the other one is told', async () => {
    const both = await Promise.all([booked(), booked()]);

    const won = both.find(({ status }) => status === 'booked');
    const lost = both.find(({ status }) => status !== 'booked');
    expect(lost).toMatchObject({
      status: 'conflict',
      meeting: null,
      conflicts: [{ id: won?.meeting?.id, owner: { name: 'Cleo Marsh' } }],
    });
    expect(await meetingsAt(start)).toEqual([won?.meeting?.id]);
  });

  it('in another tab at the same moment on a round robin may get a host of its own: both are named', async () => {
    const members = [user.ben, user.cleo];
    const type = 'ROUND_ROBIN_CALENDAR';
    await seedPage({
      slug: 'rr',
      type,
      organizerUserId: user.ben,
      userIdsOfLinkMembers: members,
    });

    const both = await Promise.all([booked({ slug: 'rr' }), booked({ slug: 'rr' })]);

    expect(both.map(({ status }) => status)).toEqual(['booked', 'booked']);
    const made = await meetingsAt(start);
    expect(both.map(({ meeting }) => meeting?.id).sort()).toEqual(made.sort());
    const second = both.find(({ conflictCount }) => conflictCount > 0);
    expect(second?.conflicts.map(({ id }) => id).sort()).toEqual(made.sort());
    expect(second?.conflicts.map(({ owner }) => owner?.name).sort()).toEqual([
      'Ben Ode',
      'Cleo Marsh',
    ]);
  });
});

describe('without a calendar', () => {
  it('books nothing and asks nobody', async () => {
    const data = await booked({ slug: 'dana-whitfield', start: '2026-11-23T09:00:00Z' });

    expect(data).toMatchObject({ status: 'offline', meeting: null, wasBookedBefore: false });
    expect(await sentCount()).toBe(0);
  });

  it('says so where HubSpot reached none after all', async () => {
    const body = { calendarEventId: '', isOffline: true, contactId: ada.id, start, end: null };
    await items.fail(bookingRoute, { status: 200, body: JSON.stringify(body) });

    expect(await booked()).toMatchObject({ status: 'offline', start: new Date(start) });
  });

  it('does not send what only an unreachable host could take', async () => {
    const day = { start: Date.parse('2026-11-24T00:00Z'), end: Date.parse('2026-11-25T00:00Z') };
    await seedPage(
      {
        slug: 'two',
        type: 'ROUND_ROBIN_CALENDAR',
        organizerUserId: user.ben,
        userIdsOfLinkMembers: [user.ben, user.dana],
      },
      [{ userId: user.ben, busyTimes: [day] }],
    );

    expect((await booked({ slug: 'two' })).status).toBe('offline');
    expect(await sentCount()).toBe(0);
  });
});

describe('what the page does not take', () => {
  const onBens = { ...bensForm, slug: 'ben-ode', start: '2026-11-25T09:00:00Z' };
  const [company, discuss] = bensForm.formFields;
  const guests = Array.from({ length: 6 }, (_, index) => `guest${index}@navy.example`);

  it.each([
    ['formFields.company', { formFields: [discuss] }],
    ['formFields.company', { formFields: [discuss, { name: 'company', value: '  ' }] }],
    ['formFields.favourite', { formFields: [company, discuss, { name: 'favourite', value: 'x' }] }],
    ['formFields.email', { formFields: [company, discuss, { name: 'email', value: 'x' }] }],
    ['formFields.company', { formFields: [company, company, discuss] }],
    [
      'formFields.what_would_you_like_to_discuss',
      { formFields: [company, { name: discuss?.name, value: 'weather' }] },
    ],
    ['guestEmails', { guestEmails: guests }],
    ['consents.5457724', { consents: [] }],
    ['consents.5457724', { consents: [{ communicationTypeId: '5457724', consented: false }] }],
    [
      'consents.1',
      { consents: [...bensForm.consents, { communicationTypeId: '1', consented: true }] },
    ],
    ['durationMs', { durationMs: 2_700_000 }],
  ])('is refused before anything is sent, naming %s', async (property, changes) => {
    const reply = await book({ ...onBens, ...changes });

    expect(reply.error).toMatchObject({ code: 'REJECTED', details: { property } });
    expect(reply.error?.details).toHaveProperty('rule');
    expect(await sentCount()).toBe(0);
  });

  it('is refused where the page takes no guests', async () => {
    const reply = await book({ guestEmails: ['guest@navy.example'] });

    expect(reply.error?.details).toEqual({
      property: 'guestEmails',
      rule: 'too-many-guests',
      maxGuests: '0',
    });
  });

  it.each([
    ['start', { start: '2026-11-21T08:59:59Z' }],
    ['start', { start: '2026-11-21T09:00:00Z' }],
    ['existingIds.0', { existingIds: ['0x1'] }],
    ['givenUpIds', { givenUpIds: 'all' }],
    ['isRetry', { isRetry: 'yes' }],
    ['start', { start: '2030-11-21T09:00:00Z' }],
    [
      'attendee.firstName',
      { attendee: { firstName: ' ', lastName: 'x', email: 'a@navy.example' } },
    ],
    [
      'attendee.lastName',
      { attendee: { firstName: 'x', lastName: '\t', email: 'a@navy.example' } },
    ],
    ['attendee.email', { attendee: { firstName: 'x', lastName: 'x', email: 'a@' } }],
    ['guestEmails.0', { guestEmails: ['nobody'] }],
    ['timeZone', { timeZone: '+05:45' }],
  ])('is refused without a call to HubSpot where %s makes no sense', async (parameter, changes) => {
    const reply = await book(changes);

    expect(reply.error).toMatchObject({ code: 'INVALID_INPUT', details: { parameter } });
    expect(await items.requests()).toEqual([]);
  });

  const subCategory = (kind: string) => ({
    status: 'error',
    message: 'HubSpot says no',
    category: 'VALIDATION_ERROR',
    subCategory: `MeetingsBookingSchedulingError.${kind}`,
  });
  const message = (text: string) => ({ status: 'error', message: text });

  it.each([
    ['attendee.email', subCategory('INVALID_EMAIL')],
    ['guestEmails', subCategory('INVALID_EMAIL_GUESTS')],
    ['durationMs', subCategory('MEETING_DURATION_NOT_VALID')],
    [
      'formFields.company',
      message('required form field company does not have a corresponding value'),
    ],
    ['formFields', message('form field unheard_of is not part of this page')],
    ['consents.5457724', message('consent to communication type 5457724 is required')],
    ['consents', message('legal consent is required')],
    ['attendee.lastName', message('lastName must not be blank')],
  ])('is named %s when only HubSpot refuses it', async (property, body) => {
    await items.fail(bookingRoute, { status: 400, body: JSON.stringify(body) });

    const reply = await book(onBens);

    expect(reply.error).toMatchObject({
      code: 'REJECTED',
      details: { property, reason: body.message },
    });
    expect(await sentCount()).toBe(1);
  });

  it("carries HubSpot's words where they name nothing", async () => {
    await items.fail(bookingRoute, { status: 400, body: '{"message":"Ask your admin."}' });

    expect((await book()).error).toMatchObject({
      code: 'REJECTED',
      details: { reason: 'Ask your admin.' },
    });
  });

  it('is an e-mail that HubSpot takes for made up', async () => {
    const attendee = { firstName: 'A', lastName: 'B', email: 'a@example.com' };

    const reply = await book({ attendee });

    expect(reply.error?.details).toMatchObject({ property: 'attendee.email' });
    expect(await meetingsAt(start)).toEqual([]);
  });
});

describe('an answer that says nothing', () => {
  it.each([500, 502, 503, 504, 'reset', 'html', 'truncate', 'wrong-length'])(
    'such as %s leaves the outcome unknown, and the booking is sent once',
    async (fault) => {
      await items.control('faults', { route: bookingRoute, fault, when: 'after' });

      const reply = await book();

      expect(reply.error?.code).toBe('OUTCOME_UNKNOWN');
      expect([await sentCount(), (await meetingsAt(start)).length]).toEqual([1, 1]);
    },
  );

  it.each(['{}', '[]', 'null', '{"calendarEventId":null}', '{"calendarEventId":5}', ''])(
    'such as %j leaves the outcome unknown',
    async (body) => {
      await items.fail(bookingRoute, { status: 200, body });

      expect((await book()).error?.code).toBe('OUTCOME_UNKNOWN');
    },
  );

  it('but that it is booked is taken for what it is', async () => {
    const body = JSON.stringify({ calendarEventId: 'abc', start: 'soon', end: 7, contactId: {} });
    await items.fail(bookingRoute, { status: 200, body });

    expect(await booked()).toMatchObject({
      status: 'booked',
      start: new Date(start),
      end: new Date('2026-11-24T15:30:00Z'),
      meeting: null,
      otherContactId: null,
    });
  });

  it('after a booking costs the answer its meeting only', async () => {
    await items.control('faults', {
      route: 'POST /crm/associations/*/0-1/0-47/batch/read',
      fault: 500,
      skip: 1,
      count: 9,
    });

    expect(await booked()).toMatchObject({ status: 'booked', meeting: null });
  });
});

it('books nothing where it cannot look for an earlier attempt', async () => {
  await items.fail('POST /crm/associations/*/0-1/0-47/batch/read', 500, 9);

  expect((await book()).error?.code).toBe('UNAVAILABLE');
  expect(await sentCount()).toBe(0);
});

it('books nothing without the scope to write', async () => {
  vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', 'emulator-token-read-only');

  expect((await book()).error).toMatchObject({ code: 'MISSING_SCOPE' });
});

it('says so where the page is gone', async () => {
  expect((await book({ slug: 'nobody' })).error?.code).toBe('NOT_FOUND');
});

it('takes two round trips before the booking and three after it', async () => {
  await items.control('latency', { ms: 100 });
  vi.useRealTimers();
  const { slots } = await bookingCalls(items).availability({ monthOffset: 1 });
  const [slot] = slots[halfHourMs] ?? [];
  const before = (await items.requests()).length;

  await book(bookingParameters({ start: slot?.start.toISOString() }));

  const requests = (await items.requests()).slice(before);
  const at = requests.findIndex(({ url }) => url.includes('/book?'));
  expect([at, depthOf(requests.slice(0, at))]).toEqual([9, 2]);
  expect([requests.length - at - 1, depthOf(requests.slice(at + 1))]).toEqual([3, 3]);
});
