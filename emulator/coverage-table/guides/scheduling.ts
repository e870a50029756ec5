import type { Guide, Statement } from './statement.ts';

const pages = '/scheduler/v3/meetings/meeting-links';

const page = {
  id: '3779484',
  slug: 'menelson',
  name: 'Sales Pro Demo',
  type: 'PERSONAL_LINK',
  organizerUserId: '2195101',
  userIdsOfLinkMembers: ['2195101'],
  defaultLink: true,
};

/** The printed booking without the stray bracket; its printed start is 1726059600000, which has passed. */
const booking = (startTime: number) => ({
  slug: 'menelson',
  firstName: 'Melinda',
  lastName: 'Nelson',
  email: 'menelson@hubspot.com',
  startTime,
  duration: 1_800_000,
  guestEmails: [],
  timezone: 'America/New_York',
  locale: 'en-us',
  likelyAvailableUserIds: [],
});

const ahead = Date.UTC(2026, 10, 19, 15);

const booked = {
  start: '2026-11-19T15:00:00Z',
  end: '2026-11-19T15:30:00Z',
  duration: 1_800_000,
  bookingTimezone: 'America/New_York',
  locale: 'en-us',
  guestEmails: [],
  isOffline: false,
};

function book(says: string, path: string, startTime: number, rest: Partial<Statement>): Statement {
  return { says, send: `POST ${pages}${path}`, body: booking(startTime), status: 200, ...rest };
}

/** The guide to scheduling pages, v3, of 22 August 2025. */
export const schedulingGuide: Guide = {
  name: 'Scheduling pages (v3)',
  statements: [
    {
      says: 'lists pages by name and type, with the printed organzerUserId, which filters nothing',
      send: `GET ${pages}?limit=1&name=menelson&organzerUserId=1234567&type=PERSONAL_LINK`,
      status: 200,
      answer: { total: 1, results: [page] },
    },
    {
      says: 'lists pages of an organizer',
      send: `GET ${pages}?organizerUserId=1234567`,
      status: 200,
      answer: { total: 0, results: [] },
    },
    {
      says: 'reads booking information two months ahead, of a page that is offline',
      send: `GET ${pages}/book/jdoe?timezone=America/New_York&monthOffset=2`,
      status: 200,
      answer: {
        isOffline: true,
        linkType: 'PERSONAL_LINK',
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
        allUsersBusyTimes: [{ isOffline: true, meetingsUser: { userId: '271921' }, busyTimes: [] }],
        linkAvailability: {
          linkAvailabilityByDuration: { 900000: { availabilities: [] } },
          hasMore: false,
        },
      },
    },
    {
      says: 'prints the options of consent of a page that asks for none',
      gap: 'They are answered only where the page asks.',
    },
    {
      says: 'prints the company’s address, avatar and logo',
      gap: 'Of the branding only colours, names and switches are answered.',
    },
    {
      says: 'answers the current month without monthOffset',
      send: `GET ${pages}/book/availability-page/menelson?timezone=America/New_York`,
      status: 200,
      answer: {
        linkAvailability: {
          linkAvailabilityByDuration: { 1800000: { meetingDurationMillis: 1_800_000 } },
          hasMore: true,
        },
        allUsersBusyTimes: [
          { isOffline: false, meetingsUser: { userId: '2195101', isSalesStarter: true } },
        ],
      },
    },
    {
      says: 'needs a time zone',
      send: `GET ${pages}/book/menelson`,
      status: 400,
    },
    book('books the printed time', '/book?timezone=America%2FNew_York', 1_726_059_600_000, {
      status: 400,
      answer: { subCategory: 'MeetingsBookingSchedulingError.MEETING_START_TIME_NOT_VALID' },
      wrong: 'It has passed, and the printed body is no JSON for a stray bracket.',
    }),
    book('books, with the zone in the query', '/book?timezone=America%2FNew_York', ahead, {
      answer: booked,
    }),
    book('books, at the address with a slash at its end', '/book/', ahead, { answer: booked }),
    {
      says: 'books offline where a calendar cannot be reached: no event',
      send: `POST ${pages}/book`,
      body: { ...booking(ahead), slug: 'jdoe' },
      status: 200,
      answer: { isOffline: true, calendarEventId: '' },
    },
    { says: 'sends the user a notice of an offline booking', gap: 'Nothing is sent.' },
    {
      says: 'reschedules, takes payments, CAPTCHA tokens, UTM parameters',
      wrong: 'The guide itself says that the API does not.',
    },
  ],
};
