import { appointmentValues, meetingValues } from '../item-values.ts';
import { ownerIds } from '../owners.ts';
import { contact } from '../records/record-keys.ts';
import type { SeedBuilder } from '../seed-builder.ts';

const counts = { '0-47': 9000, '0-421': 1000 };
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const titles = ['Patient onboarding', 'Follow-up', 'Billing question', 'Equipment check'];
const outcomes = ['COMPLETED', 'COMPLETED', 'COMPLETED', 'NO_SHOW', 'CANCELED', 'RESCHEDULED'];
const statuses = ['COMPLETED', 'COMPLETED', 'CANCELLED', 'NO_SHOW'];

/** 10,000 items of one contact over six years. */
export function seedManyItems(seed: SeedBuilder): void {
  seed.manyItems(contact('104'), counts, (typeId, number) => {
    return typeId === '0-47' ? meetingOf(seed.now, number) : appointmentOf(seed.now, number);
  });
}

/** Four meetings a day; the last 200 lie ahead, 40 of the past ones still need an outcome. */
function meetingOf(now: number, number: number): [number, Record<string, string>] {
  const ahead = number - (counts['0-47'] - 200);
  const start = slot(now, Math.ceil(ahead / 4), 8 + (number % 4) * 2);
  const values = meetingValues({
    title: titles[number % titles.length] ?? '',
    start,
    outcome: ahead > -40 ? 'SCHEDULED' : (outcomes[number % outcomes.length] ?? ''),
    owner: number % 2 === 0 ? ownerIds.ben : ownerIds.dana,
  });
  return [start, values];
}

/** One appointment every other day; the last 30 lie ahead. */
function appointmentOf(now: number, number: number): [number, Record<string, string>] {
  const ahead = number - (counts['0-421'] - 30);
  const start = slot(now, ahead * 2, 15);
  const status = ahead > -5 ? 'SCHEDULED' : (statuses[number % statuses.length] ?? '');
  return [start, appointmentValues({ name: `Consultation ${number}`, start, status })];
}

function slot(now: number, days: number, hour: number): number {
  return (Math.floor(now / dayMs) + days) * dayMs + hour * hourMs;
}
