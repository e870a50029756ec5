import * as v from 'valibot';
import { recordId } from '../associations/wanted-associations.ts';

/**
 * The body of a booking. HubSpot's specification also requires the three lists of ids, answers and
 * consents; clients that leave them out are known to book.
 */
export const bookingBody = v.object({
  slug: v.string(),
  firstName: v.string(),
  lastName: v.string(),
  email: v.string(),
  /** Epoch milliseconds. The specification says ISO 8601, which a real account refused. */
  startTime: v.union([v.number(), v.string()]),
  /** Milliseconds, one of the page's durations. */
  duration: v.number(),
  timezone: v.optional(v.string()),
  locale: v.optional(v.string()),
  guestEmails: v.optional(v.array(v.string()), []),
  formFields: v.optional(v.array(v.object({ name: v.string(), value: v.string() })), []),
  legalConsentResponses: v.optional(
    v.array(v.object({ communicationTypeId: recordId, consented: v.boolean() })),
    [],
  ),
  likelyAvailableUserIds: v.optional(v.array(recordId), []),
});

export type BookingBody = v.InferOutput<typeof bookingBody>;
