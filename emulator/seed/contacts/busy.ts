import { ownerIds } from '../owners.ts';
import type { SeedBuilder } from '../seed-builder.ts';

const id = '103';
const titles = ['Weekly check-in', 'Integration workshop', 'Report review', 'Support follow-up'];
const outcomes = ['COMPLETED', 'COMPLETED', 'NO_SHOW', 'COMPLETED', 'RESCHEDULED', 'CANCELED'];
const statuses = ['COMPLETED', 'COMPLETED', 'CANCELLED', 'COMPLETED', 'NO_SHOW'];
const owners = [ownerIds.ben, ownerIds.cleo, ownerIds.dana];

/** A contact with 150 items: 120 meetings and 30 appointments, 130 of them past. */
export function seedBusyContact(seed: SeedBuilder): void {
  for (let number = 0; number < 150; number += 1) {
    const workday = number < 130 ? number - 130 : number - 129;
    const isOwed = workday >= -4;
    const start = seed.at(workday, `${9 + (number % 8)}:${number % 2 === 0 ? '00' : '30'}`);
    const owner = owners[number % owners.length] ?? ownerIds.ben;
    if (number % 5 === 4) {
      const status = isOwed ? 'SCHEDULED' : pick(statuses, number / 5);
      seed.appointment(id, { name: `On-site service ${number + 1}`, start, status, owner });
    } else {
      const title = `${pick(titles, number)} ${number + 1}`;
      const outcome = isOwed ? 'SCHEDULED' : pick(outcomes, number);
      const zoom = String(86_522_000_000 + number);
      seed.meeting(id, { title, start, outcome, owner, zoom, type: 'Check-in' });
    }
  }
}

function pick(list: readonly string[], number: number): string {
  return list[Math.floor(number) % list.length] ?? '';
}
