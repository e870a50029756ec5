import type { AgendaItem } from '@app/domain/agenda-item';
import type { Slot } from '@app/domain/slot-days';
import type { RecordReply } from '@app/hubspot/crm/record-reply';
import { findBookedContact } from '@app/hubspot/scheduler/find-booked-contact';
import { entryOf, ownersOf, readItemView } from '../items/item-view.ts';
import { contactRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';
import { findMeetingAt } from './find-meeting-at.ts';
import { slotAt } from './read-page.ts';

type Request = {
  record: { objectId: string };
  start: Date;
  durationMs: number;
  email?: string | undefined;
};

export type FoundBooking = { contactId: string; meeting: RecordReply };

/**
 * Whether an attempt to book came through. Two round trips deep; three where the e-mail belongs to another
 * contact than the record.
 */
export async function findBooking(
  ctx: ServiceContext,
  { record, start, durationMs, email }: Request,
): Promise<{ meeting: AgendaItem | null; otherContactId: string | null }> {
  const found = await findBooked(ctx, {
    recordId: record.objectId,
    email,
    slot: slotAt(start, durationMs),
  });
  if (found === undefined) return { meeting: null, otherContactId: null };
  const isOther = found.contactId !== record.objectId;
  return {
    meeting: isOther ? null : await showMeeting(ctx, record.objectId, found.meeting),
    otherContactId: isOther ? found.contactId : null,
  };
}

/**
 * The meeting that a booking made, looked for where HubSpot puts it: on the contact the e-mail belongs to.
 * Where HubSpot knows none by it, or no e-mail is given, on the record.
 */
export async function findBooked(
  ctx: ServiceContext,
  { recordId, email, slot }: { recordId: string; email: string | undefined; slot: Slot },
): Promise<FoundBooking | undefined> {
  const found = async (contactId: string): Promise<FoundBooking | undefined> => {
    const meeting = await findMeetingAt(ctx, contactId, slot);
    return meeting && { contactId, meeting };
  };
  const [booked, onRecord] = await Promise.all([
    email === undefined ? undefined : findBookedContact(ctx.hubspot, email),
    found(recordId),
  ]);
  return booked === undefined || booked === recordId ? onRecord : found(booked);
}

/** A meeting of the record as the agenda shows it. */
export async function showMeeting(
  ctx: ServiceContext,
  recordId: string,
  meeting: RecordReply,
): Promise<AgendaItem> {
  const [view, owners] = await Promise.all([
    readItemView(ctx, contactRef(recordId), ['meeting']),
    ownersOf(ctx, [meeting]),
  ]);
  return entryOf('meeting', meeting, { ...view, owners }).item;
}
