import { inOrderOfTime, type Slot } from './slot-days.ts';
import { zoneClock } from './zone-clock.ts';

/**
 * What to offer instead of a slot that is gone, the soonest first: the slot nearest to it, then one
 * of each other day, the nearest days first and of each day the slot closest in time of day. Only
 * where the days do not suffice a day is offered twice. Of two equally near it is the earlier; the
 * wanted time itself is never offered again.
 */
export function nearestSlots(
  wanted: Date,
  slots: readonly Slot[],
  timeZone: string,
  count = 3,
): Slot[] {
  const clock = zoneClock(timeZone);
  const wantedWall = splitWall(clock(wanted));
  const candidates = inOrderOfTime(slots)
    .map((slot) => {
      const wall = splitWall(clock(slot.start));
      return {
        slot,
        day: wall.day,
        distance: Math.abs(slot.start.getTime() - wanted.getTime()),
        daysAway: Math.abs(wall.day - wantedWall.day),
        timeOfDayAway: Math.abs(wall.timeOfDay - wantedWall.timeOfDay),
      };
    })
    .filter(({ distance }) => distance > 0);
  const nearest = [...candidates].sort((a, b) => a.distance - b.distance);
  const onSuchDays = [...candidates].sort(
    (a, b) => a.daysAway - b.daysAway || a.timeOfDayAway - b.timeOfDayAway,
  );
  const onePerDay = firstPerDay([...nearest.slice(0, 1), ...onSuchDays]);
  const chosen = [...new Set([...onePerDay, ...nearest])].slice(0, count);
  return inOrderOfTime(chosen.map(({ slot }) => slot));
}

const dayMs = 86_400_000;

function splitWall(wallTime: number): { day: number; timeOfDay: number } {
  const day = Math.floor(wallTime / dayMs);
  return { day, timeOfDay: wallTime - day * dayMs };
}

function firstPerDay<Candidate extends { day: number }>(candidates: Candidate[]): Candidate[] {
  const first = new Map<number, Candidate>();
  for (const candidate of candidates) {
    if (!first.has(candidate.day)) first.set(candidate.day, candidate);
  }
  return [...first.values()];
}
