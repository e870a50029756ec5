import * as v from 'valibot';
import { agendaItem, givenInstant } from './agenda-item.ts';
import { durationMs, email } from './booking.ts';
import { defineContract } from './contract.ts';
import { contactOn } from './record.ts';

export const findBookingInput = v.object({
  ...contactOn,
  start: givenInstant,
  durationMs,
  /** The attendee's. Where it belongs to another contact, the booking went there. */
  email: v.optional(email),
});

/** Whether an attempt whose answer got lost came through. */
export const findBooking = defineContract<typeof findBookingInput>()({
  uid: 'find-booking',
  output: v.object({
    /** A meeting of the record at exactly that time which still takes place. */
    meeting: v.nullable(agendaItem),
    /** The contact such a meeting was found on, where that is not the record; `meeting` is null then. */
    otherContactId: v.nullable(v.string()),
  }),
});
