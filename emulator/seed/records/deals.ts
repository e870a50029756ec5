import { iso } from '../item-values.ts';
import { ownerIds } from '../owners.ts';
import { dealPipeline } from '../pipelines.ts';
import type { SeedBuilder } from '../seed-builder.ts';
import { company, contact, deal, onContact } from './record-keys.ts';

type Deal = { name: string; stage: string; amount: string; closes: number; owner: string };

/** One with two contacts and a pin, one with one, one with none, and one that is won. */
export function seedDeals(seed: SeedBuilder): void {
  const { at } = seed;
  seed.record(
    deal.yearlyPlan,
    dealValues({
      name: 'Tidal Analytics: yearly plan',
      stage: 'contractsent',
      amount: '48000',
      closes: at(15, '17:00'),
      owner: ownerIds.ben,
    }),
    [
      company.tidal,
      contact('114'),
      contact('116'),
      ...onContact('114', { meetings: 2, appointments: 0 }),
      { typeId: '0-47', id: '201470002' },
    ],
  );
  seed.meeting(deal.yearlyPlan, {
    title: 'Contract negotiation',
    start: at(-1, '10:00'),
    minutes: 45,
    owner: ownerIds.emre,
    zoom: '86511220301',
  });
  const signing = seed.meeting(deal.yearlyPlan, {
    title: 'Signature call',
    start: at(4, '16:00'),
    owner: ownerIds.emre,
    zoom: '86511220302',
    notes: '<p>Both signatories have to be there.</p>',
  });
  seed.appointment(deal.yearlyPlan, { name: 'Handover to onboarding', start: at(9, '11:00') });
  seed.pin(deal.yearlyPlan, signing);
  seedPilot(seed);
  seedTradeFair(seed);
  seed.record(
    deal.won,
    dealValues({
      name: 'Tidal Analytics: pilot',
      stage: 'closedwon',
      amount: '6000',
      closes: at(-18, '12:00'),
      owner: ownerIds.ben,
    }),
    [company.tidal, contact('114'), ...onContact('114', { meetings: 2, appointments: 1 })],
  );
}

function seedPilot(seed: SeedBuilder): void {
  const { at } = seed;
  seed.record(
    deal.pilot,
    dealValues({
      name: 'Pacific Freight: dispatch pilot',
      stage: 'qualifiedtobuy',
      amount: '12500',
      closes: at(30, '17:00'),
      owner: ownerIds.cleo,
    }),
    [company.freight, contact('115'), ...onContact('115', { meetings: 1, appointments: 0 })],
  );
  seed.meeting(deal.pilot, { title: 'Scoping call', start: at(-3, '17:00'), owner: ownerIds.emre });
}

function seedTradeFair(seed: SeedBuilder): void {
  const { at } = seed;
  seed.record(
    deal.tradeFair,
    dealValues({
      name: 'Trade fair lead',
      stage: 'appointmentscheduled',
      amount: '9000',
      closes: at(40, '17:00'),
      owner: ownerIds.dana,
    }),
    [],
  );
  seed.meeting(deal.tradeFair, {
    title: 'Talk at our stand',
    start: at(-4, '13:00'),
    owner: ownerIds.emre,
    location: 'Hall 7, stand 12',
  });
  seed.meeting(deal.tradeFair, {
    title: 'Follow-up after the fair',
    start: at(3, '09:30'),
    owner: ownerIds.emre,
  });
}

function dealValues({ name, stage, amount, closes, owner }: Deal): Record<string, string> {
  return {
    dealname: name,
    dealstage: stage,
    pipeline: dealPipeline.id,
    amount,
    closedate: iso(closes),
    hubspot_owner_id: owner,
  };
}
