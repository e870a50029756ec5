import { offsetMinutes, wallDayOf } from '../wall-clock.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** The instant at which a zone's clocks show this wall time, given as if it were UTC. */
export function instantOf(wall: number, timeZone: string): number {
  const guess = wall - offsetMinutes(wall, timeZone) * MINUTE_MS;
  return wall - offsetMinutes(guess, timeZone) * MINUTE_MS;
}

/** Moves a wall day by working days, Monday to Friday. */
export function addWorkdays(wallDay: number, days: number): number {
  const step = Math.sign(days) * DAY_MS;
  let day = wallDay;
  for (let left = Math.abs(days); left > 0;) {
    day += step;
    // The first day that computers count was a Thursday.
    const weekday = (day / DAY_MS + 4) % 7;
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return day;
}

const STRIDE = 8;

/** The wall day on which a zone next (or last) changes its clocks, if it does within a year. */
export function clockChangeDay(from: number, timeZone: string, step: 1 | -1): number | undefined {
  const start = wallDayOf(from, timeZone);
  const offsetAfter = (days: number) => {
    return offsetMinutes(start + step * days * DAY_MS + DAY_MS / 2, timeZone);
  };
  const offset = offsetAfter(0);
  let days = 0;
  while (days < 366 && offsetAfter(days + STRIDE) === offset) days += STRIDE;
  const sameUntil = days;
  while (days <= sameUntil + STRIDE && offsetAfter(days) === offset) days += 1;
  if (days > sameUntil + STRIDE) return undefined;
  return start + step * (step === 1 ? days : days - 1) * DAY_MS;
}
