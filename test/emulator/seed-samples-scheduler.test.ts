import { describe, expect, it } from 'vitest';
import { startDocumented } from './support/documented-account.ts';
import { slotsOf } from './support/scheduling-page.ts';

const PAGES = '/scheduler/v3/meetings/meeting-links';
const START = 1_726_059_600_000;
const DURATION = 1_800_000;

/** The user and the pages of the guide, at a time when its sample slot lies ahead. */
async function startGuide() {
  const started = await startDocumented();
  const user = { userId: 2_195_101, email: 'menelson@fernwerk.example' };
  const hours = [{ start: 0, end: 1440 }];
  const days = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];
  await started.open('seed', {
    owners: [{ id: '5', firstName: 'Mel', lastName: 'Enelson', ...user }],
    meetingLinks: [
      {
        id: '3779484',
        slug: 'menelson',
        name: 'Sales Pro Demo',
        organizerUserId: '2195101',
        defaultLink: true,
        durations: [DURATION],
        weeksToAdvertise: 12,
        availability: Object.fromEntries(days.map((day) => [day, hours])),
      },
      { slug: 'jdoe', name: 'John Doe', organizerUserId: '271921', meetingBufferTime: 900_000 },
    ],
    meetingHosts: [{ userId: '271921', isOffline: true }],
  });
  return started;
}

describe('the samples of the guide to scheduling pages', () => {
  it('list pages with organizerUserId misspelled, so that it filters nothing', async () => {
    const { call } = await startGuide();
    const query = (name: string, userId: string) => {
      return `limit=1&name=menelson&${name}=${userId}&type=PERSONAL_LINK`;
    };

    const printed = await call(`GET ${PAGES}?${query('organzerUserId', '1234567')}`);
    const corrected = await call(`GET ${PAGES}?${query('organizerUserId', '1234567')}`);
    const own = await call(`GET ${PAGES}?${query('organizerUserId', '2195101')}`);

    const page = {
      id: '3779484',
      slug: 'menelson',
      name: 'Sales Pro Demo',
      type: 'PERSONAL_LINK',
      organizerUserId: '2195101',
      userIdsOfLinkMembers: ['2195101'],
      defaultLink: true,
    };
    expect(printed.body).toMatchObject({ total: 1, results: [page] });
    expect(corrected.body).toEqual({ total: 0, results: [] });
    expect(own.body).toMatchObject({ total: 1, results: [page] });
  });

  it('read booking information two months ahead, of a page that is offline', async () => {
    const { call } = await startGuide();

    const answer = await call(`GET ${PAGES}/book/jdoe?timezone=America/New_York&monthOffset=2`);

    expect(answer).toMatchObject({
      status: 200,
      body: {
        linkId: expect.any(String),
        isOffline: true,
        customParams: {
          legalConsentEnabled: false,
          ownerPrioritized: false,
          formFields: [],
          guestSettings: { canAddGuests: false, maxGuestCount: 0 },
          meetingBufferTime: 900_000,
          availability: { FRIDAY: [{ start: 540, end: 1020 }] },
          startTimeIncrementMinutes: 'FIFTEEN',
          weeksToAdvertise: 2,
          durations: [900_000, 1_800_000, 3_600_000],
        },
        linkType: 'PERSONAL_LINK',
        allUsersBusyTimes: [{ isOffline: true, meetingsUser: { userId: '271921' }, busyTimes: [] }],
        brandingMetadata: expect.any(Object),
        linkAvailability: {
          linkAvailabilityByDuration: {
            900000: { meetingDurationMillis: 900_000, availabilities: [] },
          },
          hasMore: false,
        },
      },
    });
  });

  it('read the availability page', async () => {
    const { call } = await startGuide();

    const answer = await call(
      `GET ${PAGES}/book/availability-page/menelson?timezone=America/New_York`,
    );

    expect(answer).toMatchObject({
      status: 200,
      body: {
        linkAvailability: { hasMore: true },
        allUsersBusyTimes: [
          { isOffline: false, meetingsUser: { userId: '2195101', isSalesStarter: true } },
        ],
      },
    });
    expect(slotsOf(answer.body, DURATION).length).toBeGreaterThan(100);
  });

  const printed = `{
  "slug": "menelson",
  "firstName": "Melinda",
  "lastName": "Nelson",
  "email": "menelson@hubspot.com",
  "startTime": ${START},
  "duration": ${DURATION},
  "guestEmails": [],
  "timezone": "America/New_York",
  "locale": "en-us",
  ],
  "likelyAvailableUserIds": []
}`;

  it('book with a body that is no JSON because of a stray bracket: refused', async () => {
    const { callRaw } = await startGuide();

    const answer = await callRaw(`${PAGES}/book?timezone=America%2FNew_York`, printed);

    expect(answer).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining('Invalid input JSON') },
    });
  });

  it('book a time that has passed, once the bracket is gone: refused', async () => {
    const { call } = await startGuide();
    const body: unknown = JSON.parse(printed.replace('  ],\n', ''));

    const answer = await call(`POST ${PAGES}/book?timezone=America%2FNew_York`, body);

    expect(answer).toMatchObject({
      status: 400,
      body: { subCategory: 'MeetingsBookingSchedulingError.MEETING_START_TIME_NOT_VALID' },
    });
  });

  it.each(['/book/', '/book?timezone=America%2FNew_York'])(
    'book at %s as printed, once the bracket is gone and the time lies ahead',
    async (path) => {
      const { call } = await startGuide();
      const page = `GET ${PAGES}/book/availability-page/menelson?timezone=UTC`;
      const [slot] = slotsOf((await call(page)).body, DURATION);
      const body = printed
        .replace('  ],\n', '')
        .replace(String(START), String(slot?.startMillisUtc));

      const answer = await call(`POST ${PAGES}${path}`, JSON.parse(body));

      expect(answer).toMatchObject({
        status: 200,
        body: {
          calendarEventId: expect.stringMatching(/./),
          start: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00Z$/),
          duration: DURATION,
          contactId: expect.stringMatching(/^\d+$/),
          bookingTimezone: 'America/New_York',
          locale: 'en-us',
          guestEmails: [],
          subject: expect.any(String),
          isOffline: false,
          end: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00Z$/),
        },
      });
    },
  );
});

describe('the sample of the calendar reference', () => {
  const CALENDAR = '/scheduler/2026-03/meetings/calendar';

  const sample = {
    associations: [
      {
        to: { id: '<string>' },
        types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 123 }],
      },
    ],
    emailReminderSchedule: {
      reminders: [{ numberOfTimeUnits: 123, timeUnit: 'DAYS' }],
      shouldIncludeInviteDescription: true,
    },
    properties: {
      hs_meeting_end_time: '2023-11-07T05:31:56Z',
      hs_meeting_outcome: '<string>',
      hs_meeting_start_time: '2023-11-07T05:31:56Z',
      hs_meeting_title: '<string>',
      hs_timestamp: '2023-11-07T05:31:56Z',
      hubspot_owner_id: '<string>',
      hs_activity_type: '<string>',
      hs_attachment_ids: ['<string>'],
      hs_attendee_owner_ids: ['<string>'],
      hs_internal_meeting_notes: '<string>',
      hs_meeting_body: '<string>',
      hs_meeting_location: '<string>',
      hs_meeting_location_type: 'ADDRESS',
    },
    timezone: '<string>',
  };

  it('names no organizer, without whom there is no event: refused', async () => {
    const { call } = await startGuide();

    const answer = await call(`POST ${CALENDAR}`, sample);

    expect(answer).toMatchObject({
      status: 400,
      body: { message: 'organizerUserId is required' },
    });
  });

  it('has placeholders where a zone belongs, and ends when it starts: refused', async () => {
    const { call } = await startGuide();
    const path = `POST ${CALENDAR}?organizerUserId=2195101`;

    const printed = await call(path, sample);
    const withZone = await call(path, { ...sample, timezone: 'UTC' });

    expect(printed).toMatchObject({ status: 400, body: { errors: [{ in: 'timezone' }] } });
    expect(withZone).toMatchObject({
      status: 400,
      body: { message: 'hs_meeting_end_time must be after hs_meeting_start_time' },
    });
  });

  it('creates the event once its placeholders are filled', async () => {
    const { call } = await startGuide();
    const filled = {
      ...sample,
      timezone: 'Europe/Berlin',
      associations: [
        {
          to: { id: '101' },
          types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 200 }],
        },
      ],
      properties: {
        ...sample.properties,
        hs_meeting_end_time: '2023-11-07T06:01:56Z',
        hs_meeting_outcome: 'SCHEDULED',
        hs_activity_type: 'Check-in',
      },
    };

    const answer = await call(`POST ${CALENDAR}?organizerUserId=2195101`, filled);

    expect(answer).toMatchObject({
      status: 200,
      body: {
        createdAt: expect.any(String),
        id: expect.any(String),
        lastUpdatedAt: expect.any(String),
        properties: {
          hs_engagement_source: 'MEETINGS',
          hs_engagement_source_id: expect.any(String),
          hs_meeting_start_time: '2023-11-07T05:31:56.000Z',
          hs_attachment_ids: ['<string>'],
          hs_attendee_owner_ids: ['<string>'],
          hs_include_description_in_reminder: 'true',
          hs_meeting_location_type: 'ADDRESS',
          hubspot_owner_id: '<string>',
        },
      },
    });
  });
});
