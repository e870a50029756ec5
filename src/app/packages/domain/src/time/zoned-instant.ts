import { wallClockOf } from './local-time.ts';

/**
 * The instant at which clocks in `timeZone` show `wallClock` (`2026-11-24T15:00`). Where daylight saving
 * skips that time, it is the instant as many minutes after the gap began; where it repeats it, the first.
 * @throws RangeError for anything but a date and time of that form.
 */
export function zonedInstant(wallClock: string, timeZone: string): Date {
  const asUtc = Date.parse(`${wallClock}Z`);
  if (Number.isNaN(asUtc)) throw new RangeError(`${wallClock} is no date and time.`);
  // A zone's offset changes at most once within the day around: the two candidates cover before and after.
  const candidates = [asUtc - dayMs, asUtc + dayMs]
    .map((near) => asUtc - offsetAt(near, timeZone))
    .sort((a, b) => a - b);
  const match = candidates.find(
    (instant) => wallClockOf(new Date(instant), timeZone) === wallClock,
  );
  return new Date(match ?? Math.max(...candidates));
}

/** Moves a wall clock by whole days; the time of day stays. */
export function addDays(wallClock: string, days: number): string {
  const moved = new Date(Date.parse(`${wallClock}Z`) + days * dayMs);
  return moved.toISOString().slice(0, 16);
}

const dayMs = 86_400_000;

/** Milliseconds by which the zone's clocks are ahead of UTC at an instant. */
export function offsetAt(instant: number, timeZone: string): number {
  const wholeMinute = Math.floor(instant / 60_000) * 60_000;
  return Date.parse(`${wallClockOf(new Date(wholeMinute), timeZone)}Z`) - wholeMinute;
}
