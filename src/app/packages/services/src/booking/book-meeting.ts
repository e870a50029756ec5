import { AppError } from '@app/domain/app-error';
import { localDayOf } from '@app/domain/local-time';
import { monthOffsetFor } from '@app/domain/month-offset';
import { monthOf, type Slot } from '@app/domain/slot-days';
import { createBooking } from '@app/hubspot/scheduler/create-booking';
import { attempt } from '../agenda/attempt.ts';
import { withWhereToLook } from '../items/where-to-look.ts';
import type { ServiceContext } from '../service-context.ts';
import { bookedBefore, bookedNow, notBooked, type BookingResult } from './booking-result.ts';
import { checkBooking, type Answers } from './check-booking.ts';
import { findBooked } from './find-booking.ts';
import { freeHosts, isOfflineOnly } from './offline-hosts.ts';
import { readPage, slotAt, type OfferedPage } from './read-page.ts';
import { isSlotGone, refused, withProperty } from './refusals.ts';
import { slotTaken } from './slot-taken.ts';

type Request = Answers & {
  record: { objectId: string };
  slug: string;
  start: Date;
  durationMs: number;
  timeZone: string;
  locale?: string | undefined;
};

/** As far ahead as `get-availability` looks. */
const lastMonthOffset = 24;

/**
 * Books a slot on a scheduling page. Reads the page again first, because the card's copy may be old, and
 * looks beside that for the same booking from an earlier attempt, which is then the answer. Nothing is sent
 * that HubSpot would refuse or that only an unreachable host could take. The booking itself is sent once:
 * HubSpot has no idempotency keys. Two requests at the same moment are told apart by HubSpot alone, which
 * gives the slot of a one-on-one or group page to one of them, but on a round robin may give both a host.
 * Where the slot is gone the booking is looked for once more, because an attempt whose answer got lost may
 * have taken it meanwhile.
 * @throws AppError SLOT_TAKEN, REJECTED or INVALID_INPUT with the culprit, NOT_FOUND for the page,
 * OUTCOME_UNKNOWN where HubSpot may have booked.
 */
export async function bookMeeting(ctx: ServiceContext, request: Request): Promise<BookingResult> {
  const { record, slug, start, durationMs, timeZone, locale } = request;
  const wanted = slotAt(start, durationMs);
  const query = { slug, timeZone, monthOffset: monthOffsetOf(request, ctx.now()) };
  const lookForBooking = (): ReturnType<typeof findBooked> =>
    findBooked(ctx, { recordId: record.objectId, email: request.attendee.email, slot: wanted });
  const [offer, earlier] = await Promise.all([readPage(ctx, query), lookForBooking()]);
  if (earlier !== undefined) return bookedBefore(ctx, record.objectId, { ...earlier, wanted });
  if (offer.hosts.isOffline) return notBooked(wanted);
  if (!offer.page.durations.includes(durationMs)) {
    throw refused('durationMs', 'The page does not offer this duration.');
  }

  if (isOffered(offer, wanted)) {
    const answers = checkBooking(offer.page, request);
    if (isOfflineOnly(offer.hosts, wanted)) return notBooked(wanted);
    const likelyAvailableUserIds =
      offer.hosts.type === 'round-robin'
        ? freeHosts(offer.hosts, wanted).map(({ userId }) => userId)
        : [];
    const sent = { ...answers, slug, start, durationMs, timeZone, likelyAvailableUserIds, locale };
    const done = await attempt(createBooking(ctx.hubspot, sent));
    if (done.ok) return bookedNow(ctx, record.objectId, { booking: done.value, wanted });
    if (!isSlotGone(done.error)) {
      const error = withProperty(done.error, offer.page);
      throw withWhereToLook(error, 'find-booking', start.toISOString());
    }
  }
  const late = await attempt(lookForBooking());
  if (late.ok && late.value !== undefined) {
    return bookedBefore(ctx, record.objectId, { ...late.value, wanted });
  }
  throw await slotTaken(ctx, query, { wanted, offer });
}

function isOffered({ slots }: OfferedPage, wanted: Slot): boolean {
  const ofDuration = slots.get(wanted.end.getTime() - wanted.start.getTime()) ?? [];
  return ofDuration.some(({ start }) => start.getTime() === wanted.start.getTime());
}

function monthOffsetOf({ start, timeZone }: Request, now: Date): number {
  if (start <= now) throw senseless('It is in the past.');
  const offset = monthOffsetFor(monthOf(localDayOf(start, timeZone)), now, timeZone);
  if (offset > lastMonthOffset) throw senseless('It is more than two years ahead.');
  return offset;
}

function senseless(reason: string): AppError {
  return new AppError('INVALID_INPUT', 'This time cannot be booked.', {
    details: { parameter: 'start', property: 'start', reason },
  });
}
