import * as v from 'valibot';
import { text } from '../http/body.ts';

/**
 * The body of a booking. HubSpot's specification also requires the three lists of ids, answers and
 * consents; clients that leave them out are known to book.
 */
export const bookingBody = v.object({
  slug: text,
  firstName: text,
  lastName: text,
  email: text,
  /** Epoch milliseconds. The specification says ISO 8601, which a real account refused. */
  startTime: v.union([v.number(), v.string()]),
  /** Milliseconds, one of the page's durations. */
  duration: v.number(),
  timezone: v.optional(text),
  locale: v.optional(text),
  guestEmails: v.optional(v.array(text), []),
  formFields: v.optional(v.array(v.object({ name: text, value: text })), []),
  legalConsentResponses: v.optional(
    v.array(v.object({ communicationTypeId: text, consented: v.boolean() })),
    [],
  ),
  likelyAvailableUserIds: v.optional(v.array(text), []),
});

export type BookingBody = v.InferOutput<typeof bookingBody>;
