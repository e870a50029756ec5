import * as v from 'valibot';
import { text } from '../http/body.ts';
import { isTimeZone } from '../wall-clock.ts';

/** Epoch milliseconds. */
export type Interval = { start: number; end: number };

export const weekdays = [
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
] as const;

const minuteMs = 60_000;
const minutesADay = 1440;

const timeZone = v.pipe(v.string(), v.check(isTimeZone, 'Not a time zone'));
const amount = v.pipe(v.number(), v.integer(), v.minValue(0));
const minuteOfDay = v.pipe(amount, v.maxValue(minutesADay));

/** Minutes after midnight per weekday, on the clocks of a zone. */
const weeklyHours = v.record(
  v.picklist(weekdays),
  v.array(
    v.pipe(
      v.object({ start: minuteOfDay, end: minuteOfDay }),
      v.check(({ start, end }) => start < end, 'Hours end after they start'),
    ),
  ),
);

export type WeeklyHours = v.InferOutput<typeof weeklyHours>;

export const interval = v.pipe(
  v.object({ start: v.number(), end: v.number() }),
  v.check(({ start, end }) => start < end, 'A time ends after it starts'),
);

/** A user whose calendar pages are booked on. */
export const meetingHost = v.object({
  userId: text,
  timeZone: v.optional(timeZone, 'Europe/Berlin'),
  /** The calendar cannot be reached: it shows no busy times and takes no meetings. */
  isOffline: v.optional(v.boolean(), false),
  /** Narrows the hours of the pages, in the zone of the host. */
  availability: v.exactOptional(weeklyHours),
  /** What else is in the calendar beside the meetings of the account. */
  busyTimes: v.optional(v.array(interval), []),
});

export type MeetingHost = v.InferOutput<typeof meetingHost>;

const formOption = v.object({
  value: v.string(),
  label: v.string(),
  description: v.optional(v.string(), ''),
  displayOrder: v.optional(v.number(), -1),
  hidden: v.optional(v.boolean(), false),
});

const formField = v.object({
  name: v.string(),
  label: v.string(),
  type: v.optional(v.string(), 'string'),
  fieldType: v.optional(v.string(), 'text'),
  isRequired: v.optional(v.boolean(), false),
  isCustom: v.optional(v.boolean(), false),
  options: v.optional(v.array(formOption), []),
});

const consentCheckbox = v.object({
  communicationTypeId: text,
  label: v.string(),
  required: v.boolean(),
});

const legalConsent = v.object({
  communicationConsentText: v.optional(v.string(), ''),
  communicationConsentCheckboxes: v.optional(v.array(consentCheckbox), []),
  processingConsentType: v.optional(v.string(), 'IMPLICIT'),
  processingConsentText: v.optional(v.string(), ''),
  processingConsentCheckboxLabel: v.optional(v.string(), ''),
  processingConsentFooterText: v.optional(v.string(), ''),
  privacyPolicyText: v.optional(v.string(), ''),
  isLegitimateInterest: v.optional(v.boolean(), false),
  legitimateInterestSubscriptionTypes: v.optional(v.array(v.number()), []),
  legitimateInterestLegalBasis: v.exactOptional(v.string()),
});

/** The words of `startTimeIncrementMinutes`. `MEETING_DURATION`: one slot after the other. */
export const incrementMinutes = {
  FIVE: 5,
  TEN: 10,
  FIFTEEN: 15,
  TWENTY: 20,
  THIRTY: 30,
  FORTY_FIVE: 45,
  SIXTY: 60,
  NINETY: 90,
  ONE_HUNDRED_TWENTY: 120,
};

const increments = [
  'FIVE',
  'TEN',
  'FIFTEEN',
  'TWENTY',
  'THIRTY',
  'FORTY_FIVE',
  'SIXTY',
  'NINETY',
  'ONE_HUNDRED_TWENTY',
  'MEETING_DURATION',
] as const;

const workday = [{ start: 540, end: 1020 }];

/** A scheduling page. What is left out is as HubSpot sets up a new page. */
export const meetingLink = v.object({
  id: v.exactOptional(text),
  slug: v.pipe(v.string(), v.minLength(1)),
  name: v.string(),
  type: v.optional(
    v.picklist(['PERSONAL_LINK', 'GROUP_CALENDAR', 'ROUND_ROBIN_CALENDAR']),
    'PERSONAL_LINK',
  ),
  organizerUserId: text,
  /** The members of the page; absent: the organizer. */
  userIdsOfLinkMembers: v.optional(v.array(text), []),
  defaultLink: v.optional(v.boolean(), false),
  timeZone: v.optional(timeZone, 'Europe/Berlin'),
  availability: v.optional(weeklyHours, {
    MONDAY: workday,
    TUESDAY: workday,
    WEDNESDAY: workday,
    THURSDAY: workday,
    FRIDAY: workday,
  }),
  /** Milliseconds. */
  durations: v.optional(
    v.pipe(v.array(v.pipe(amount, v.minValue(minuteMs))), v.minLength(1)),
    [900_000, 1_800_000, 3_600_000],
  ),
  startTimeIncrementMinutes: v.optional(v.picklist(increments), 'FIFTEEN'),
  /** Milliseconds kept free before and after everything in a calendar. */
  meetingBufferTime: v.optional(amount, 0),
  minimumNoticeMs: v.optional(amount, 0),
  weeksToAdvertise: v.optional(v.pipe(amount, v.minValue(1), v.maxValue(104)), 2),
  formFields: v.optional(v.array(formField), []),
  guestSettings: v.optional(v.object({ canAddGuests: v.boolean(), maxGuestCount: amount }), {
    canAddGuests: false,
    maxGuestCount: 0,
  }),
  /** Present: the page asks for consent. */
  legalConsent: v.exactOptional(legalConsent),
  meetingType: v.exactOptional(v.string()),
  subject: v.exactOptional(v.string()),
  location: v.exactOptional(v.string()),
  webConferenceUrl: v.exactOptional(v.string()),
});

export type MeetingLinkSeed = v.InferOutput<typeof meetingLink>;
