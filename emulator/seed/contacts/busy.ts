import { OWNER } from '../owners.ts';
import type { SeedBuilder } from '../seed-builder.ts';

const ID = '103';
const TITLES = ['Weekly check-in', 'Integration workshop', 'Report review', 'Support follow-up'];
const OUTCOMES = ['COMPLETED', 'COMPLETED', 'NO_SHOW', 'COMPLETED', 'RESCHEDULED', 'CANCELED'];
const STATUSES = ['COMPLETED', 'COMPLETED', 'CANCELLED', 'COMPLETED', 'NO_SHOW'];
const OWNERS = [OWNER.ben, OWNER.cleo, OWNER.dana];

/** A contact with 150 items: 120 meetings and 30 appointments, 130 of them past. */
export function seedBusyContact(seed: SeedBuilder): void {
  seed.contact(
    {
      id: ID,
      firstname: 'Carmen',
      lastname: 'Ortega',
      email: 'carmen.ortega@lumbre-solar.example',
      phone: '+34 91 555 01 73',
      company: 'Lumbre Solar',
      jobtitle: 'Operations Director',
      lifecyclestage: 'customer',
      hubspot_owner_id: OWNER.cleo,
    },
    'Europe/Madrid',
  );
  for (let number = 0; number < 150; number += 1) {
    const workday = number < 130 ? number - 130 : number - 129;
    const isOwed = workday >= -4;
    const start = seed.at(workday, `${9 + (number % 8)}:${number % 2 === 0 ? '00' : '30'}`);
    const owner = OWNERS[number % OWNERS.length] ?? OWNER.ben;
    if (number % 5 === 4) {
      const status = isOwed ? 'SCHEDULED' : pick(STATUSES, number / 5);
      seed.appointment(ID, { name: `On-site service ${number + 1}`, start, status, owner });
    } else {
      const title = `${pick(TITLES, number)} ${number + 1}`;
      const outcome = isOwed ? 'SCHEDULED' : pick(OUTCOMES, number);
      const zoom = String(86_522_000_000 + number);
      seed.meeting(ID, { title, start, outcome, owner, zoom, type: 'Check-in' });
    }
  }
}

function pick(list: readonly string[], number: number): string {
  return list[Math.floor(number) % list.length] ?? '';
}
