import * as v from 'valibot';
import { agendaItem, givenInstant } from '../agenda-item.ts';
import { durationMs, email, existingIds, givenUpIds, slug } from '../booking.ts';
import { defineContract } from '../contract.ts';
import { contactOn } from '../record.ts';

const findBookingInput = v.object({
  ...contactOn,
  start: givenInstant,
  durationMs,
  /** The attendee's. Where it belongs to another contact, the booking went there. */
  email: v.optional(email),
  /**
   * Of the page it was booked on, and what was there before the attempt: the booking is new and with a host of
   * the page. Where nobody knows, nothing is taken for it.
   */
  slug: v.optional(slug),
  existingIds: v.optional(existingIds),
  givenUpIds: v.optional(givenUpIds),
});

/** Whether an attempt whose answer got lost came through. */
export const findBooking = defineContract({
  action: 'booking/find-booking',
  input: findBookingInput,
  output: v.object({
    isBooked: v.boolean(),
    /** The booking, where it is on the record and cannot be meant for another. */
    meeting: v.nullable(agendaItem),
    /** The contact it was found on, where that is not the record; `meeting` is null then. */
    otherContactId: v.nullable(v.string()),
    /** The first of what else is at that time and was not there before. */
    conflicts: v.array(agendaItem),
    conflictCount: v.number(),
    /** Of some of them it could not be read whether they take place: they may be called off. */
    isUnsure: v.boolean(),
    /** Everything that is at that time, but the booking. */
    existingIds: v.array(v.string()),
  }),
});
