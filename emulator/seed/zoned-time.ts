import { offsetMinutes, wallDayOf } from '../wall-clock.ts';

const dayMs = 86_400_000;
const minuteMs = 60_000;

/** The instant at which a zone's clocks show this wall time, given as if it were UTC. */
export function instantOf(wall: number, timeZone: string): number {
  const guess = wall - offsetMinutes(wall, timeZone) * minuteMs;
  return wall - offsetMinutes(guess, timeZone) * minuteMs;
}

/** Moves a wall day by working days, Monday to Friday. */
export function addWorkdays(wallDay: number, days: number): number {
  const step = Math.sign(days) * dayMs;
  let day = wallDay;
  for (let left = Math.abs(days); left > 0;) {
    day += step;
    // The first day that computers count was a Thursday.
    const weekday = (day / dayMs + 4) % 7;
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return day;
}

const stride = 8;

/** The wall day on which a zone next (or last) changes its clocks, if it does within a year. */
export function clockChangeDay(from: number, timeZone: string, step: 1 | -1): number | undefined {
  const start = wallDayOf(from, timeZone);
  const offsetAfter = (days: number) => {
    return offsetMinutes(start + step * days * dayMs + dayMs / 2, timeZone);
  };
  const offset = offsetAfter(0);
  let days = 0;
  while (days < 366 && offsetAfter(days + stride) === offset) days += stride;
  const sameUntil = days;
  while (days <= sameUntil + stride && offsetAfter(days) === offset) days += 1;
  if (days > sameUntil + stride) return undefined;
  return start + step * (step === 1 ? days : days - 1) * dayMs;
}
