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
  return items.door('scheduler/take-slot-after-next-read', {
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
      locale: 'en-us',
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
          '2026-11-23T15:00:00.000Z',
          '2026-11-24T14:30:00.000Z',
          '2026-11-25T15:00:00.000Z',
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
      nearest: ['2026-11-23T21:30:00.000Z', '2026-11-24T15:30:00.000Z', '2026-12-01T15:00:00.000Z'],
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

describe('an earlier attempt', () => {
  it('is the answer, and nothing is booked again', async () => {
    const first = await booked();

    const again = await booked();

    expect(again).toMatchObject({ status: 'booked', wasBookedBefore: true, place: 'Phone' });
    expect(again.meeting?.id).toBe(first.meeting?.id);
    expect(await sentCount()).toBe(1);
  });

  it('on another contact is the answer too', async () => {
    const attendee = { firstName: 'New', lastName: 'One', email: 'new.one@navy.example' };
    const first = await booked({ attendee, slug: 'team/intro' });

    const again = await booked({ attendee, slug: 'team/intro' });

    expect(first.otherContactId).not.toBeNull();
    expect(again).toMatchObject({
      wasBookedBefore: true,
      meeting: null,
      otherContactId: first.otherContactId,
    });
    expect(await sentCount()).toBe(1);
  });

  it('that was called off since does not count', async () => {
    const first = await booked();
    await items.api('PATCH', `/crm/objects/2026-03/0-47/${first.meeting?.id ?? ''}`, {
      properties: { hs_meeting_outcome: 'CANCELED' },
    });

    const again = await booked();

    expect(again.wasBookedBefore).toBe(false);
    expect(await meetingsAt(start)).toHaveLength(2);
  });

  it('of the record does not count for an e-mail of another contact', async () => {
    await booked();
    const email = 'layla.hassan@nakheel-retail.example';

    const data = await booked({
      slug: 'team/intro',
      attendee: { firstName: 'Layla', lastName: 'Hassan', email },
    });

    expect(data).toMatchObject({ wasBookedBefore: false, otherContactId: '107' });
  });

  it('whose answer got lost is found when it is tried again', async () => {
    await items.door('faults', { route: bookingRoute, fault: 'reset', when: 'after' });

    const lost = await book();
    const again = await booked();

    expect(lost.error).toMatchObject({
      code: 'OUTCOME_UNKNOWN',
      details: { lookWith: 'find-booking', lookAt: '2026-11-24T15:00:00.000Z' },
    });
    expect(again.wasBookedBefore).toBe(true);
    expect([await sentCount(), (await meetingsAt(start)).length]).toEqual([1, 1]);
  });

  it('that took the slot while this one was on its way is found before the slot is called taken', async () => {
    const [one, other] = await Promise.all([booked(), booked()]);

    expect([one.wasBookedBefore, other.wasBookedBefore].sort()).toEqual([false, true]);
    expect(one.meeting?.id).toBe(other.meeting?.id);
    expect(await meetingsAt(start)).toHaveLength(1);
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
    expect(reply.error?.details).toHaveProperty('reason');
    expect(await sentCount()).toBe(0);
  });

  it('is refused where the page takes no guests', async () => {
    const reply = await book({ guestEmails: ['guest@navy.example'] });

    expect(reply.error?.details).toEqual({
      property: 'guestEmails',
      reason: 'The page accepts no guests.',
      maxGuests: '0',
    });
  });

  it.each([
    ['start', { start: '2026-11-21T08:59:59Z' }],
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
      await items.door('faults', { route: bookingRoute, fault, when: 'after' });

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
    await items.door('faults', {
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
  await items.door('latency', { ms: 100 });
  vi.useRealTimers();
  const { slots } = await bookingCalls(items).availability({ monthOffset: 1 });
  const [slot] = slots[halfHourMs] ?? [];
  const before = (await items.requests()).length;

  await book(bookingParameters({ start: slot?.start.toISOString() }));

  const requests = (await items.requests()).slice(before);
  const at = requests.findIndex(({ url }) => url.includes('/book?'));
  expect([at, depthOf(requests.slice(0, at))]).toEqual([6, 2]);
  expect([requests.length - at - 1, depthOf(requests.slice(at + 1))]).toEqual([4, 3]);
});
