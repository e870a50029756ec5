import type { ApiVersion } from '../http/call.ts';
import { invalid } from '../http/errors.ts';
import { readTime } from '../objects/property-values.ts';
import { readWantedAssociations } from '../associations/wanted-associations.ts';
import type { Account } from '../account/account.ts';
import { objectTypeOf } from '../objects/object-types.ts';
import type { CalendarBody } from './calendar-body.ts';
import { ownerIdOf } from './calendars.ts';
import { createMeeting, isoTime } from './create-meeting.ts';

/** Puts a meeting on the organizer's calendar. Whether the time is free is not asked. */
export function createCalendarEvent(
  account: Account,
  organizer: string,
  body: CalendarBody,
  version: ApiVersion,
) {
  requireOrganizer(account, organizer);
  const { properties } = body;
  const start = timeOf(properties.hs_meeting_start_time, 'hs_meeting_start_time');
  const end = timeOf(properties.hs_meeting_end_time, 'hs_meeting_end_time');
  if (end <= start) throw invalid('hs_meeting_end_time must be after hs_meeting_start_time');
  const timestamp = timeOf(properties.hs_timestamp, 'hs_timestamp');
  const associations = readWantedAssociations(account, objectTypeOf('0-47'), body.associations);
  const values = {
    ...properties,
    hs_meeting_start_time: isoTime(start),
    hs_meeting_end_time: isoTime(end),
    hs_timestamp: isoTime(timestamp),
  };
  const meeting = createMeeting(
    account,
    {
      ...values,
      hs_attachment_ids: properties.hs_attachment_ids?.join(';'),
      hs_attendee_owner_ids: properties.hs_attendee_owner_ids?.join(';'),
      hs_meeting_source: 'INTEGRATION',
      hs_engagement_source: 'MEETINGS',
    },
    associations,
    version,
  );
  const { reminders, shouldIncludeInviteDescription } = body.emailReminderSchedule;
  account.scheduler.reminders.push(
    ...reminders.map((each) => ({ meetingId: meeting.id, ...each })),
  );
  return {
    id: meeting.id,
    createdAt: isoTime(meeting.createdAt),
    lastUpdatedAt: isoTime(meeting.updatedAt),
    properties: {
      ...values,
      hs_engagement_source: 'MEETINGS',
      hs_engagement_source_id: `event${meeting.id}`,
      hs_include_description_in_reminder: String(shouldIncludeInviteDescription),
    },
  };
}

function requireOrganizer(account: Account, userId: string): void {
  if (ownerIdOf(account, userId) === undefined) {
    throw invalid(`organizerUserId ${userId} is not a user of this account`);
  }
  const host = account.scheduler.hosts.find((each) => each.userId === userId);
  if (host?.isOffline === true) {
    throw invalid(`The user ${userId} has no calendar that can be reached`);
  }
}

function timeOf(sent: string | number, name: string): number {
  const time = readTime(String(sent));
  if (time === undefined) throw invalid(`${name} is not a time: ${sent}`);
  return time;
}
