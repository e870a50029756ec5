import type { AgendaItem } from '@app/domain/agenda-item';
import type { Slot } from '@app/domain/slot-days';
import { webLink } from '@app/domain/web-link';
import { textOf, type RecordReply } from '@app/hubspot/crm/record-reply';
import type { Booking } from '@app/hubspot/scheduler/create-booking';
import { attempt } from '../agenda/attempt.ts';
import type { ServiceContext } from '../service-context.ts';
import { showMeeting, type FoundBooking } from './find-booking.ts';
import { findMeetingAt } from './find-meeting-at.ts';

export type BookingResult = {
  status: 'booked' | 'offline';
  start: Date;
  end: Date;
  place: string | null;
  joinUrl: string | null;
  meeting: AgendaItem | null;
  wasBookedBefore: boolean;
  otherContactId: string | null;
};

/** HubSpot answers before the meeting is on the record: it is looked for twice, this long apart. */
const pauseMs = 300;

const nothing = {
  place: null,
  joinUrl: null,
  meeting: null,
  wasBookedBefore: false,
  otherContactId: null,
};

export function notBooked(wanted: Slot): BookingResult {
  return { ...nothing, ...wanted, status: 'offline' };
}

/** What HubSpot has just answered. Whatever cannot be read about it afterwards is null: it is booked. */
export async function bookedNow(
  ctx: ServiceContext,
  recordId: string,
  { booking, wanted }: { booking: Booking; wanted: Slot },
): Promise<BookingResult> {
  const slot = { start: booking.start ?? wanted.start, end: booking.end ?? wanted.end };
  if (booking.isOffline) return notBooked(slot);
  const { place, joinUrl, contactId } = booking;
  const isOther = contactId !== null && contactId !== recordId;
  const meeting = isOther ? undefined : await lookTwice(ctx, recordId, slot);
  const shown = meeting && (await attempt(showMeeting(ctx, recordId, meeting)));
  return {
    ...nothing,
    ...slot,
    status: 'booked',
    place,
    joinUrl,
    meeting: shown?.ok === true ? shown.value : null,
    otherContactId: isOther ? contactId : null,
  };
}

/** What an earlier attempt booked. */
export async function bookedBefore(
  ctx: ServiceContext,
  recordId: string,
  { contactId, meeting, wanted }: FoundBooking & { wanted: Slot },
): Promise<BookingResult> {
  const isOther = contactId !== recordId;
  const shown = isOther ? undefined : await attempt(showMeeting(ctx, recordId, meeting));
  const location = textOf(meeting, 'hs_meeting_location');
  return {
    ...wanted,
    status: 'booked',
    place: webLink(location) === null ? location : null,
    joinUrl: webLink(location) ?? webLink(textOf(meeting, 'hs_meeting_external_url')),
    meeting: shown?.ok === true ? shown.value : null,
    wasBookedBefore: true,
    otherContactId: isOther ? contactId : null,
  };
}

async function lookTwice(
  ctx: ServiceContext,
  recordId: string,
  slot: Slot,
): Promise<RecordReply | undefined> {
  const first = await attempt(findMeetingAt(ctx, recordId, slot));
  if (!first.ok || first.value !== undefined) return first.ok ? first.value : undefined;
  await new Promise((resolve) => setTimeout(resolve, pauseMs));
  const second = await attempt(findMeetingAt(ctx, recordId, slot));
  return second.ok ? second.value : undefined;
}
