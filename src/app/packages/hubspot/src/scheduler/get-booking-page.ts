import * as v from 'valibot';
import type { HubSpotClient } from '../client.ts';
import { meetingLinkTypeOf, type MeetingLinkType } from './list-meeting-links.ts';
import { flag, listOf, textOrEmpty } from './list-of.ts';
import { membersReply, toMembers, type PageMember } from './page-members.ts';
import { wireId } from './wire-id.ts';

export type PageField = {
  name: string;
  label: string;
  fieldType: string;
  isRequired: boolean;
  options: { value: string; label: string }[];
};

export type PageConsent = {
  /** The page's wording, which may be HTML, in the order HubSpot's form shows it. */
  texts: string[];
  checkboxes: { communicationTypeId: string; label: string; isRequired: boolean }[];
};

/** What a scheduling page asks for. */
export type BookingPage = {
  type: MeetingLinkType | undefined;
  /** No host's calendar can be reached. */
  isOffline: boolean;
  /** Milliseconds, in the page's order. */
  durations: number[];
  /** Beside first name, last name and e-mail, which every page asks for. */
  formFields: PageField[];
  maxGuests: number;
  consent: PageConsent | null;
  /** Milliseconds kept free around everything in a host's calendar. */
  bufferMs: number;
  place: string | null;
  members: PageMember[];
};

const amount = v.fallback(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), 0);
const option = v.object({ value: v.string(), label: textOrEmpty });

const formField = v.object({
  name: v.pipe(v.string(), v.nonEmpty()),
  label: textOrEmpty,
  fieldType: v.fallback(v.string(), 'text'),
  isRequired: flag,
  options: listOf(option),
});

const consentOptions = v.object({
  communicationConsentText: textOrEmpty,
  communicationConsentCheckboxes: listOf(
    v.object({ communicationTypeId: wireId, label: textOrEmpty, required: flag }),
  ),
  processingConsentText: textOrEmpty,
  processingConsentCheckboxLabel: textOrEmpty,
  processingConsentFooterText: textOrEmpty,
  privacyPolicyText: textOrEmpty,
});

const customParams = v.object({
  durations: listOf(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
  formFields: listOf(formField),
  guestSettings: v.fallback(v.optional(v.object({ canAddGuests: flag, maxGuestCount: amount })), {
    canAddGuests: false,
    maxGuestCount: 0,
  }),
  legalConsentEnabled: flag,
  legalConsentOptions: v.fallback(v.optional(consentOptions), undefined),
  meetingBufferTime: amount,
  location: textOrEmpty,
});

const bookingInfoReply = v.object({
  linkType: v.fallback(v.string(), ''),
  isOffline: flag,
  customParams,
  allUsersBusyTimes: membersReply,
});

const askedAnyway = new Set(['firstname', 'lastname', 'email']);

/** The page's own settings, and its hosts with their busy times of the current month. @throws AppError NOT_FOUND */
export async function getBookingPage(
  hubspot: HubSpotClient,
  { slug, timeZone }: { slug: string; timeZone: string },
): Promise<BookingPage> {
  const info = await hubspot.request({
    method: 'GET',
    path: hubspot.paths.bookingInfo(slug),
    query: { timezone: timeZone },
    response: bookingInfoReply,
  });
  const { durations, guestSettings, meetingBufferTime, location, ...params } = info.customParams;
  const fields = params.formFields.filter(({ name }) => !askedAnyway.has(name.toLowerCase()));
  return {
    type: meetingLinkTypeOf(info.linkType),
    isOffline: info.isOffline,
    durations: [...new Set(durations)],
    formFields: [...new Map(fields.map((field) => [field.name, toField(field)])).values()],
    maxGuests: guestSettings?.canAddGuests === true ? guestSettings.maxGuestCount : 0,
    consent: params.legalConsentEnabled ? toConsent(params.legalConsentOptions) : null,
    bufferMs: meetingBufferTime,
    place: location.trim() || null,
    members: toMembers(info.allUsersBusyTimes),
  };
}

function toField({ label, options, ...field }: v.InferOutput<typeof formField>): PageField {
  return {
    ...field,
    label: label || field.name,
    options: options.map(({ value, label }) => ({ value, label: label || value })),
  };
}

function toConsent(options: v.InferOutput<typeof consentOptions> | undefined): PageConsent | null {
  if (options === undefined) return null;
  const checkboxes = options.communicationConsentCheckboxes;
  return {
    texts: [
      options.communicationConsentText,
      options.processingConsentText,
      options.processingConsentCheckboxLabel,
      options.processingConsentFooterText,
      options.privacyPolicyText,
    ],
    checkboxes: checkboxes.map(({ communicationTypeId, label, required }) => ({
      communicationTypeId,
      label,
      isRequired: required,
    })),
  };
}
