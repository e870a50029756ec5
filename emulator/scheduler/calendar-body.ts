import * as v from 'valibot';
import { associationBody } from '../associations/wanted-associations.ts';
import { text } from '../http/body.ts';
import { isTimeZone } from '../wall-clock.ts';

/** HubSpot's help names this many reminders per meeting. */
const mostReminders = 3;

const given = v.pipe(text, v.nonEmpty());

const reminder = v.object({
  numberOfTimeUnits: v.pipe(v.number(), v.integer(), v.minValue(1)),
  timeUnit: v.picklist(['MINUTES', 'HOURS', 'DAYS', 'WEEKS']),
});

const properties = v.strictObject({
  hs_meeting_title: given,
  hs_meeting_start_time: text,
  hs_meeting_end_time: text,
  hs_timestamp: text,
  hs_meeting_outcome: given,
  hubspot_owner_id: text,
  hs_activity_type: v.optional(text),
  hs_attachment_ids: v.optional(v.array(text)),
  hs_attendee_owner_ids: v.optional(v.array(text)),
  hs_internal_meeting_notes: v.optional(text),
  hs_meeting_body: v.optional(text),
  hs_meeting_location: v.optional(text),
  hs_meeting_location_type: v.optional(v.picklist(['ADDRESS', 'CUSTOM', 'PHONE'])),
});

export const calendarBody = v.object({
  associations: v.array(associationBody),
  emailReminderSchedule: v.object({
    reminders: v.pipe(
      v.array(reminder),
      v.maxLength(mostReminders, `A meeting has at most ${mostReminders} reminders`),
    ),
    shouldIncludeInviteDescription: v.boolean(),
  }),
  properties,
  timezone: v.pipe(v.string(), v.check(isTimeZone, 'Not a time zone')),
});

export type CalendarBody = v.InferOutput<typeof calendarBody>;
