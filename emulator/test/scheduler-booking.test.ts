import { describe, expect, it } from 'vitest';
import { idsOf, type Answer, type startCalls } from './support/call-emulator.ts';
import { booking, halfHourMs, slotsOf, startScheduling } from './support/scheduling-page.ts';
import { startServer } from './support/start-emulators.ts';

const pages = '/scheduler/2026-03/meetings/meeting-links';
const objects = '/crm/objects/2026-03';
const videoUrl = 'https://zoom.us/j/86533000009';

const meetingProperties = [
  'hs_meeting_title',
  'hs_timestamp',
  'hs_meeting_start_time',
  'hs_meeting_end_time',
  'hs_meeting_outcome',
  'hs_meeting_source',
  'hs_activity_type',
  'hs_meeting_location',
  'hs_video_conference_url',
  'hubspot_owner_id',
  'hs_attendee_owner_ids',
];

type Properties = Record<string, string | null>;

async function meetingsOf(call: ReturnType<typeof startCalls>['call'], contactId: string) {
  const filters = [{ propertyName: 'associations.contact', operator: 'EQ', value: contactId }];
  const { body } = await call(`POST ${objects}/meetings/search`, {
    body: { filterGroups: [{ filters }], properties: meetingProperties },
  });
  const { results } = body as { results: { properties: Properties }[] };
  return results.map(({ properties }) => properties);
}

const contactIdOf = ({ body }: Answer) => (body as { contactId: string }).contactId;

async function startPage(page: Record<string, unknown> = {}) {
  const started = startScheduling(page);
  await started.seed();
  return started;
}

const kindOf = ({ status, body }: Answer) => {
  const { subCategory, message } = body as { subCategory?: string; message?: string };
  return [status, subCategory?.split('.')[1] ?? message];
};

it.each([
  ['v3', '/scheduler/v3/meetings/meeting-links/book/'],
  ['v3 without the slash', '/scheduler/v3/meetings/meeting-links/book'],
  ['2026-03', '/scheduler/2026-03/meetings/meeting-links/book'],
  ['2026-09', '/scheduler/2026-09/meetings/meeting-links/book'],
])(
  'a booking in %s answers with the event, takes the slot and leaves a meeting',
  async (_, path) => {
    const page = { location: 'Phone', meetingType: 'Check-in', webConferenceUrl: videoUrl };
    const { book, call, starts } = await startPage(page);
    const before = await starts();

    const answer = await book({}, `${path}?timezone=Europe/Paris`);

    const after = await starts();
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      calendarEventId: expect.stringMatching(/./),
      start: '2026-11-19T09:00:00Z',
      end: '2026-11-19T09:30:00Z',
      duration: halfHourMs,
      contactId: expect.stringMatching(/^\d+$/),
      bookingTimezone: 'America/New_York',
      subject: 'Grace Hopper and Ada One',
      isOffline: false,
      guestEmails: [],
      formFields: [],
      legalConsentResponses: [],
      locale: 'en-us',
      location: 'Phone',
      webConferenceUrl: videoUrl,
      webConferenceMeetingId: '86533000009',
    });
    expect(before.filter((start) => !after.includes(start))).toEqual(['2026-11-19T09:00']);
    expect(await meetingsOf(call, contactIdOf(answer))).toEqual([
      expect.objectContaining({
        hs_meeting_title: 'Grace Hopper and Ada One',
        hs_timestamp: '2026-11-19T09:00:00.000Z',
        hs_meeting_start_time: '2026-11-19T09:00:00.000Z',
        hs_meeting_end_time: '2026-11-19T09:30:00.000Z',
        hs_meeting_outcome: 'SCHEDULED',
        hs_meeting_source: 'INTEGRATION',
        hs_activity_type: 'Check-in',
        hs_meeting_location: 'Phone',
        hs_video_conference_url: videoUrl,
        hubspot_owner_id: '1',
      }),
    ]);
  },
);

describe('the contact of a booking', () => {
  it('is the one who has the address, in whatever case, with the answers of the form', async () => {
    const { book, call, open } = await startPage({
      formFields: [
        { name: 'phone', label: 'Phone' },
        { name: 'topic', label: 'Topic', isCustom: true },
      ],
    });
    const properties = { email: 'Grace@Navy.example', firstname: 'Amazing' };
    await open('seed', { objects: [{ type: 'contacts', id: '7', properties }] });
    const formFields = [
      { name: 'phone', value: '+1 212 555 0100' },
      { name: 'topic', value: 'Compilers' },
    ];

    const answer = await book({ formFields });

    const contact = await call(`GET ${objects}/contacts/7?properties=firstname,phone`);
    expect(answer.body).toMatchObject({ contactId: '7', formFields });
    expect(contact.body).toMatchObject({
      properties: { firstname: 'Amazing', phone: '+1 212 555 0100' },
    });
  });
});

describe('a booking is refused', () => {
  const noDuration = 'MEETING_DURATION_NOT_VALID';
  const noStart = 'MEETING_START_TIME_NOT_VALID';
  const noGuest = 'INVALID_EMAIL_GUESTS';
  const noCompany = 'required form field company does not have a corresponding value';
  const startAt = (day: number, hour: number, minute = 0) => ({
    startTime: Date.UTC(2026, 10, day, hour, minute),
  });
  const isoStart = { startTime: '2026-11-19T09:00:00Z' };
  const shoes = [{ name: 'shoe_size', value: '42' }];

  it.each<[string, object, string]>([
    ['a duration in minutes', { duration: 30 }, noDuration],
    ['the ISO start and minutes of the specification', { ...isoStart, duration: 30 }, noDuration],
    ['another duration', { duration: 3_600_000 }, noDuration],
    ['an ISO start', isoStart, noStart],
    ['a past time', startAt(18, 9), noStart],
    ['a time between the slots', startAt(19, 9, 10), noStart],
    ['a time after the weeks advertised', startAt(26, 9), noStart],
    ['a time that is none', { startTime: 1e300 }, noStart],
    ['a time beyond all dates', { startTime: 9e15 }, noStart],
    ['a blank last name', { lastName: '  ' }, 'lastName must not be blank'],
    ['a made-up e-mail', { email: 'grace@example.com' }, 'INVALID_EMAIL'],
    ['no e-mail', { email: 'grace' }, 'INVALID_EMAIL'],
    ['a guest where none may come', { guestEmails: ['a@b.example'] }, noGuest],
    ['an unasked answer', { formFields: shoes }, 'form field shoe_size is not part of this page'],
    ['a zone that is none', { timezone: 'berlin' }, 'berlin is not a valid time zone'],
  ])('with %s', async (_, changes, refusal) => {
    const { book, call, starts } = await startPage();
    const before = await starts();

    const answer = await book({ ...changes });

    expect(kindOf(answer)).toEqual([400, refusal]);
    expect(await starts()).toEqual(before);
    expect(idsOf(await call(`GET ${objects}/contacts`))).toEqual([]);
  });

  const form = {
    formFields: [
      { name: 'company', label: 'Company', isRequired: true },
      { name: 'topic', label: 'Topic', options: [{ value: 'a', label: 'A' }] },
    ],
    guestSettings: { canAddGuests: true, maxGuestCount: 2 },
    legalConsent: {
      communicationConsentCheckboxes: [
        { communicationTypeId: '31', label: 'Reminders', required: true },
        { communicationTypeId: '32', label: 'News', required: false },
      ],
    },
  };
  const answered = (...[company, topic]: string[]) => ({
    formFields: [
      { name: 'company', value: company },
      ...(topic === undefined ? [] : [{ name: 'topic', value: topic }]),
    ],
  });
  const consent = (consented: boolean, ...others: string[]) => ({
    legalConsentResponses: [
      { communicationTypeId: '31', consented },
      ...others.map((communicationTypeId) => ({ communicationTypeId, consented: true })),
    ],
  });
  const guests = (...names: string[]) => ({
    guestEmails: names.map((name) => `${name}@b.example`),
  });

  it.each<[string, object, (number | string | undefined)[]]>([
    ['without a required answer', { formFields: [] }, [400, noCompany]],
    ['with a blank one', answered(' '), [400, noCompany]],
    ['with no option', answered('Navy', 'b'), [400, 'b is not an option of form field topic']],
    [
      'without a required consent',
      consent(false),
      [400, 'consent to communication type 31 is required'],
    ],
    [
      'with an unasked consent',
      consent(true, '33'),
      [400, 'communication type 33 is not part of this page'],
    ],
    ['with too many guests', guests('a', 'c', 'd'), [400, noGuest]],
    ['with a guest without address', { guestEmails: ['Bob'] }, [400, noGuest]],
    ['not with everything', guests('a'), [200, undefined]],
  ])('of a page that asks for much %s', async (_, changes, refusal) => {
    const { book } = await startPage(form);

    const answer = await book({ ...answered('Navy'), ...consent(true), ...changes });

    expect(kindOf(answer)).toEqual(refusal);
  });

  it.each(['slug', 'firstName', 'lastName', 'email', 'startTime', 'duration'])(
    'without %s',
    async (field) => {
      const { book } = await startPage();

      const answer = await book({ [field]: undefined });

      expect(kindOf(answer)).toEqual([400, expect.stringContaining(`not set: [${field}]`)]);
    },
  );

  it.each([
    ['2026-03', 200],
    ['2026-09', 403],
  ])('or not with the scope meetings-write: %s answers %i', async (version, status) => {
    const { call, open } = await startPage();
    await open('tokens', { token: 'meetings', scopes: ['meetings-write'] });

    const answer = await call(`POST /scheduler/${version}/meetings/meeting-links/book`, {
      token: 'meetings',
      body: booking(),
    });

    expect(answer.status).toBe(status);
  });
});

describe('two bookings of one slot', () => {
  it('get it once, also at the same moment over HTTP', async () => {
    const { url } = await startServer();
    const headers = { authorization: 'Bearer emulator-token' };
    const page = `${url}${pages}/book/availability-page/cleo-marsh?timezone=UTC`;
    const [slot] = slotsOf(await (await fetch(page, { headers })).json());
    const attempts = Array.from({ length: 12 }, (_, number) => {
      const email = `racer-${number}@navy.example`;
      const body = booking({ slug: 'cleo-marsh', startTime: slot?.startMillisUtc, email });
      return fetch(`${url}${pages}/book`, { method: 'POST', headers, body: JSON.stringify(body) });
    });

    const answers = await Promise.all(attempts);

    const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b);
    expect(statuses).toEqual([200, ...Array.from({ length: 11 }, () => 400)]);
  });

  it('fail when somebody takes the slot between reading and booking', async () => {
    const { book, open, starts } = await startPage();
    const slot = { slug: 'ada', startTime: '2026-11-19T09:00:00Z' };
    await open('scheduler/take-slot-after-next-read', slot);
    const offered = await starts();

    const answer = await book();

    expect(offered).toContain('2026-11-19T09:00');
    expect(kindOf(answer)).toEqual([400, 'MEETING_START_TIME_NOT_VALID']);
    expect(await starts()).not.toContain('2026-11-19T09:00');
  });
});

describe('who gets a booking', () => {
  const page = (type: string, members = ['11', '22']) => {
    return startPage({ type, userIdsOfLinkMembers: members });
  };
  const owners = async (
    { book, call }: Awaited<ReturnType<typeof startPage>>,
    bookings: Record<string, unknown>[],
  ) => {
    const given: unknown[] = [];
    for (const [number, changes] of bookings.entries()) {
      const email = `guest-${number}@navy.example`;
      const startTime = Date.UTC(2026, 10, 19, 9 + number);
      const answer = await book({ email, startTime, ...changes });
      const [meeting] = await meetingsOf(call, contactIdOf(answer));
      given.push(meeting?.hubspot_owner_id);
    }
    return given;
  };

  it('takes turns in a round robin', async () => {
    const started = await page('ROUND_ROBIN_CALENDAR');

    const given = await owners(started, [{}, {}, {}, {}]);

    expect(given).toEqual(['1', '2', '1', '2']);
  });

  it.each(['22', '822'])('is the member that is likely available, named by %s', async (id) => {
    const started = await page('ROUND_ROBIN_CALENDAR');
    const likely = { likelyAvailableUserIds: [id] };

    const given = await owners(started, [likely, likely]);

    expect(given).toEqual(['2', '2']);
  });

  it('is whoever is free, until nobody is', async () => {
    const started = await page('ROUND_ROBIN_CALENDAR');
    const startTime = Date.UTC(2026, 10, 19, 9);

    const given = await owners(started, [{ startTime }, { startTime }]);
    const third = await started.book({ startTime });

    expect(given).toEqual(['1', '2']);
    expect(kindOf(third)).toEqual([400, 'MEETING_START_TIME_NOT_VALID']);
  });

  it('is the organizer of a group, and the slot is gone for everyone', async () => {
    const started = await page('GROUP_CALENDAR', ['22', '11']);
    await started.open('seed', {
      meetingLinks: [{ slug: 'bob', name: 'Bob', organizerUserId: '22', durations: [halfHourMs] }],
    });

    const answer = await started.book();

    const [meeting] = await meetingsOf(started.call, contactIdOf(answer));
    expect(meeting).toMatchObject({ hubspot_owner_id: '1', hs_attendee_owner_ids: '2' });
    expect(await started.starts('timezone=UTC', 'bob')).not.toContain('2026-11-19T09:00');
  });
});

describe('offline calendars', () => {
  it('book with success, no event and no meeting: only the contact', async () => {
    const { book, call, open, starts } = await startPage();
    await open('scheduler/hosts', { userId: '11', isOffline: true });

    const answer = await book();

    expect(answer.body).toMatchObject({ isOffline: true, calendarEventId: '' });
    expect(await meetingsOf(call, contactIdOf(answer))).toEqual([]);
    expect((await call(`GET ${objects}/contacts/${contactIdOf(answer)}`)).body).toMatchObject({
      properties: { email: 'grace@navy.example', firstname: 'Grace', lastname: 'Hopper' },
    });
    expect(await starts()).toContain('2026-11-19T09:00');
  });

  it('are given a booking of a round robin only when nobody else is free', async () => {
    const members = { type: 'ROUND_ROBIN_CALENDAR', userIdsOfLinkMembers: ['11', '22'] };
    const { book, open } = await startPage(members);
    await open('scheduler/hosts', { userId: '11', isOffline: true });

    const first = await book({ likelyAvailableUserIds: ['11'] });
    const second = await book();

    expect(first.body).toMatchObject({ isOffline: false });
    expect(second.body).toMatchObject({ isOffline: true, calendarEventId: '' });
  });
});
