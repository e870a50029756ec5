import { AppError } from '@app/domain/app-error';
import { nearestSlots } from '@app/domain/nearest-slots';
import type { Slot } from '@app/domain/slot-days';
import type { AvailabilityQuery } from '@app/hubspot/scheduler/get-availability';
import { attempt } from '../agenda/attempt.ts';
import type { ServiceContext } from '../service-context.ts';
import { isOfflineOnly } from './offline-hosts.ts';
import { readPage, type OfferedPage } from './read-page.ts';

const offeredCount = 3;

/**
 * SLOT_TAKEN with up to three other starts to choose from, none of which only an unreachable host could
 * take. Where the month has too few, the next one is read too.
 */
export async function slotTaken(
  ctx: ServiceContext,
  query: AvailabilityQuery,
  { wanted, offer }: { wanted: Slot; offer: OfferedPage },
): Promise<AppError> {
  const durationMs = wanted.end.getTime() - wanted.start.getTime();
  const ofMonth = reachable(offer, durationMs);
  const others = ofMonth.filter(({ start }) => start.getTime() !== wanted.start.getTime());
  const next =
    others.length < offeredCount && offer.hasMore
      ? await attempt(readPage(ctx, { ...query, monthOffset: query.monthOffset + 1 }))
      : undefined;
  const slots = [...ofMonth, ...(next?.ok === true ? reachable(next.value, durationMs) : [])];
  const nearest = nearestSlots(wanted.start, slots, query.timeZone, offeredCount);
  return new AppError('SLOT_TAKEN', 'This time has been taken in the meantime.', {
    details: { nearest: nearest.map(({ start }) => start.toISOString()) },
  });
}

function reachable({ slots, hosts }: OfferedPage, durationMs: number): Slot[] {
  return (slots.get(durationMs) ?? []).filter((slot) => !isOfflineOnly(hosts, slot));
}
