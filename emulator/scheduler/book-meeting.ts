import { defaultTypes } from '../associations/association-types.ts';
import type { Account } from '../account/account.ts';
import { assignHost } from './assign-host.ts';
import { bookableHosts } from './availability.ts';
import { prepareContact } from './booked-contact.ts';
import type { BookingBody } from './booking-body.ts';
import { ownerIdOf } from './calendars.ts';
import { checkBooking, readSlot, startNotOffered } from './check-booking.ts';
import { createMeeting, isoTime } from './create-meeting.ts';
import type { Interval, MeetingHost } from './meeting-link.ts';
import { findMeetingLink, type MeetingLink } from './scheduler.ts';

type Booked = { link: MeetingLink; body: BookingBody; slot: Interval; host: MeetingHost };

/** Books a slot: all checks first, then the contact and the meeting. Nothing comes in between. */
export function bookMeeting(account: Account, body: BookingBody, timeZone: string | undefined) {
  const link = findMeetingLink(account.scheduler, body.slug);
  const slot = readSlot(link, body);
  const bookable = bookableHosts(account, link, slot);
  const host = assignHost(link, bookable, body.likelyAvailableUserIds);
  if (host === undefined) throw startNotOffered();
  checkBooking(link, body);
  const contact = prepareContact(account, link, body)();
  const booked = { link, body, slot, host };
  const calendarEventId = host.isOffline
    ? ''
    : takeSlot(account, booked, { contactId: contact.id, bookable });
  return {
    calendarEventId,
    start: secondsOf(slot.start),
    end: secondsOf(slot.end),
    duration: body.duration,
    contactId: contact.id,
    bookingTimezone: body.timezone ?? timeZone ?? link.timeZone,
    subject: subjectOf(account, booked),
    isOffline: host.isOffline,
    guestEmails: body.guestEmails,
    formFields: body.formFields.map(({ name, value }) => {
      const field = link.formFields.find((each) => each.name === name);
      return { name, value, label: field?.label ?? name, isCustom: field?.isCustom ?? false };
    }),
    legalConsentResponses: body.legalConsentResponses,
    ...(body.locale !== undefined && { locale: body.locale }),
    ...(link.location !== undefined && { location: link.location }),
    ...webConference(link, host),
  };
}

/** Puts the meeting on the calendars of its hosts. Returns the id of the calendar event. */
function takeSlot(
  account: Account,
  booked: Booked,
  { contactId, bookable }: { contactId: string; bookable: MeetingHost[] },
): string {
  const { link, slot, host } = booked;
  const attending = link.type === 'GROUP_CALENDAR' ? bookable.filter((each) => each !== host) : [];
  const to = { typeId: '0-1', id: contactId };
  const meeting = createMeeting(account, meetingValues(account, booked, attending), [
    { to, types: [...defaultTypes('0-47', '0-1')] },
  ]);
  const calendarEventId = `event${meeting.id}`;
  for (const each of [host, ...attending]) {
    if (ownerIdOf(account, each.userId) === undefined) each.busyTimes = [...each.busyTimes, slot];
  }
  link.lastBooked[host.userId] = meeting.createdAt;
  return calendarEventId;
}

function meetingValues(account: Account, booked: Booked, attending: MeetingHost[]) {
  const { link, body, slot, host } = booked;
  const attendees = attending.flatMap(({ userId }) => ownerIdOf(account, userId) ?? []);
  return {
    hs_timestamp: isoTime(slot.start),
    hs_meeting_title: subjectOf(account, booked),
    hs_meeting_start_time: isoTime(slot.start),
    hs_meeting_end_time: isoTime(slot.end),
    hs_meeting_outcome: 'SCHEDULED',
    hs_meeting_source: 'INTEGRATION',
    hs_engagement_source: 'MEETINGS',
    hs_activity_type: link.meetingType,
    hs_meeting_location: link.location,
    hs_meeting_external_url: link.webConferenceUrl,
    hs_video_conference_url: link.webConferenceUrl,
    hubspot_owner_id: ownerIdOf(account, host.userId),
    hs_attendee_owner_ids: attendees.length > 0 ? attendees.join(';') : undefined,
    hs_guest_emails: body.guestEmails.length > 0 ? body.guestEmails.join(';') : undefined,
    hs_i_cal_uid: `${slot.start}-${host.userId}@calendar.fernwerk.example`,
  };
}

function subjectOf(account: Account, { link, body, host }: Booked): string {
  if (link.subject !== undefined) return link.subject;
  const owner = account.owners.find(({ userId }) => String(userId) === host.userId);
  const attendee = `${body.firstName} ${body.lastName}`.trim();
  return owner === undefined ? attendee : `${attendee} and ${owner.firstName} ${owner.lastName}`;
}

function webConference({ webConferenceUrl: url }: MeetingLink, host: MeetingHost) {
  if (url === undefined || host.isOffline) return {};
  return { webConferenceUrl: url, webConferenceMeetingId: url.split('/').at(-1) ?? '' };
}

/** Times of a booking are answered without milliseconds. */
function secondsOf(time: number): string {
  return isoTime(time).replace('.000Z', 'Z');
}
