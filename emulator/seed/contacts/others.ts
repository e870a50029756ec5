import type { SeedBuilder } from '../seed-builder.ts';

/** A contact without items, one with only past and one with only coming ones, one without a zone. */
export function seedOthers(seed: SeedBuilder): void {
  seedOnlyPast(seed);
  seedOnlyComing(seed);
  seedWithoutZone(seed);
}

function seedOnlyPast(seed: SeedBuilder): void {
  const id = '114';
  seed.meeting(id, {
    title: 'Architecture review',
    start: seed.at(-30, '09:00'),
    outcome: 'COMPLETED',
  });
  seed.meeting(id, {
    title: 'Pilot retrospective',
    start: seed.at(-20, '09:00'),
    outcome: 'COMPLETED',
  });
  seed.appointment(id, {
    name: 'Data workshop',
    start: seed.at(-25, '08:00'),
    status: 'COMPLETED',
  });
}

function seedOnlyComing(seed: SeedBuilder): void {
  const id = '115';
  seed.meeting(id, { title: 'Intro call', start: seed.at(2, '18:00'), source: 'MEETINGS_PUBLIC' });
  seed.appointment(id, { name: 'Depot tour', start: seed.at(8, '19:00'), minutes: 90 });
}

function seedWithoutZone(seed: SeedBuilder): void {
  const id = '116';
  seed.meeting(id, { title: 'Sample review', start: seed.at(-2, '13:30'), outcome: 'RESCHEDULED' });
  seed.meeting(id, { title: 'Sample review', start: seed.at(1, '13:30') });
}
