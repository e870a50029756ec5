import { ownerIds } from '../owners.ts';
import type { SeedBuilder } from '../seed-builder.ts';

/** A contact without items, one with only past and one with only coming ones, one without a zone. */
export function seedOthers(seed: SeedBuilder): void {
  seed.contact(
    {
      id: '102',
      firstname: 'Bruno',
      lastname: 'Keller',
      email: 'bruno.keller@alpstein-optik.example',
      phone: '+41 44 555 01 28',
      company: 'Alpstein Optik',
      jobtitle: 'Managing Director',
      lifecyclestage: 'lead',
      hubspot_owner_id: ownerIds.dana,
    },
    'Europe/Zurich',
  );
  seedOnlyPast(seed);
  seedOnlyComing(seed);
  seedWithoutZone(seed);
}

function seedOnlyPast(seed: SeedBuilder): void {
  const id = '114';
  seed.contact(
    {
      id,
      firstname: 'Priya',
      lastname: 'Raman',
      email: 'priya.raman@tidal-analytics.example',
      phone: '+91 80 5550 0143',
      company: 'Tidal Analytics',
      jobtitle: 'Data Engineer',
      hubspot_owner_id: ownerIds.ben,
    },
    'Asia/Kolkata',
  );
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
  seed.contact({
    id,
    firstname: 'Quentin',
    lastname: 'Lefèvre',
    email: 'quentin.lefevre@pacific-freight.example',
    phone: '+1 415 555 0106',
    company: 'Pacific Freight',
    jobtitle: 'Head of Dispatch',
    hs_ip_timezone: 'america_slash_los_angeles',
    hubspot_owner_id: ownerIds.cleo,
  });
  seed.meeting(id, { title: 'Intro call', start: seed.at(2, '18:00'), source: 'MEETINGS_PUBLIC' });
  seed.appointment(id, { name: 'Depot tour', start: seed.at(8, '19:00'), minutes: 90 });
}

function seedWithoutZone(seed: SeedBuilder): void {
  const id = '116';
  seed.contact({
    id,
    firstname: 'Rosa',
    lastname: 'Jiménez',
    email: 'rosa.jimenez@colmena.example',
    company: 'Colmena Cooperativa',
    jobtitle: 'Buyer',
    lifecyclestage: 'marketingqualifiedlead',
    hubspot_owner_id: ownerIds.ben,
  });
  seed.meeting(id, { title: 'Sample review', start: seed.at(-2, '13:30'), outcome: 'RESCHEDULED' });
  seed.meeting(id, { title: 'Sample review', start: seed.at(1, '13:30') });
}
