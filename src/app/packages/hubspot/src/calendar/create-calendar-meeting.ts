import type { Reminder } from '@app/domain/reminders';
import * as v from 'valibot';
import type { HubSpotClient } from '../client.ts';
import { associationInputs, type NewAssociation } from '../crm/associations/association-inputs.ts';
import { afterWrite, itemValues, type ItemRecord } from '../crm/objects/item.ts';

export type CalendarMeeting = {
  /** On whose calendar; a user's id. */
  organizerUserId: string;
  /** The owner record of the same person, another number. */
  ownerId: string;
  title: string;
  start: Date;
  end: Date;
  timeZone: string;
  outcome: string;
  place: { type: 'ADDRESS' | 'PHONE' | 'CUSTOM'; value: string } | undefined;
  attendeeOwnerIds: readonly string[];
  reminders: readonly Reminder[];
  /** Both HTML. */
  body: string | undefined;
  internalNotes: string | undefined;
  associations: readonly NewAssociation[];
};

const calendarReply = v.object({
  id: v.pipe(v.union([v.string(), v.number()]), v.transform(String)),
  lastUpdatedAt: v.optional(v.string()),
});

/**
 * Creates a meeting and its event on the organizer's calendar. Never repeated: HubSpot has no idempotency
 * keys. Whether HubSpot returns all properties is not documented, so the record is what was sent.
 * @throws AppError REJECTED with HubSpot's reason, for example an organizer without a connected calendar.
 */
export async function createCalendarMeeting(
  hubspot: HubSpotClient,
  meeting: CalendarMeeting,
): Promise<ItemRecord> {
  const { attendeeOwnerIds, body, reminders } = meeting;
  const properties = propertiesOf(meeting);
  const { id, lastUpdatedAt } = await hubspot.request({
    method: 'POST',
    path: hubspot.paths.calendarMeetings(),
    query: { organizerUserId: meeting.organizerUserId },
    body: {
      properties: {
        ...properties,
        // An array here, a text with semicolons on the meeting.
        ...(attendeeOwnerIds.length > 0 && { hs_attendee_owner_ids: attendeeOwnerIds }),
      },
      associations: associationInputs(meeting.associations),
      emailReminderSchedule: {
        reminders,
        shouldIncludeInviteDescription: body !== undefined,
      },
      timezone: meeting.timeZone,
    },
    response: calendarReply,
    repeat: 'never',
  });
  const answer = { id, properties: {}, updatedAt: lastUpdatedAt };
  return afterWrite({ kind: 'meeting', id }, properties, answer);
}

function propertiesOf(meeting: CalendarMeeting): Record<string, string> {
  const { title, start, end, outcome, ownerId, place, body, internalNotes } = meeting;
  return {
    ...itemValues('meeting', {
      title,
      // HubSpot's time-stamp is the time of the meeting by the newer text of its documentation, of its creation by the older.
      start,
      end,
      outcome,
      ownerId,
      location: place?.value,
      description: body,
      internalNotes,
    }),
    ...(place !== undefined && { hs_meeting_location_type: place.type }),
  };
}
