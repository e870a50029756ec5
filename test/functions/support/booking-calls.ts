import { bookMeeting } from '@app/contracts/booking/book-meeting';
import { getAvailability } from '@app/contracts/booking/get-availability';
import type { Reply } from '../../support/function-account.ts';
import { dataOf, type useItems } from './use-items.ts';

export const halfHourMs = 1_800_000;
export const user = {
  ben: '61000001',
  cleo: '61000002',
  dana: '61000003',
  emre: '61000004',
} as const;

const adaAttends = {
  firstName: 'Ada',
  lastName: 'Lovelace',
  email: 'ada.lovelace@analytical-engines.example',
};

/** Everything Ben's page asks for. */
export const bensForm = {
  formFields: [
    { name: 'company', value: 'Analytical Engines' },
    { name: 'what_would_you_like_to_discuss', value: 'pricing' },
  ],
  consents: [
    { communicationTypeId: '5457724', consented: true },
    { communicationTypeId: '5457725', consented: false },
  ],
};

/** A booking on Cleo's page, which asks for nothing, of Tuesday at 10:00 in New York. */
export function bookingParameters(changes: object = {}): Record<string, unknown> {
  return {
    slug: 'cleo-marsh',
    start: '2026-11-24T15:00:00Z',
    durationMs: halfHourMs,
    timeZone: 'America/New_York',
    attendee: adaAttends,
    formFields: [],
    guestEmails: [],
    consents: [],
    ...changes,
  };
}

/** Calls of the booking functions on Ada's record. */
export function bookingCalls(items: ReturnType<typeof useItems>) {
  const book = (changes: object = {}): Promise<Reply> =>
    items.call('book-meeting', bookingParameters(changes));
  return {
    book,
    booked: async (changes: object = {}) => dataOf(bookMeeting, await book(changes)),
    availability: async (parameters: object = {}) => {
      const defaults = { slug: 'cleo-marsh', timeZone: 'Europe/Berlin', monthOffset: 0 };
      const reply = await items.call('get-availability', { ...defaults, ...parameters });
      return dataOf(getAvailability, reply);
    },
    /** How many bookings were sent to HubSpot. */
    sentCount: async (): Promise<number> => {
      const requests = await items.requests();
      return requests.filter(({ method, url }) => method === 'POST' && /\/book\b/.test(url)).length;
    },
    seedPage: (page: object, hosts: object[] = []): Promise<unknown> =>
      items.control('seed', {
        meetingLinks: [{ name: 'Page', durations: [halfHourMs], ...page }],
        meetingHosts: hosts,
      }),
  };
}
