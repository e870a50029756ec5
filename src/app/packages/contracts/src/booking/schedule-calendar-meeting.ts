import * as v from 'valibot';
import { givenInstant } from '../agenda-item.ts';
import { existingIds, timeZone } from '../booking.ts';
import { defineContract } from '../contract.ts';
import { createdOnce } from '../created-once.ts';
import { recordId } from '../record-id.ts';
import { maybeContactOn } from '../record.ts';

const text = (length: number) => v.optional(v.pipe(v.string(), v.trim(), v.maxLength(length)));

const scheduleCalendarMeetingInput = v.object({
  ...maybeContactOn,
  /** A HubSpot user, not an owner; the meeting's owner is the owner record of that user. */
  organizerUserId: recordId,
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500)),
  start: givenInstant,
  end: givenInstant,
  timeZone,
  place: v.optional(
    v.object({
      type: v.picklist(['ADDRESS', 'PHONE', 'CUSTOM']),
      value: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2_000)),
    }),
  ),
  /** Teammates beside the organizer. */
  attendeeOwnerIds: v.optional(v.pipe(v.array(recordId), v.maxLength(50))),
  /** E-mails before the start. */
  reminders: v.optional(
    v.pipe(
      v.array(
        v.object({
          amount: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
          unit: v.picklist(['MINUTES', 'HOURS', 'DAYS', 'WEEKS']),
        }),
      ),
      v.maxLength(3),
    ),
  ),
  /** Shown to everybody invited. Plain text. */
  body: text(50_000),
  internalNotes: text(50_000),
  outcome: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
  /** Beside the record; each must be associated with it. */
  companyIds: v.optional(v.pipe(v.array(recordId), v.maxLength(20))),
  dealIds: v.optional(v.pipe(v.array(recordId), v.maxLength(20))),
  existingIds: v.optional(existingIds),
});

export const scheduleCalendarMeeting = defineContract({
  action: 'booking/schedule-calendar-meeting',
  input: scheduleCalendarMeetingInput,
  output: createdOnce,
});
