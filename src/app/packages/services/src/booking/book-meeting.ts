import { AppError } from '@app/domain/app-error';
import { localDayOf } from '@app/domain/time/local-time';
import { monthOffsetFor } from '@app/domain/time/month-offset';
import { monthOf, type Slot } from '@app/domain/time/slot-days';
import { createBooking, type BookingRequest } from '@app/hubspot/scheduler/create-booking';
import { attempt } from '../agenda/attempt.ts';
import { withWhereToLook } from '../items/where-to-look.ts';
import type { RecordRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';
import {
  bookedBefore,
  bookedNow,
  conflictWith,
  notBooked,
  type BookingAttempt,
  type BookingResult,
} from './booking-result.ts';
import { checkBooking, type ActionButtons } from './check-booking.ts';
import { bookingsIn, idsIn, lookAtSlot, newIn, type SlotLook } from './look-at-slot.ts';
import { freeHosts, isOfflineOnly } from './pages/offline-hosts.ts';
import { readPage, slotAt, type OfferedPage } from './pages/read-page.ts';
import { isSlotGone, refused, withProperty } from './refusals.ts';
import { slotTaken } from './slot-taken.ts';

type Request = ActionButtons & {
  record: { objectId: string };
  on?: RecordRef | undefined;
  slug: string;
  start: Date;
  durationMs: number;
  timeZone: string;
  existingIds?: string[] | undefined;
  givenUpIds?: string[] | undefined;
  isRetry?: boolean | undefined;
};

/** As far ahead as `get-availability` looks. */
const lastMonthOffset = 24;

/**
 * Books a slot on a scheduling page. Reads the page again first, because the card's copy may be old, and
 * beside that what the contact has at that time: whatever the rep has not seen (`existingIds`) is answered
 * as a conflict, and so nothing is ever booked over something unseen. Nothing is sent that HubSpot would
 * refuse or that only an unreachable host could take. The booking itself is sent once: HubSpot has no
 * idempotency keys. Two requests at the same moment are told apart by HubSpot alone, which gives the slot of
 * a one-on-one or group page to one of them, but on a round robin may give both a host: the answer then
 * names both meetings.
 *
 * A meeting is the booking if it was not there before and is with a host of the page. That makes one before
 * anything is sent the work of an earlier attempt, where the card knows of one (`isRetry`); any other is a
 * conflict, also one that another tab has made.
 * @throws AppError SLOT_TAKEN, REJECTED or INVALID_INPUT with the culprit, NOT_FOUND for the page,
 * OUTCOME_UNKNOWN where HubSpot may have booked, with what was there before. Nothing is sent where that
 * cannot be read.
 */
export async function bookMeeting(ctx: ServiceContext, request: Request): Promise<BookingResult> {
  const { record, slug, start, durationMs, timeZone } = request;
  const wanted = slotAt(start, durationMs);
  const query = { slug, timeZone, monthOffset: monthOffsetOf(request, ctx.now()) };
  const who = { recordId: record.objectId, email: request.attendee.email, slot: wanted };
  const [offer, before] = await Promise.all([
    readPage(ctx, query),
    lookAtSlot(ctx, { ...who, withAppointments: true }),
  ]);
  const tried = attemptOf(request, offer, before);
  const earlier = await earlierBooking(ctx, tried, before);
  if (earlier !== undefined) return earlier;
  if (offer.hosts.isOffline) return notBooked(tried);
  if (!offer.page.durations.includes(durationMs)) {
    throw refused('durationMs', 'duration-gone');
  }

  const answers = isOffered(offer, wanted) ? checkBooking(offer.page, request) : undefined;
  if (answers !== undefined && isOfflineOnly(offer.hosts, wanted)) return notBooked(tried);
  if (newIn(before, tried.known).length > 0) return conflictWith(ctx, tried, before);
  if (answers !== undefined) {
    const done = await attempt(createBooking(ctx.hubspot, toSend(request, answers, offer)));
    if (done.ok) return bookedNow(ctx, tried, done.value);
    if (!isSlotGone(done.error)) {
      const error = withProperty(done.error, offer.page);
      const { existingIds } = tried;
      throw withWhereToLook(error, 'find-booking', start.toISOString(), { existingIds });
    }
  }
  const late = await attempt(lookAtSlot(ctx, who));
  const taken = late.ok ? await takenBy(ctx, tried, late.value) : undefined;
  if (taken !== undefined) return taken;
  throw await slotTaken(ctx, query, { wanted, offer });
}

function attemptOf(
  { record, on, start, durationMs, isRetry, existingIds, givenUpIds = [] }: Request,
  { hosts }: OfferedPage,
  before: SlotLook,
): BookingAttempt {
  return {
    recordId: record.objectId,
    on,
    wanted: slotAt(start, durationMs),
    members: hosts.members,
    before,
    known: new Set([...(existingIds ?? []), ...givenUpIds]),
    existingIds: [...new Set([...(existingIds ?? []), ...idsIn(before)])],
    canBeBooked: isRetry === true && existingIds !== undefined,
  };
}

/** What an earlier attempt at this booking made, where the card knows of one. */
async function earlierBooking(
  ctx: ServiceContext,
  tried: BookingAttempt,
  look: SlotLook,
): Promise<BookingResult | undefined> {
  if (!tried.canBeBooked) return undefined;
  const bookings = await bookingsIn(ctx, look.booked, tried);
  return bookings.length === 0 ? undefined : bookedBefore(ctx, tried, { look, bookings });
}

/** Where the slot is gone: an earlier attempt whose answer got lost may have it, or another tab. */
async function takenBy(
  ctx: ServiceContext,
  tried: BookingAttempt,
  look: SlotLook,
): Promise<BookingResult | undefined> {
  const earlier = await earlierBooking(ctx, tried, look);
  if (earlier !== undefined || newIn(look, tried.known).length === 0) return earlier;
  return conflictWith(ctx, tried, look);
}

function toSend(
  { slug, start, durationMs, timeZone }: Request,
  answers: ActionButtons,
  { hosts }: OfferedPage,
): BookingRequest {
  const likelyAvailableUserIds =
    hosts.type === 'round-robin'
      ? freeHosts(hosts, slotAt(start, durationMs)).map(({ userId }) => userId)
      : [];
  return { ...answers, slug, start, durationMs, timeZone, likelyAvailableUserIds };
}

function isOffered({ slots }: OfferedPage, wanted: Slot): boolean {
  const ofDuration = slots.get(wanted.end.getTime() - wanted.start.getTime()) ?? [];
  return ofDuration.some(({ start }) => start.getTime() === wanted.start.getTime());
}

function monthOffsetOf({ start, timeZone }: Request, now: Date): number {
  if (start <= now) throw senseless('This time is in the past.');
  const offset = monthOffsetFor(monthOf(localDayOf(start, timeZone)), now, timeZone);
  if (offset > lastMonthOffset) throw senseless('This time is more than two years ahead.');
  return offset;
}

function senseless(reason: string): AppError {
  return new AppError('INVALID_INPUT', 'This time cannot be booked.', {
    details: { parameter: 'start', property: 'start', reason },
  });
}
