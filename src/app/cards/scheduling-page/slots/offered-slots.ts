import type {
  BookableSlot,
  GetAvailabilityData,
  TakenTime,
} from '@app/contracts/booking/get-availability';
import { knownId } from '@app/domain/agenda/agenda-item';
import { localDayOf } from '@app/domain/time/local-time';
import { groupByDay, type Slot } from '@app/domain/time/slot-days';
import { outsideWorkingHours } from '@app/domain/time/zone-clock';
import { isAllDay } from '@app/card-kit/clock/clocks';

/** Whose clocks a time has to suit: the rep's, and another where there is one. */
export type TwoZones = { repZone: string; secondZone: string | null };

/** The times of one day, none of which is over something the contact has. */
export type OfferedDay = {
  day: string;
  /** Between 8 and 18 on both clocks. */
  good: Slot[];
  others: Slot[];
};

export type OfferedSlots = {
  /** Days of all months that are known and have a time, in order. */
  days: OfferedDay[];
  /** Of those that are known: when each slot starts that only an unreachable host could take, by its day. */
  hidden: string[];
  /** What the contact has, soonest first; null where some of it could not be read. */
  taken: TakenTime[] | null;
};

/** What was answered about one duration, by the days of the rep's zone. */
export function offeredSlots(
  answers: readonly GetAvailabilityData[],
  durationMs: number,
  zones: TwoZones,
  /** What is to be given up for the new one is not in its way. */
  givenUpIds: readonly string[] = [],
): OfferedSlots {
  const { repZone, secondZone } = zones;
  const all: BookableSlot[] = answers.flatMap((answer) => answer.slots[durationMs] ?? []);
  const slots = [...new Map(all.map((slot) => [slot.start.getTime(), slot])).values()];
  const taken = answers
    .flatMap((answer) => answer.taken ?? [])
    .filter((item) => !givenUpIds.includes(knownId(item)));
  // Whole days are told, but hide nothing: who is at a fair all week may well have a call.
  const inTheWay = taken.filter((item) => !isWholeDays(item, zones));
  const isFree = ({ start, end }: Slot): boolean =>
    !inTheWay.some((item) =>
      item.end === null
        ? item.start >= start && item.start < end
        : item.start < end && item.end > start,
    );
  const isOutsideRep = outsideWorkingHours(repZone);
  const isOutsideSecond = outsideWorkingHours(secondZone ?? repZone);
  const isGood = ({ start }: Slot): boolean => !isOutsideRep(start) && !isOutsideSecond(start);
  const open = slots.filter((slot) => !slot.isOfflineOnly && isFree(slot));
  const offline = slots.filter(({ isOfflineOnly }) => isOfflineOnly);
  return {
    days: groupByDay(open, repZone).map(({ day, slots }) => ({
      day,
      good: slots.filter(isGood),
      others: slots.filter((slot) => !isGood(slot)),
    })),
    hidden: groupByDay(offline, repZone).flatMap(({ day, slots }) => slots.map(() => day)),
    taken: answers.some((answer) => answer.taken === null) ? null : taken,
  };
}

/** What the contact has on a day of the rep's zone, each once however often it is stored. */
export function takenOn(day: string, taken: readonly TakenTime[], repZone: string): TakenTime[] {
  const then = taken.filter(({ start, end }) => {
    const last = end !== null && end > start ? new Date(end.getTime() - 1) : start;
    return localDayOf(start, repZone) <= day && localDayOf(last, repZone) >= day;
  });
  const key = ({ title, start, end }: TakenTime): string =>
    `${start.getTime()} ${end?.getTime() ?? ''} ${title ?? ''}`;
  return [...new Map(then.map((item) => [key(item), item])).values()];
}

function isWholeDays(item: TakenTime, { repZone, secondZone }: TwoZones): boolean {
  return isAllDay(item, repZone) || (secondZone !== null && isAllDay(item, secondZone));
}
