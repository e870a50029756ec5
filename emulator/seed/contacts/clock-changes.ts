import type { SeedBuilder } from '../seed-builder.ts';
import { clockChangeDay, instantOf } from '../zoned-time.ts';

const id = '105';
const dayMs = 86_400_000;
const atThreePm = 15 * 3_600_000;
const zones = { Berlin: 'Europe/Berlin', 'New York': 'America/New_York' };

/** Weekly calls at 15:00 Berlin time, before and after each clock change of Berlin and New York. */
export function seedClockChanges(seed: SeedBuilder): void {
  for (const step of [-1, 1] as const) {
    for (const [place, zone] of Object.entries(zones)) {
      const change = clockChangeDay(seed.now + step * dayMs, zone, step);
      if (change !== undefined) seedAround(seed, change, place, step === -1);
    }
  }
}

function seedAround(seed: SeedBuilder, changeDay: number, place: string, isPast: boolean): void {
  const sides = { before: changeDay - dayMs, on: changeDay, after: changeDay + dayMs };
  for (const [side, day] of Object.entries(sides)) {
    const start = instantOf(day + atThreePm, seed.account.timeZone);
    const title = `Status call, ${side === 'on' ? 'the day of' : `the day ${side}`} ${place}'s clock change`;
    seed.meeting(id, { title, start, outcome: isPast ? 'COMPLETED' : 'SCHEDULED' });
  }
  const name = `Lab visit, week of ${place}'s clock change`;
  const start = instantOf(changeDay + 2 * dayMs + atThreePm, seed.account.timeZone);
  seed.appointment(id, { name, start, status: isPast ? 'COMPLETED' : 'SCHEDULED' });
}
