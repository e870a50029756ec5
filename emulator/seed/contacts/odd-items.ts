import { ownerIds } from '../owners.ts';
import { iso } from '../item-values.ts';
import type { SeedBuilder } from '../seed-builder.ts';

const twentyYearsMs = 1043 * 7 * 86_400_000;

/** Items that lack what most have, options nobody defined, and a deactivated owner. */
export function seedOddItems(seed: SeedBuilder): void {
  seedMissingParts(seed);
  seedUnknownOutcomes(seed);
  seedDeactivatedOwner(seed);
}

function seedMissingParts(seed: SeedBuilder): void {
  const id = '111';
  seed.meeting(id, { title: 'No end given', start: seed.at(-2, '10:00'), minutes: null });
  seed.meeting(id, { start: seed.at(3, '14:00') });
  seed.meeting(id, {
    title: 'First meeting ever',
    start: seed.at(-5, '09:00') - twentyYearsMs,
    outcome: 'COMPLETED',
  });
  seed.meeting(id, {
    title: 'Logged with a timestamp only',
    more: { hs_timestamp: iso(seed.at(-4, '11:00')) },
  });
  seed.appointment(id, { name: 'No end given', start: seed.at(5, '10:00'), minutes: null });
  seed.appointment(id, { start: seed.at(-3, '15:00') });
  seed.appointment(id, { name: 'Start was cleared' });
}

function seedUnknownOutcomes(seed: SeedBuilder): void {
  const id = '112';
  seed.meeting(id, {
    title: 'Audit preparation',
    start: seed.at(-5, '10:00'),
    outcome: 'PENDING_LEGAL',
  });
  seed.meeting(id, { title: 'Supplier call', start: seed.at(-4, '10:00'), outcome: 'canceled' });
  seed.meeting(id, { title: 'Tasting', start: seed.at(4, '10:00'), outcome: 'WAITLISTED' });
  seed.appointment(id, { name: 'Lab check', start: seed.at(-3, '10:00'), status: 'CANCELED' });
  seed.appointment(id, { name: 'Line inspection', start: seed.at(2, '10:00'), status: 'ON_HOLD' });
}

function seedDeactivatedOwner(seed: SeedBuilder): void {
  const id = '113';
  const owner = ownerIds.frank;
  seed.meeting(id, {
    title: 'Print run planning',
    start: seed.at(-7, '12:00'),
    outcome: 'COMPLETED',
    owner,
  });
  seed.meeting(id, { title: 'Handover', start: seed.at(-1, '12:00'), owner });
  seed.meeting(id, { title: 'Owner unknown', start: seed.at(2, '12:00'), owner: '79999999' });
  seed.appointment(id, { name: 'Proof review', start: seed.at(3, '12:00'), owner });
}
