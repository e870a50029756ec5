import { AppError } from '@app/domain/app-error';
import { nearestSlots } from '@app/domain/time/nearest-slots';
import type { Slot } from '@app/domain/time/slot-days';
import type { AvailabilityQuery } from '@app/hubspot/scheduler/get-availability';
import { attempt } from '../agenda/attempt.ts';
import type { ServiceContext } from '../service-context.ts';
import { isOfflineOnly } from './pages/offline-hosts.ts';
import { readPage, type OfferedPage } from './pages/read-page.ts';

const offeredCount = 3;

/**
 * SLOT_TAKEN with up to three other starts to choose from, none of which only an unreachable host could
 * take. The months beside are read only where they could hold nearer ones.
 */
export async function slotTaken(
  ctx: ServiceContext,
  query: AvailabilityQuery,
  { wanted, offer }: { wanted: Slot; offer: OfferedPage },
): Promise<AppError> {
  const durationMs = wanted.end.getTime() - wanted.start.getTime();
  const ofMonth = reachable(offer, durationMs);
  const nearestOf = (slots: readonly Slot[]): Slot[] =>
    nearestSlots(wanted.start, slots, offeredCount);
  const distances = nearestOf(ofMonth).map(({ start }) => distance(start, wanted.start));
  const reachMs = distances.length < offeredCount ? Infinity : Math.max(...distances);
  const offsets = [
    ...(distance(offer.month.after, wanted.start) < reachMs ? [query.monthOffset - 1] : []),
    ...(distance(offer.month.end, wanted.start) < reachMs && offer.hasMore
      ? [query.monthOffset + 1]
      : []),
  ].filter((monthOffset) => monthOffset >= 0);
  const beside = await Promise.all(
    offsets.map((monthOffset) => attempt(readPage(ctx, { ...query, monthOffset }))),
  );
  const others = beside.flatMap((read) => (read.ok ? reachable(read.value, durationMs) : []));
  return new AppError('SLOT_TAKEN', 'This time has been taken in the meantime.', {
    details: {
      nearest: nearestOf([...ofMonth, ...others]).map(({ start }) => start.toISOString()),
    },
  });
}

function distance(a: Date, b: Date): number {
  return Math.abs(a.getTime() - b.getTime());
}

function reachable({ slots, hosts }: OfferedPage, durationMs: number): Slot[] {
  return (slots.get(durationMs) ?? []).filter((slot) => !isOfflineOnly(hosts, slot));
}
