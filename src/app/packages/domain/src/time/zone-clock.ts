import { offsetAt } from './zoned-instant.ts';

/**
 * The clock of a zone for reading thousands of instants: it gives what `wallClockOf` gives, as the
 * milliseconds at which a clock in UTC would show the same. The zone's offset is looked up once per day,
 * and again only for instants of a day on which it changes.
 * @throws RangeError at the first reading where the zone is none.
 */
export function zoneClock(timeZone: string): (instant: Date) => number {
  const offsets = new Map<number, number>();
  const offsetAtStartOf = (utcDay: number): number => {
    const offset = offsets.get(utcDay) ?? offsetAt(utcDay * dayMs, timeZone);
    offsets.set(utcDay, offset);
    return offset;
  };
  return (instant) => {
    const time = instant.getTime();
    const utcDay = Math.floor(time / dayMs);
    const offset = offsetAtStartOf(utcDay);
    // No zone changes its clocks and changes them back within a day.
    const isConstant = offset === offsetAtStartOf(utcDay + 1);
    return time + (isConstant ? offset : offsetAt(time, timeZone));
  };
}

/** `isOutsideWorkingHours` for thousands of instants of one zone. */
export function outsideWorkingHours(timeZone: string): (instant: Date) => boolean {
  const clock = zoneClock(timeZone);
  return (instant) => {
    const hour = new Date(clock(instant)).getUTCHours();
    return hour < 8 || hour >= 18;
  };
}

const dayMs = 86_400_000;
