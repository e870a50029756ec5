import type { BookMeetingData } from '@app/contracts/booking/book-meeting';
import type { DataOf } from '@app/contracts/contract';
import type { findBooking } from '@app/contracts/booking/find-booking';
import type { getAvailability } from '@app/contracts/booking/get-availability';
import type { listMeetingLinks } from '@app/contracts/booking/list-meeting-links';
import type { Written } from './as-function.ts';

type LinksJson = Written<DataOf<typeof listMeetingLinks>>;
type AvailabilityJson = Written<DataOf<typeof getAvailability>>;
type FoundJson = Written<DataOf<typeof findBooking>>;

const halfHourMs = 1_800_000;

export function linkJson(overrides: Partial<LinksJson['links'][number]> = {}) {
  return {
    id: '1',
    slug: 'ben-ode',
    name: 'Intro call',
    type: 'personal' as const,
    url: 'https://meetings.example/ben-ode',
    organizer: { userId: '1', name: 'Ben Ode' },
    isDefault: true,
    whose: 'signed-in-user' as const,
    ...overrides,
  };
}

/** What `list-meeting-links` answers: the rep's own page, for a contact in New York. */
export function linksJson(overrides: Partial<LinksJson> = {}): LinksJson {
  return {
    links: [linkJson()],
    canAddItems: true,
    contact: {
      firstName: 'Ada',
      lastName: 'Lovelace',
      email: 'ada@example.com',
      timeZone: 'America/New_York',
    },
    ...overrides,
  };
}

/** A slot of half an hour. */
export function slotJson(start: string) {
  return { start, end: new Date(Date.parse(start) + halfHourMs).toISOString() };
}

/** What `get-availability` answers: two slots on Tuesday 24 November, no form beside name and e-mail. */
export function availabilityJson(overrides: Partial<AvailabilityJson> = {}): AvailabilityJson {
  return {
    durations: [halfHourMs],
    slots: {
      [halfHourMs]: [slotJson('2026-11-24T14:00:00.000Z'), slotJson('2026-11-24T15:00:00.000Z')],
    },
    hasMore: false,
    taken: [],
    offlineMembers: [],
    isOffline: false,
    formFields: [],
    prefill: {},
    maxGuests: 0,
    consent: null,
    place: null,
    ...overrides,
  };
}

/** What `book-meeting` answers once the first slot is booked. */
export function bookedJson(overrides: Partial<Written<BookMeetingData>> = {}) {
  return {
    status: 'booked',
    ...slotJson('2026-11-24T14:00:00.000Z'),
    place: null,
    joinUrl: null,
    meeting: null,
    wasBookedBefore: false,
    otherContactId: null,
    conflicts: [],
    conflictCount: 0,
    isUnsure: false,
    existingIds: [],
    onRecord: null,
    ...overrides,
  };
}

/** What `find-booking` answers: nothing, unless told otherwise. */
export function foundJson(overrides: Partial<FoundJson> = {}): FoundJson {
  return {
    isBooked: false,
    meeting: null,
    otherContactId: null,
    conflicts: [],
    conflictCount: 0,
    isUnsure: false,
    existingIds: [],
    ...overrides,
  };
}
