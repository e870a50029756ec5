import { offsetMinutes } from '../zone-offset.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** Zones lie between 12 hours behind and 14 hours ahead of UTC; an hour more on either side. */
const BEFORE_MS = 15 * HOUR_MS;
const AFTER_MS = 13 * HOUR_MS;

/**
 * The instants at which a zone's clocks show a wall time (given as if it were UTC), ascending:
 * one, two where clocks are set back, none where they skip it.
 */
function instantsOf(wall: number, timeZone: string): number[] {
  const { before, after } = offsetsAround(wall, wall, timeZone);
  if (before === after) return [wall - before];
  return [wall - Math.max(before, after), wall - Math.min(before, after)].filter((instant) => {
    return instant + offsetMs(instant, timeZone) === wall;
  });
}

/** The first instant at which the clocks show this wall time or a later one. */
export function firstInstantAt(wall: number, timeZone: string): number {
  const [first] = instantsOf(wall, timeZone);
  return first ?? changeAround(wall, timeZone);
}

/** Turns wall times of one day into instants, without asking for the offset where it is constant. */
export function clockOfDay(wallDay: number, timeZone: string) {
  const { before, after } = offsetsAround(wallDay, wallDay + DAY_MS, timeZone);
  if (before !== after) {
    return {
      instantsOf: (wall: number) => instantsOf(wall, timeZone),
      firstInstantAt: (wall: number) => firstInstantAt(wall, timeZone),
    };
  }
  return {
    instantsOf: (wall: number) => [wall - before],
    firstInstantAt: (wall: number) => wall - before,
  };
}

function offsetMs(instant: number, timeZone: string): number {
  return offsetMinutes(instant, timeZone) * MINUTE_MS;
}

function offsetsAround(firstWall: number, lastWall: number, timeZone: string) {
  return {
    before: offsetMs(firstWall - BEFORE_MS, timeZone),
    after: offsetMs(lastWall + AFTER_MS, timeZone),
  };
}

/** The instant at which the clocks skip a wall time that they never show. */
function changeAround(wall: number, timeZone: string): number {
  let early = wall - BEFORE_MS;
  let late = wall + AFTER_MS;
  const before = offsetMs(early, timeZone);
  while (late - early > MINUTE_MS) {
    const middle = early + Math.floor((late - early) / 2 / MINUTE_MS) * MINUTE_MS;
    if (offsetMs(middle, timeZone) === before) early = middle;
    else late = middle;
  }
  return late;
}
