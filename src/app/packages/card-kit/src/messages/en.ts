import type { ErrorDetails, ErrorCode } from '@app/domain/app-error';
import type { ItemKind } from '@app/domain/agenda/agenda-item';
import type { OwnRule } from '@app/domain/own-rule';
import { listed, permissions, refusal } from './listed.ts';

type ErrorMessages = { title: string; advice: (details: ErrorDetails) => string };

/** Why the app itself refuses something. */
const rules: Record<OwnRule, string> = {
  'answered-twice': 'This field was filled in twice.',
  'appointment-pinned': 'Appointments can’t be pinned. You can pin a meeting that goes with it.',
  'cannot-associate': 'This account can’t associate these records.',
  'consent-required': 'This consent is required to book.',
  'duration-gone': 'This page no longer offers this duration.',
  'no-such-field': 'This page no longer has this field.',
  'no-rescheduled': 'There’s no outcome for rescheduled. A super admin can add one.',
  'no-start': 'It has no date, so there’s nothing to put in a calendar.',
  'no-year': 'Calendars only have years from 1000 to 9999.',
  'not-a-day': 'Enter a valid date.',
  'not-a-number': 'Enter a number.',
  'not-a-phone-number': 'Enter a phone number.',
  'not-an-option': 'Choose one of the options.',
  'other-host': 'The new meeting isn’t with a host of its scheduling page, so nothing was copied.',
  'outcome-gone': 'This outcome no longer exists in the account.',
  'pin-kept': 'HubSpot accepted the change but didn’t make it.',
  required: 'This field is required.',
  'too-many-guests': 'This page doesn’t allow that many guests.',
  'too-much-at-once': 'That’s too much to delete at once. Delete fewer.',
  'too-much-then': 'Too much is already booked at this time to tell what’s there.',
};

/** What each scope lets the app do. */
const scopeNames: Record<string, string> = {
  'crm.objects.contacts.read': 'reading contacts and meetings',
  'crm.objects.contacts.write': 'changing contacts and meetings',
  'crm.objects.appointments.read': 'reading appointments',
  'crm.objects.appointments.write': 'changing appointments',
  'crm.objects.owners.read': 'reading owners',
  'scheduler.meetings.meeting-link.read': 'reading scheduling pages',
  'crm.objects.companies.read': 'reading companies',
  'crm.objects.companies.write': 'changing companies',
  'crm.objects.deals.read': 'reading deals',
  'crm.objects.deals.write': 'changing deals',
  tickets: 'tickets',
};

const errors: Record<ErrorCode, ErrorMessages> = {
  INVALID_INPUT: {
    title: 'The app didn’t understand this request',
    advice: ({ parameter }) =>
      parameter === 'revision'
        ? 'The app was updated. Reload the page.'
        : 'Reload the page. If it keeps happening, tell your admin.',
  },
  NOT_FOUND: {
    title: 'This is no longer in HubSpot',
    advice: () => 'It may have been deleted, merged, or renamed.',
  },
  NOT_ASSOCIATED: {
    title: 'This isn’t on this record anymore',
    advice: () => 'Someone may have removed it. Reload the page.',
  },
  NOT_ACTIVATED: {
    title: 'Appointments aren’t activated in this account',
    advice: () => 'A super admin can activate them in Settings → Objects → Object library.',
  },
  SWITCHED_OFF: {
    title: 'Your admin has switched this off',
    advice: () => 'Ask your admin if you need it.',
  },
  CONFLICT: {
    title: 'Someone else is changing this right now',
    advice: () => 'Wait a few seconds, then try again.',
  },
  STALE: {
    title: 'This changed since you opened it',
    advice: () => 'Check the new values, then decide.',
  },
  SLOT_TAKEN: {
    title: 'That time was just taken',
    advice: () => 'Pick another time.',
  },
  UNAUTHENTICATED: {
    title: 'The app is no longer connected to HubSpot',
    advice: () => 'A super admin can reinstall it in Settings → Integrations → Connected apps.',
  },
  MISSING_SCOPE: {
    title: 'The app is missing a permission',
    advice: (details) => {
      const missing = permissions(scopeNames, details);
      return `Ask a super admin to reinstall the app${missing && `. Missing: ${missing}`}.`;
    },
  },
  FORBIDDEN: {
    title: 'HubSpot doesn’t allow this',
    advice: ({ reason }) =>
      listed(reason) || 'Your permissions or subscription may not cover this. Ask your admin.',
  },
  REJECTED: {
    title: 'HubSpot didn’t accept this',
    advice: (details) =>
      refusal(rules, details) || 'HubSpot didn’t say why. Check what you entered.',
  },
  RATE_LIMITED: {
    title: 'HubSpot’s request limit is reached',
    advice: ({ policy }) =>
      policy === 'DAILY'
        ? 'The account has no requests left for today. Try again tomorrow, or tell your admin.'
        : 'Wait a few seconds, then try again.',
  },
  LOCKED: {
    title: 'HubSpot is still saving an earlier change',
    advice: () => 'Wait a few seconds, then try again.',
  },
  MAINTENANCE: {
    title: 'HubSpot is moving this account’s data',
    advice: () => 'This can take a few hours. Nothing is lost. Try again later.',
  },
  UNAVAILABLE: {
    title: 'HubSpot isn’t responding',
    advice: () => 'Try again in a moment.',
  },
  TIMED_OUT: {
    title: 'HubSpot took too long to respond',
    advice: () => 'Nothing was changed. Try again.',
  },
  OUTCOME_UNKNOWN: {
    title: 'HubSpot didn’t confirm this',
    advice: () => 'It may have gone through. Check before you try again.',
  },
  UNEXPECTED: {
    title: 'Something went wrong in the app',
    advice: () => 'Try again. If it keeps happening, tell your admin.',
  },
};

/** The outcomes of every account, as HubSpot calls them: what is renamed is called as the account does. */
const outcomeNames = {
  SCHEDULED: 'Scheduled',
  COMPLETED: 'Completed',
  RESCHEDULED: 'Rescheduled',
  NO_SHOW: 'No show',
  CANCELED: 'Canceled',
  CANCELLED: 'Cancelled',
};

const kinds: Record<ItemKind, string> = { appointment: 'Appointment', meeting: 'Meeting' };

/** What both cards say. */
export const en = {
  errors,
  rules,
  scopeNames,
  copyForAdmin: 'Copy for your admin',
  /** `scopes` as HubSpot calls them: the admin looks for these. */
  forAdmin: (missing: string, scopes: string) =>
    `The app “Appointments & meetings” is missing a permission: ${missing} (${scopes}). A super admin can reinstall it in Settings → Integrations → Connected apps.`,
  copied: 'Copied to clipboard',
  errorReference: (id: string) => `HubSpot support reference: ${id}`,
  retry: 'Try again',
  busy: (seconds: number) => `HubSpot is busy. Trying again in ${seconds} s`,
  loading: 'Loading…',
  search: 'Search',
  kinds,
  outcomeNames,
  untitled: { appointment: 'Untitled appointment', meeting: 'Untitled meeting' } satisfies Record<
    ItemKind,
    string
  >,
  noDate: 'No date',
  clockOf: (time: string, name: string, city: string) => `${time} for ${name} (${city})`,
  theContact: 'the contact',
  otherRecord: {
    title: 'This card doesn’t work here',
    text: 'Use it on contacts, companies, deals, and tickets.',
  },
  outsideHours: 'Early or late for them',
  join: 'Join',
  more: 'More',
  saving: 'Saving…',
  undo: 'Undo',
  lookAgain: 'Check again',
  copiesFailed: (count: number) =>
    count === 1 ? '1 duplicate wasn’t saved.' : `${count} duplicates weren’t saved.`,
  cancel: 'Cancel',
  pin: 'Pin',
  pinnedNow: (title: string) => `Pinned: ${title}`,
  date: 'Date',
  time: 'Time',
  timesFor: 'Time zone',
  otherZone: 'Other time zone…',
  accountZone: (city: string) => `Account (${city})`,
  duration: 'Duration',
  noEnd: 'No end time',
  myZone: (city: string) => `My time (${city})`,
  zoneOf: (name: string, city: string) => `${name} (${city})`,
  lookingForClashes: 'Checking for conflicts…',
  clashesUnknown: 'Couldn’t check for conflicts. You can still go on.',
  noClashes: (names: string) => `No conflicts for ${names}`,
  clashes: (count: number) => (count === 1 ? '1 conflict' : `${count} conflicts`),
  alreadyThen: (name: string) => `Already booked for ${name} at this time`,
  unsure: 'Couldn’t check whether all of it takes place.',
  checkThis: 'Check this field.',
  timePassed: 'This time is in the past. Choose another time.',
  owner: 'the owner',
  place: 'Location',
  ownerLabel: 'Owner',
  companies: 'Companies',
  deals: 'Deals',
  description: 'Description',
  internalNotes: 'Internal notes',
  internalNotesHelp: 'Only your team can see these.',
};

export type Words = typeof en;
