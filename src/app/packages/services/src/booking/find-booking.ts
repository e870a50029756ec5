import { getBookingPage } from '@app/hubspot/scheduler/get-booking-page';
import type { ServiceContext } from '../service-context.ts';
import { bookingsIn, idsIn, lookAtSlot, newIn } from './look-at-slot.ts';
import { slotAt } from './pages/read-page.ts';
import { tellBooking, type Told } from './tell-booking.ts';

type Request = {
  record: { objectId: string };
  start: Date;
  durationMs: number;
  email?: string | undefined;
  slug?: string | undefined;
  existingIds?: string[] | undefined;
  givenUpIds?: string[] | undefined;
};

type FoundBooking = Told & {
  isBooked: boolean;
  otherContactId: string | null;
  existingIds: string[];
};

/**
 * Whether an attempt to book came through: a meeting with a host of the page that was not there before. A
 * look-alike is no proof, so that without page or `existingIds` everything at that time is a conflict to judge.
 * @throws AppError NOT_FOUND for a page HubSpot does not know.
 */
export async function findBooking(ctx: ServiceContext, request: Request): Promise<FoundBooking> {
  const { record, start, durationMs, email, slug, existingIds = [], givenUpIds = [] } = request;
  const recordId = record.objectId;
  const canTell = slug !== undefined && request.existingIds !== undefined;
  const [page, look] = await Promise.all([
    canTell ? getBookingPage(ctx.hubspot, { slug, timeZone: 'UTC' }) : undefined,
    lookAtSlot(ctx, { recordId, email, slot: slotAt(start, durationMs) }),
  ]);
  const known = new Set([...existingIds, ...givenUpIds]);
  const bookings =
    page === undefined ? [] : await bookingsIn(ctx, look.booked, { known, members: page.members });
  const told = await tellBooking(ctx, { recordId, bookings, fresh: newIn(look, known) });
  const isBooked = bookings.length > 0;
  const otherContactId =
    isBooked && look.booked !== undefined && look.booked.contactId !== recordId
      ? look.booked.contactId
      : null;
  const bookedIds = new Set(bookings.map(({ id }) => id));
  return {
    ...told,
    isBooked,
    meeting: otherContactId === null ? told.meeting : null,
    otherContactId,
    existingIds: [...new Set([...existingIds, ...idsIn(look)])].filter((id) => !bookedIds.has(id)),
  };
}
