import type { ErrorDetails, ErrorCode } from '@app/domain/app-error';
import type { ItemKind } from '@app/domain/agenda/agenda-item';
import type { OwnRule } from '@app/domain/own-rule';
import { listed, refusal } from './listed.ts';

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

const errors: Record<ErrorCode, ErrorMessages> = {
  INVALID_INPUT: {
    title: 'The card asked for something that makes no sense',
    advice: () => 'Reload the page. If it happens again, tell your admin.',
  },
  NOT_FOUND: {
    title: 'This is no longer in HubSpot',
    advice: () => 'It may have been deleted, merged or renamed.',
  },
  NOT_ASSOCIATED: {
    title: 'This does not belong to the record',
    advice: () => 'Somebody may have removed it. Reload the card.',
  },
  NOT_ACTIVATED: {
    title: 'Appointments are not switched on in this account',
    advice: () => 'An admin can activate them under Settings, Objects, Object library.',
  },
  SWITCHED_OFF: {
    title: 'Your admin has switched this off',
    advice: () => 'Ask your admin if you need it.',
  },
  CONFLICT: {
    title: 'Somebody else is changing this right now',
    advice: () => 'Wait a few seconds, then try again.',
  },
  STALE: {
    title: 'Somebody changed this in the meantime',
    advice: () => 'Look at the new values before you decide.',
  },
  SLOT_TAKEN: {
    title: 'That time was just taken',
    advice: () => 'Pick another time.',
  },
  UNAUTHENTICATED: {
    title: 'The app is no longer connected to HubSpot',
    advice: () => 'An admin can reinstall it under Settings, Integrations, Connected apps.',
  },
  MISSING_SCOPE: {
    title: 'The app lacks a permission',
    advice: ({ scopes }) =>
      `An admin can grant it by reinstalling the app${scopes?.length ? `. Missing: ${listed(scopes)}` : ''}.`,
  },
  FORBIDDEN: {
    title: 'HubSpot does not allow this',
    advice: ({ reason }) => listed(reason) || 'Ask your admin about your permissions.',
  },
  REJECTED: {
    title: 'HubSpot refused the values',
    advice: (details) => refusal(rules, details) || 'HubSpot gave no reason.',
  },
  RATE_LIMITED: {
    title: 'HubSpot is receiving too many requests',
    advice: ({ policy }) =>
      policy === 'DAILY'
        ? 'The account has none left for today. Tell your admin.'
        : 'Wait a few seconds, then try again.',
  },
  LOCKED: {
    title: 'HubSpot is still busy with an earlier change',
    advice: () => 'Wait a few seconds, then try again.',
  },
  MAINTENANCE: {
    title: 'HubSpot is moving this account',
    advice: () => 'It can take some hours. Everything is kept.',
  },
  UNAVAILABLE: {
    title: 'HubSpot is not answering',
    advice: () => 'Try again in a moment.',
  },
  TIMED_OUT: {
    title: 'HubSpot took too long to answer',
    advice: () => 'Nothing was changed. Try again.',
  },
  OUTCOME_UNKNOWN: {
    title: 'HubSpot didn’t confirm this',
    advice: () => 'It may have gone through. Check before you try again.',
  },
  UNEXPECTED: {
    title: 'Something went wrong in the app',
    advice: () => 'Try again. If it happens again, tell your admin.',
  },
};

const kinds: Record<ItemKind, string> = { appointment: 'Appointment', meeting: 'Meeting' };

/** What both cards say. */
export const en = {
  errors,
  rules,
  errorReference: (id: string) => `Reference for HubSpot's support: ${id}`,
  retry: 'Try again',
  busy: (seconds: number) => `HubSpot is busy. Trying again in ${seconds} s`,
  loading: 'Loading …',
  search: 'Search',
  kinds,
  untitled: { appointment: 'Untitled appointment', meeting: 'Untitled meeting' } satisfies Record<
    ItemKind,
    string
  >,
  noDate: 'No date',
  clockOf: (time: string, name: string, city: string) => `${time} for ${name} (${city})`,
  theContact: 'the contact',
  otherRecord: {
    title: 'Not for this kind of record',
    text: 'The card works on contacts, companies, deals and tickets.',
  },
  outsideHours: 'Outside 8–18 h',
  join: 'Join',
  more: 'More',
  saving: 'Saving …',
  undo: 'Undo',
  lookAgain: 'Check again',
  cancel: 'Cancel',
  pin: 'Pin',
  pinnedNow: (title: string) => `Pinned: ${title}`,
  date: 'Date',
  time: 'Time',
  timesFor: 'Time zone',
  otherZone: 'Another time zone …',
  accountZone: (city: string) => `Account (${city})`,
  duration: 'Duration',
  noEnd: 'No end',
  myZone: (city: string) => `Mine (${city})`,
  zoneOf: (name: string, city: string) => `${name} (${city})`,
  lookingForClashes: 'Checking for conflicts…',
  clashesUnknown: 'Couldn’t check for conflicts. You can still go on.',
  noClashes: (names: string) => `No conflicts for ${names}`,
  clashes: (count: number) => (count === 1 ? '1 conflict' : `${count} conflicts`),
  weekend: (day: string) => `On a ${day}`,
  alreadyThen: (name: string) => `Already booked for ${name} at this time`,
  unsure: 'It couldn’t be read whether all of it takes place.',
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
