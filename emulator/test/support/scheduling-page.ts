import { startCalls, type Answer } from './call-emulator.ts';

export const halfHourMs = 1_800_000;
const pages = '/scheduler/2026-03/meetings/meeting-links';

export type Slot = { startMillisUtc: number; endMillisUtc: number };

type AvailabilityBody = {
  linkAvailability: {
    linkAvailabilityByDuration: Record<string, { availabilities: Slot[] }>;
    hasMore: boolean;
  };
};

/** Two owners and a personal page of the first, open from 9 to 17 in Berlin on working days. */
export function startScheduling(page: Record<string, unknown> = {}, now?: Date) {
  const started = startCalls({ account: 'empty', ...(now !== undefined && { now: () => now }) });
  const { call, open } = started;
  const seed = () => {
    return open('seed', {
      owners: [
        { id: '1', userId: 11, email: 'ada@fernwerk.example', firstName: 'Ada', lastName: 'One' },
        { id: '2', userId: 22, email: 'bob@fernwerk.example', firstName: 'Bob', lastName: 'Two' },
      ],
      meetingLinks: [
        {
          slug: 'ada',
          name: 'Meeting with Ada',
          organizerUserId: '11',
          durations: [halfHourMs],
          startTimeIncrementMinutes: 'THIRTY',
          weeksToAdvertise: 1,
          ...page,
        },
      ],
    });
  };
  const read = (query = 'timezone=Europe/Berlin', slug = 'ada') => {
    return call(`GET ${pages}/book/availability-page/${encodeURIComponent(slug)}?${query}`);
  };
  const starts = async (query?: string, slug?: string) => startsOf(await read(query, slug));
  const book = (changes: Record<string, unknown> = {}, path = `${pages}/book`) => {
    return call(`POST ${path}`, { body: booking(changes) });
  };
  return { ...started, seed, read, starts, book };
}

export function startsOf({ body }: Answer, durationMs = halfHourMs): string[] {
  return slotsOf(body, durationMs).map(({ startMillisUtc }) => isoOf(startMillisUtc));
}

export function slotsOf(body: unknown, durationMs = halfHourMs): Slot[] {
  const { linkAvailability } = body as AvailabilityBody;
  return linkAvailability.linkAvailabilityByDuration[durationMs]?.availabilities ?? [];
}

export function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 16);
}

/** A booking of Thursday, 10:00 in Berlin, the day after the emulator's present. */
export function booking(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    slug: 'ada',
    firstName: 'Grace',
    lastName: 'Hopper',
    email: 'grace@navy.example',
    startTime: Date.UTC(2026, 10, 19, 9),
    duration: halfHourMs,
    timezone: 'America/New_York',
    locale: 'en-us',
    guestEmails: [],
    formFields: [],
    legalConsentResponses: [],
    likelyAvailableUserIds: [],
    ...changes,
  };
}
