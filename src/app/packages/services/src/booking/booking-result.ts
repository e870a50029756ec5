import { itemKey, type AgendaItem } from '@app/domain/agenda/agenda-item';
import type { AppError } from '@app/domain/app-error';
import type { Slot } from '@app/domain/time/slot-days';
import { associateRecords } from '@app/hubspot/crm/associations/associate-records';
import type { ItemRecord } from '@app/hubspot/crm/objects/item';
import { objectTypeIds } from '@app/hubspot/paths';
import type { Booking } from '@app/hubspot/scheduler/create-booking';
import type { PageMember } from '@app/hubspot/scheduler/page-members';
import { attempt, type Attempt } from '../agenda/attempt.ts';
import { withWhereToLook } from '../items/where-to-look.ts';
import { keyOf, type RecordRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';
import { bookingsIn, idsIn, newIn, type SlotLook } from './look-at-slot.ts';
import { readMeetingsThen } from './meetings-then.ts';
import { nothingTold, tellBooking, type Told } from './tell-booking.ts';

export type BookingResult = Told & {
  status: 'booked' | 'offline' | 'conflict';
  start: Date;
  end: Date;
  place: string | null;
  joinUrl: string | null;
  wasBookedBefore: boolean;
  otherContactId: string | null;
  existingIds: string[];
  onRecord: { ok: true } | { ok: false; error: AppError } | null;
};

/** What an attempt knows before anything is sent. */
export type BookingAttempt = {
  recordId: string;
  /** The record the card sits on, where that is not the contact. */
  on: RecordRef | undefined;
  wanted: Slot;
  members: readonly PageMember[];
  before: SlotLook;
  /** What cannot be the booking: it is there already, or is given up for it. */
  known: ReadonlySet<string>;
  /** All that is there, for the card to hand in. */
  existingIds: string[];
  /** An earlier attempt may have come through. */
  canBeBooked: boolean;
};

/** HubSpot answers before the meeting is on the record: it is looked for twice, this long apart. */
const pauseMs = 300;

function nothing({ wanted, existingIds }: BookingAttempt) {
  return {
    ...nothingTold,
    ...wanted,
    place: null,
    joinUrl: null,
    wasBookedBefore: false,
    otherContactId: null,
    existingIds,
    onRecord: null,
  };
}

export function notBooked(tried: BookingAttempt, slot: Slot = tried.wanted): BookingResult {
  return { ...nothing(tried), ...slot, status: 'offline' };
}

/** Nothing is sent, because of what is there. */
export async function conflictWith(
  ctx: ServiceContext,
  tried: BookingAttempt,
  look: SlotLook,
): Promise<BookingResult> {
  const { recordId, known } = tried;
  const told = await tellBooking(ctx, { recordId, fresh: newIn(look, known) });
  const existingIds = [...new Set([...tried.existingIds, ...idsIn(look)])];
  return { ...nothing(tried), ...told, status: 'conflict', existingIds };
}

/** What HubSpot has just answered. Whatever cannot be read about it afterwards is null: it is booked. */
export async function bookedNow(
  ctx: ServiceContext,
  tried: BookingAttempt,
  booking: Booking,
): Promise<BookingResult> {
  const { start, end } = tried.wanted;
  const slot = { start: booking.start ?? start, end: booking.end ?? end };
  if (booking.isOffline) return notBooked(tried, slot);
  const { place, joinUrl, subject } = booking;
  const contactId = booking.contactId ?? tried.recordId;
  const told = await attempt(lookTwice(ctx, tried, { contactId, slot, subject }));
  const result = await booked(ctx, tried, contactId, told);
  return { ...result, ...slot, place, joinUrl };
}

/** What an earlier attempt of this very booking made. */
export async function bookedBefore(
  ctx: ServiceContext,
  tried: BookingAttempt,
  { look, bookings }: { look: SlotLook; bookings: readonly ItemRecord[] },
): Promise<BookingResult> {
  const { recordId, known } = tried;
  const told = await attempt(tellBooking(ctx, { recordId, bookings, fresh: newIn(look, known) }));
  const contactId = look.booked?.contactId ?? recordId;
  return { ...(await booked(ctx, tried, contactId, told)), wasBookedBefore: true };
}

async function booked(
  ctx: ServiceContext,
  tried: BookingAttempt,
  contactId: string,
  told: Attempt<Told>,
): Promise<BookingResult> {
  const { meeting, ...others } = told.ok ? told.value : nothingTold;
  const isOther = contactId !== tried.recordId;
  return {
    ...nothing(tried),
    ...others,
    existingIds: tried.existingIds.filter((id) => id !== meeting?.id),
    status: 'booked',
    place: meeting?.place ?? null,
    joinUrl: meeting?.joinUrl ?? null,
    meeting: isOther ? null : meeting,
    otherContactId: isOther ? contactId : null,
    onRecord: await putOn(ctx, tried, meeting),
  };
}

/** Puts the booking on the record the card sits on as well: a scheduling page knows contacts only. */
async function putOn(
  ctx: ServiceContext,
  { on }: BookingAttempt,
  meeting: AgendaItem | null,
): Promise<BookingResult['onRecord']> {
  if (on === undefined || meeting === null) return null;
  const from = { typeId: objectTypeIds.meeting, id: meeting.id };
  const done = await attempt(associateRecords(ctx.hubspot, from, keyOf(on)));
  if (done.ok) return { ok: true };
  return { ok: false, error: withWhereToLook(done.error, 'get-item', itemKey(meeting)) };
}

/**
 * What came to be at that time with the booking. On a contact that was not read before nothing is known to
 * be new.
 */
async function lookTwice(
  ctx: ServiceContext,
  { recordId, before, known, existingIds, members }: BookingAttempt,
  { contactId, slot, subject }: { contactId: string; slot: Slot; subject: string | null },
): Promise<Told> {
  const earlier = before.all.find((then) => then.contactId === contactId);
  if (earlier === undefined) return nothingTold;
  const old = new Set([...known, ...existingIds, ...earlier.allIds]);
  for (let isFirst = true; ; isFirst = false) {
    const booked = await readMeetingsThen(ctx, contactId, slot);
    const bookings = await bookingsIn(ctx, booked, { known: old, members });
    if (bookings.length > 0 || !isFirst) {
      const fresh = newIn({ all: [booked], appointments: [] }, old);
      return tellBooking(ctx, { recordId, bookings, fresh, subject });
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
