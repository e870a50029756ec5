import * as v from 'valibot';
import { meetingHost, meetingLink } from '../scheduler/meeting-link.ts';
import { addMeetingLink, setMeetingHost } from '../scheduler/scheduler.ts';
import type { Account } from '../account/account.ts';
import { CONSENT, FORM_FIELDS } from './meeting-links-form.ts';

const USER = { ben: '61000001', cleo: '61000002', dana: '61000003' };
const CREATED_AT = '2026-01-12T09:00:00.000Z';
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const HOSTS: v.InferInput<typeof meetingHost>[] = [
  { userId: USER.ben },
  { userId: USER.cleo, timeZone: 'America/New_York' },
  { userId: USER.dana, isOffline: true },
];

const HALF_HOUR = [30 * MINUTE_MS];

const LINKS: v.InferInput<typeof meetingLink>[] = [
  {
    slug: 'ben-ode',
    name: 'Meeting with Ben Ode',
    organizerUserId: USER.ben,
    defaultLink: true,
    durations: [15 * MINUTE_MS, 30 * MINUTE_MS, HOUR_MS],
    meetingBufferTime: 15 * MINUTE_MS,
    minimumNoticeMs: 4 * HOUR_MS,
    weeksToAdvertise: 6,
    formFields: FORM_FIELDS,
    guestSettings: { canAddGuests: true, maxGuestCount: 5 },
    legalConsent: CONSENT,
    meetingType: 'Discovery call',
    webConferenceUrl: 'https://zoom.us/j/86533000001',
    location: 'https://zoom.us/j/86533000001',
  },
  {
    slug: 'cleo-marsh',
    name: 'Meeting with Cleo Marsh',
    organizerUserId: USER.cleo,
    defaultLink: true,
    timeZone: 'America/New_York',
    durations: HALF_HOUR,
    weeksToAdvertise: 8,
    meetingType: 'Check-in',
    location: 'Phone',
  },
  {
    slug: 'dana-whitfield',
    name: 'Meeting with Dana Whitfield',
    organizerUserId: USER.dana,
    defaultLink: true,
    durations: HALF_HOUR,
    meetingType: 'Check-in',
  },
  {
    slug: 'team/onboarding',
    name: 'Onboarding with Ben and Cleo',
    type: 'GROUP_CALENDAR',
    organizerUserId: USER.ben,
    userIdsOfLinkMembers: [USER.ben, USER.cleo],
    durations: [HOUR_MS],
    startTimeIncrementMinutes: 'THIRTY',
    weeksToAdvertise: 8,
    meetingType: 'Workshop',
    webConferenceUrl: 'https://zoom.us/j/86533000002',
    location: 'https://zoom.us/j/86533000002',
  },
  {
    slug: 'team/intro',
    name: 'Intro call with the team',
    type: 'ROUND_ROBIN_CALENDAR',
    organizerUserId: USER.cleo,
    userIdsOfLinkMembers: [USER.ben, USER.cleo, USER.dana],
    durations: HALF_HOUR,
    weeksToAdvertise: 4,
    meetingType: 'Discovery call',
    webConferenceUrl: 'https://zoom.us/j/86533000003',
    location: 'https://zoom.us/j/86533000003',
  },
];

/** The scheduling pages of the demo account. Dana's calendar is offline; Emre has no page. */
export function seedMeetingLinks(account: Account): void {
  for (const host of HOSTS) setMeetingHost(account.scheduler, v.parse(meetingHost, host));
  for (const link of LINKS) {
    addMeetingLink(account.scheduler, v.parse(meetingLink, link), CREATED_AT);
  }
}
