import * as v from 'valibot';
import { meetingHost, meetingLink } from '../scheduler/meeting-link.ts';
import { addMeetingLink, setMeetingHost } from '../scheduler/scheduler.ts';
import type { Account } from '../account/account.ts';
import { consent, formFields } from './meeting-links-form.ts';

const userIds = { ben: '61000001', cleo: '61000002', dana: '61000003' };
const createdAt = '2026-01-12T09:00:00.000Z';
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

const hosts: v.InferInput<typeof meetingHost>[] = [
  { userId: userIds.ben },
  { userId: userIds.cleo, timeZone: 'America/New_York' },
  { userId: userIds.dana, isOffline: true },
];

const halfHour = [30 * minuteMs];

const links: v.InferInput<typeof meetingLink>[] = [
  {
    slug: 'ben-ode',
    name: 'Meeting with Ben Ode',
    organizerUserId: userIds.ben,
    defaultLink: true,
    durations: [15 * minuteMs, 30 * minuteMs, hourMs],
    meetingBufferTime: 15 * minuteMs,
    minimumNoticeMs: 4 * hourMs,
    weeksToAdvertise: 6,
    formFields: formFields,
    guestSettings: { canAddGuests: true, maxGuestCount: 5 },
    legalConsent: consent,
    meetingType: 'Discovery call',
    webConferenceUrl: 'https://zoom.us/j/86533000001',
    location: 'https://zoom.us/j/86533000001',
  },
  {
    slug: 'cleo-marsh',
    name: 'Meeting with Cleo Marsh',
    organizerUserId: userIds.cleo,
    defaultLink: true,
    timeZone: 'America/New_York',
    durations: halfHour,
    weeksToAdvertise: 8,
    meetingType: 'Check-in',
    location: 'Phone',
  },
  {
    slug: 'dana-whitfield',
    name: 'Meeting with Dana Whitfield',
    organizerUserId: userIds.dana,
    defaultLink: true,
    durations: halfHour,
    meetingType: 'Check-in',
  },
  {
    slug: 'team/onboarding',
    name: 'Onboarding with Ben and Cleo',
    type: 'GROUP_CALENDAR',
    organizerUserId: userIds.ben,
    userIdsOfLinkMembers: [userIds.ben, userIds.cleo],
    durations: [hourMs],
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
    organizerUserId: userIds.cleo,
    userIdsOfLinkMembers: [userIds.ben, userIds.cleo, userIds.dana],
    durations: halfHour,
    weeksToAdvertise: 4,
    meetingType: 'Discovery call',
    webConferenceUrl: 'https://zoom.us/j/86533000003',
    location: 'https://zoom.us/j/86533000003',
  },
];

/** The scheduling pages of the demo account. Dana's calendar is offline; Emre has no page. */
export function seedMeetingLinks(account: Account): void {
  for (const host of hosts) setMeetingHost(account.scheduler, v.parse(meetingHost, host));
  for (const link of links) {
    addMeetingLink(account.scheduler, v.parse(meetingLink, link), createdAt);
  }
}
