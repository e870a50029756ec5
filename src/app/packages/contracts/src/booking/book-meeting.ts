import { longestAnswer } from '@app/domain/longest-answer';
import * as v from 'valibot';
import { agendaItem, givenInstant, instant } from '../agenda-item.ts';
import { durationMs, email, existingIds, givenUpIds, slug, timeZone } from '../booking.ts';
import { defineContract, functionError } from '../contract.ts';
import { contactOn } from '../record.ts';

const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));

const bookMeetingInput = v.object({
  ...contactOn,
  slug,
  /** An offered slot of that duration. */
  start: givenInstant,
  durationMs,
  timeZone,
  /** HubSpot finds or creates the contact by the e-mail, whatever record the card sits on. */
  attendee: v.object({ firstName: name, lastName: name, email }),
  formFields: v.pipe(
    v.array(
      v.object({
        name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
        value: v.pipe(v.string(), v.maxLength(longestAnswer)),
      }),
    ),
    v.maxLength(100),
  ),
  guestEmails: v.pipe(v.array(email), v.maxLength(100)),
  /** One entry for each checkbox of the page, ticked or not. */
  consents: v.pipe(
    v.array(
      v.object({
        communicationTypeId: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
        consented: v.boolean(),
      }),
    ),
    v.maxLength(50),
  ),
  /** Absent on a first attempt. Whatever else is at that time is answered as a conflict. */
  existingIds: v.optional(existingIds),
  givenUpIds: v.optional(givenUpIds),
  /** An earlier attempt at this very booking may have come through: `existingIds` were there before it. */
  isRetry: v.optional(v.boolean()),
});

const onRecord = v.variant('ok', [
  v.object({ ok: v.literal(true) }),
  v.object({ ok: v.literal(false), error: functionError }),
]);

/**
 * A refusal that the form can answer names the culprit in `details.property`, and why in `details.reason`:
 * the path of the parameter (`start`, `durationMs`, `attendee.email`, `guestEmails`), with an entry of a
 * list by its name: `formFields.company`, `consents.5457724`. `SLOT_TAKEN` carries up to three ISO starts
 * to choose from instead in `details.nearest`. After `OUTCOME_UNKNOWN`, `find-booking` tells, given the
 * `details.existingIds`.
 */
export const bookMeeting = defineContract({
  action: 'booking/book-meeting',
  input: bookMeetingInput,
  output: v.object({
    /**
     * `offline`: no calendar can be reached, so nothing is booked. Where that is known beforehand, HubSpot
     * is not asked, which would notify the host. `conflict`: nothing was sent, because `conflicts` are at
     * that time.
     */
    status: v.picklist(['booked', 'offline', 'conflict']),
    start: instant,
    end: instant,
    place: v.nullable(v.string()),
    joinUrl: v.nullable(v.string()),
    /**
     * Null where it is not on the record yet (HubSpot names no meeting in its answer), sits on another one,
     * or cannot be told from another that was booked at the same moment.
     */
    meeting: v.nullable(agendaItem),
    /** An earlier attempt had booked exactly this; nothing was booked now. */
    wasBookedBefore: v.boolean(),
    /** The contact it was booked for, where that is not the record: the e-mail belongs to another one. */
    otherContactId: v.nullable(v.string()),
    /**
     * The first of what is at that time. Of a conflict: what the rep has not seen. Of a booking: all that came
     * with it, where that is not this meeting alone.
     */
    conflicts: v.array(agendaItem),
    conflictCount: v.number(),
    /** Of some of them it could not be read whether they take place: they may be called off. */
    isUnsure: v.boolean(),
    /** What was there before, to hand in when this is asked for again. */
    existingIds: v.array(v.string()),
    /** Whether the meeting is on the record the card sits on too; null where there is none to put on another. */
    onRecord: v.nullable(onRecord),
  }),
});

export type BookMeetingData = v.InferOutput<typeof bookMeeting.output>;
