import { meetingPlace, type MeetingPlace } from '@app/domain/meeting-place';
import { webLink } from '@app/domain/web-link';
import * as v from 'valibot';
import type { HubSpotClient } from '../client.ts';
import { unconfirmedError } from '../errors.ts';
import { wireId } from './wire-id.ts';

export type BookingRequest = {
  slug: string;
  start: Date;
  durationMs: number;
  timeZone: string;
  attendee: { firstName: string; lastName: string; email: string };
  formFields: { name: string; value: string }[];
  guestEmails: string[];
  consents: { communicationTypeId: string; consented: boolean }[];
  /** Users to prefer as hosts. */
  likelyAvailableUserIds: string[];
};

export type Booking = {
  /** HubSpot reached no calendar: nothing is booked, although it answers a success. */
  isOffline: boolean;
  /** Null where HubSpot does not say. */
  start: Date | null;
  end: Date | null;
  contactId: string | null;
  place: string | null;
  joinUrl: string | null;
  /** The title of the meeting it makes. */
  subject: string | null;
};

const text = v.fallback(v.nullish(v.string()), undefined);

const bookingReply = v.object({
  calendarEventId: text,
  isOffline: v.fallback(v.nullish(v.boolean()), undefined),
  start: text,
  end: text,
  contactId: v.fallback(v.nullish(wireId), undefined),
  location: text,
  webConferenceUrl: text,
  subject: text,
});

/**
 * Books a slot. Not repeated, because HubSpot has no idempotency keys: two requests are two bookings.
 * HubSpot answers with no id of the meeting it makes.
 * @throws AppError OUTCOME_UNKNOWN where HubSpot may have booked.
 */
export async function createBooking(
  hubspot: HubSpotClient,
  request: BookingRequest,
): Promise<Booking> {
  const reply = await hubspot.request({
    method: 'POST',
    path: hubspot.paths.booking(),
    query: { timezone: request.timeZone },
    body: toBody(request),
    response: bookingReply,
    repeat: 'never',
  });
  const isOffline = reply.isOffline === true || reply.calendarEventId === '';
  if (!isOffline && !reply.calendarEventId) throw unconfirmedError();
  return {
    isOffline,
    start: dateOrNull(reply.start),
    end: dateOrNull(reply.end),
    contactId: reply.contactId ?? null,
    ...bookedPlace(reply.location, reply.webConferenceUrl),
    subject: reply.subject || null,
  };
}

/**
 * Epoch milliseconds for the start and milliseconds for the duration, in every version. The
 * specifications say ISO 8601, and one of them minutes; a real account refused that. The zone goes into
 * the query, as in the guide, and into the body, as in the specifications. The guest list is in no request
 * schema and is honoured.
 */
function toBody(request: BookingRequest): object {
  const { slug, start, durationMs, timeZone, attendee } = request;
  return {
    slug,
    ...attendee,
    startTime: start.getTime(),
    duration: durationMs,
    timezone: timeZone,
    guestEmails: request.guestEmails,
    formFields: request.formFields,
    legalConsentResponses: request.consents,
    likelyAvailableUserIds: request.likelyAvailableUserIds,
  };
}

/** HubSpot names a conference of its own choosing; otherwise it is looked for in the place. */
function bookedPlace(
  location: string | null | undefined,
  conferenceUrl: string | null | undefined,
): MeetingPlace {
  const { place, joinUrl } = meetingPlace(location, null);
  return { place, joinUrl: webLink(conferenceUrl) ?? joinUrl };
}

function dateOrNull(text: string | null | undefined): Date | null {
  const date = new Date(text ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? null : date;
}
