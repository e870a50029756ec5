import type { getAvailability } from '@app/contracts/booking/get-availability';
import type { listMeetingLinks, MeetingLink } from '@app/contracts/booking/list-meeting-links';
import type { DataOf } from '@app/contracts/contract';
import { isOutsideWorkingHours, localDayOf } from '@app/domain/time/local-time';
import { inOrderOfTime } from '@app/domain/time/slot-days';
import { callFunction } from '@app/card-kit/call-function';
import type { Clocks } from '@app/card-kit/clock/clocks';
import { whom, type BookingRecord } from '../../booking/booking-record.ts';
import { proposed } from '../../scheduling-page/pages/page-chooser.tsx';
import { durationFor } from '../../scheduling-page/slots/use-slot-choice.ts';
import type { Item } from '../types.ts';

/** What was answered of late, by what was asked. */
type Recent<Answer> = Map<string, { at: number; answer: Promise<Answer> }>;

export type Offer = {
  /** The page on which any other time can be chosen; null where there is none. */
  url: string | null;
  /** At most three that are free, on as many days as there are. */
  starts: Date[];
  /** Whose clock the times are written on. */
  timeZone: string;
};

/** Whom times are offered to, and what is known of the pages they are taken from: many rows ask for the same. */
export type OfferSource = {
  record: BookingRecord;
  links: Recent<DataOf<typeof listMeetingLinks>>;
  months: Recent<DataOf<typeof getAvailability>>;
};

const most = 3;

/**
 * Times to offer instead of an item's, from the scheduling page of its owner: within working hours of both, as far
 * as their zones are known. Rejects with an AppError.
 */
export async function offerTimes(
  source: OfferSource,
  { owner, start, end }: Pick<Item, 'owner' | 'start' | 'end'>,
  { repZone, contactZone }: Clocks,
  now: Date,
): Promise<Offer> {
  const { links, contact } = await recentOr(source.links, owner?.id ?? '', () =>
    callFunction<typeof listMeetingLinks>('booking/list-meeting-links', {
      ...whom(source.record),
      ...(owner !== null && { ownerId: owner.id }),
    }),
  );
  const theirZone = contact.timeZone ?? contactZone;
  const timeZone = theirZone ?? repZone;
  const link = proposed(links);
  if (link === undefined) return { url: null, starts: [], timeZone };
  const isGood = (slot: Date): boolean =>
    slot > now && [repZone, timeZone].every((zone) => !isOutsideWorkingHours(slot, zone));
  const lengthMs = start && end ? end.getTime() - start.getTime() : undefined;
  const starts: Date[] = [];
  for (const monthOffset of [0, 1]) {
    const { slots, hasMore } = await freeTimes(source, link, { repZone, monthOffset, lengthMs });
    starts.push(...slots.filter(isGood));
    if (!hasMore || daysOf(starts, timeZone).size >= most) break;
  }
  return { url: link.url, starts: spread(starts, timeZone), timeZone };
}

async function freeTimes(
  { record, months }: OfferSource,
  { slug }: MeetingLink,
  asked: { repZone: string; monthOffset: number; lengthMs: number | undefined },
): Promise<{ slots: Date[]; hasMore: boolean }> {
  const { repZone, monthOffset, lengthMs } = asked;
  const key = [slug, repZone, monthOffset].join(' ');
  const { durations, slots, hasMore } = await recentOr(months, key, () =>
    callFunction<typeof getAvailability>('booking/get-availability', {
      ...whom(record),
      slug,
      timeZone: repZone,
      monthOffset,
    }),
  );
  const offered = slots[durationFor(durations, lengthMs)] ?? [];
  const free = offered.filter(({ isOfflineOnly }) => isOfflineOnly !== true);
  return { slots: inOrderOfTime(free).map((slot) => slot.start), hasMore };
}

/** The first of each day; where there are fewer days, more of them. In order of time. */
function spread(starts: Date[], timeZone: string): Date[] {
  const days = daysOf(starts, timeZone);
  const chosen = [...new Set([...days.values(), ...starts])].slice(0, most);
  return chosen.sort((a, b) => a.getTime() - b.getTime());
}

function daysOf(starts: Date[], timeZone: string): Map<string, Date> {
  const first = new Map<string, Date>();
  for (const start of starts) {
    const day = localDayOf(start, timeZone);
    if (!first.has(day)) first.set(day, start);
  }
  return first;
}

const longestMs = 5 * 60_000;

/** What was answered at most five minutes ago, or else another answer. What failed is asked again. */
function recentOr<Answer>(
  recent: Recent<Answer>,
  key: string,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const known = recent.get(key);
  if (known !== undefined && Date.now() - known.at < longestMs) return known.answer;
  const answer = ask().catch((failure: unknown) => {
    recent.delete(key);
    throw failure;
  });
  recent.set(key, { at: Date.now(), answer });
  return answer;
}
