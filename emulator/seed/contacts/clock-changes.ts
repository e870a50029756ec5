import { OWNER } from '../owners.ts';
import type { SeedBuilder } from '../seed-builder.ts';
import { clockChangeDay, instantOf } from '../zoned-time.ts';

const ID = '105';
const DAY_MS = 86_400_000;
const AT_THREE_PM = 15 * 3_600_000;
const ZONES = { Berlin: 'Europe/Berlin', 'New York': 'America/New_York' };

/** Weekly calls at 15:00 Berlin time, before and after each clock change of Berlin and New York. */
export function seedClockChanges(seed: SeedBuilder): void {
  seed.contact(
    {
      id: ID,
      firstname: 'Eleanor',
      lastname: 'Whitcombe',
      email: 'eleanor.whitcombe@meridian-labs.example',
      phone: '+1 617 555 0119',
      company: 'Meridian Labs',
      jobtitle: 'Program Manager',
      hubspot_owner_id: OWNER.ben,
    },
    'America/New_York',
  );
  for (const step of [-1, 1] as const) {
    for (const [place, zone] of Object.entries(ZONES)) {
      const change = clockChangeDay(seed.now + step * DAY_MS, zone, step);
      if (change !== undefined) seedAround(seed, change, place, step === -1);
    }
  }
}

function seedAround(seed: SeedBuilder, changeDay: number, place: string, isPast: boolean): void {
  const sides = { before: changeDay - DAY_MS, on: changeDay, after: changeDay + DAY_MS };
  for (const [side, day] of Object.entries(sides)) {
    const start = instantOf(day + AT_THREE_PM, seed.account.timeZone);
    const title = `Status call, ${side === 'on' ? 'the day of' : `the day ${side}`} ${place}'s clock change`;
    seed.meeting(ID, { title, start, outcome: isPast ? 'COMPLETED' : 'SCHEDULED' });
  }
  const name = `Lab visit, week of ${place}'s clock change`;
  const start = instantOf(changeDay + 2 * DAY_MS + AT_THREE_PM, seed.account.timeZone);
  seed.appointment(ID, { name, start, status: isPast ? 'COMPLETED' : 'SCHEDULED' });
}
