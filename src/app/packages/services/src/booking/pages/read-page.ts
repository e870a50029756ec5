import { AppError } from '@app/domain/app-error';
import { localDayOf } from '@app/domain/time/local-time';
import { addMonths, monthOf, type Slot } from '@app/domain/time/slot-days';
import { zonedInstant } from '@app/domain/time/zoned-instant';
import { getAvailability, type AvailabilityQuery } from '@app/hubspot/scheduler/get-availability';
import { getBookingPage, type BookingPage } from '@app/hubspot/scheduler/get-booking-page';
import type { ServiceContext } from '../../service-context.ts';
import { hostsOf, type Hosts } from './offline-hosts.ts';

type Month = { after: Date; end: Date };

/** A scheduling page and what it offers in one month. */
export type OfferedPage = {
  page: BookingPage;
  hosts: Hosts;
  /** What is left of the month: later than `after`, before `end`. */
  month: Month;
  /** By duration in ms, in the page's order; inside `month`, ascending. */
  slots: Map<number, Slot[]>;
  hasMore: boolean;
};

/** Two calls, one round trip deep. @throws AppError NOT_FOUND for a page HubSpot does not know. */
export async function readPage(
  ctx: ServiceContext,
  query: AvailabilityQuery,
): Promise<OfferedPage> {
  return readMonth(ctx, query, getBookingPage(ctx.hubspot, query));
}

/** The same for several months, one after the other; the page is read once. */
export async function readMonths(
  ctx: ServiceContext,
  query: AvailabilityQuery,
  count: number,
): Promise<[OfferedPage, ...OfferedPage[]]> {
  const page = getBookingPage(ctx.hubspot, query);
  const read = (later: number): Promise<OfferedPage> =>
    readMonth(ctx, { ...query, monthOffset: query.monthOffset + later }, page);
  return Promise.all([
    read(0),
    ...Array.from({ length: count - 1 }, (_, index) => read(index + 1)),
  ]);
}

async function readMonth(
  ctx: ServiceContext,
  query: AvailabilityQuery,
  reading: Promise<BookingPage>,
): Promise<OfferedPage> {
  const [page, availability] = await Promise.all([
    reading,
    getAvailability(ctx.hubspot, query),
  ]).catch((error: unknown) => {
    throw explained(error);
  });
  const { starts, hasMore, members } = availability;
  const durations =
    page.durations.length > 0 ? page.durations : [...starts.keys()].sort((a, b) => a - b);
  const month = restOfMonth(ctx.now(), query);
  const isInside = (start: Date): boolean => start > month.after && start < month.end;
  return {
    page: { ...page, durations },
    hosts: hostsOf(page, members),
    month,
    slots: new Map(
      durations.map((durationMs) => [
        durationMs,
        (starts.get(durationMs) ?? []).filter(isInside).map((start) => slotAt(start, durationMs)),
      ]),
    ),
    hasMore,
  };
}

export function slotAt(start: Date, durationMs: number): Slot {
  return { start, end: new Date(start.getTime() + durationMs) };
}

/** Nothing is left of a month once `after` has passed its end. */
export function restOfMonth(
  now: Date,
  { timeZone, monthOffset }: Pick<AvailabilityQuery, 'timeZone' | 'monthOffset'>,
): Month {
  const month = addMonths(monthOf(localDayOf(now, timeZone)), monthOffset);
  const first = (name: string): Date => zonedInstant(`${name}-01T00:00`, timeZone);
  const justBefore = new Date(first(month).getTime() - 1);
  return { after: justBefore > now ? justBefore : now, end: first(addMonths(month, 1)) };
}

function explained(error: unknown): unknown {
  if (!(error instanceof AppError) || error.code !== 'NOT_FOUND') return error;
  return new AppError('NOT_FOUND', 'This scheduling page no longer exists.', {
    cause: error,
    correlationId: error.correlationId,
  });
}
