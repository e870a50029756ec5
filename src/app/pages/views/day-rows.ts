import { present } from '@app/card-kit/clock/present';
import { isAllDay, type Clocks } from '@app/card-kit/clock/clocks';
import { dateFormat } from '@app/card-kit/clock/date-format';
import { timeOfDay } from '@app/card-kit/clock/time-of-day';
import { cityOf } from '@app/domain/time/zone-names';
import { isDifferentClock, isOutsideWorkingHours, localDayOf } from '@app/domain/time/local-time';
import type { Item } from '../types.ts';

/** `9:00 – 9:30 AM` on the rep's clock; undefined for what takes the whole day. */
export function ownTime({ start, end }: Item, { locale, repZone }: Clocks): string | undefined {
  if (start === null || isAllDay({ start, end }, repZone)) return undefined;
  const format = dateFormat(locale, { ...timeOfDay(locale), timeZone: repZone });
  return end === null ? format.format(start) : format.formatRange(start, end);
}

export type TheirTime = { time: string; city: string; isNight: boolean };

/** When it begins for them, with the weekday where it is another; null where their clock shows the same. */
export function theirTime(
  { start }: Item,
  zone: string | null,
  { locale, repZone }: Clocks,
): TheirTime | null {
  if (start === null || zone === null || !isDifferentClock(start, repZone, zone)) return null;
  const isOtherDay = localDayOf(start, zone) !== localDayOf(start, repZone);
  const format = dateFormat(locale, {
    ...timeOfDay(locale),
    ...(isOtherDay && { weekday: 'short' }),
    timeZone: zone,
  });
  return {
    time: format.format(start),
    city: cityOf(zone),
    isNight: isOutsideWorkingHours(start, zone),
  };
}

export type Between = { overlaps: boolean; gapMs: number };

/** How each item of a day lies to those before it: over one of them, or with how much time between. */
export function betweenItems(items: readonly Item[]): Between[] {
  let busyUntil: number | undefined;
  return items.map(({ start, end }) => {
    const from = start?.getTime() ?? 0;
    const before = busyUntil;
    busyUntil = Math.max(before ?? 0, (end ?? start)?.getTime() ?? 0);
    if (before === undefined) return { overlaps: false, gapMs: 0 };
    return { overlaps: from < before, gapMs: Math.max(0, from - before) };
  });
}

/** Whether it has begun: its outcome can be told. */
export function hasBegun({ start }: Item): boolean {
  return start !== null && start <= present();
}
