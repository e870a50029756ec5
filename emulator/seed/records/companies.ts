import { ownerIds } from '../owners.ts';
import type { SeedBuilder } from '../seed-builder.ts';
import { seedManyMeetings } from './many-meetings.ts';
import { company, contact, onContact } from './record-keys.ts';

/** One with several contacts and a pin, one with a single contact, one with very many meetings. */
export function seedCompanies(seed: SeedBuilder): void {
  seedTidal(seed);
  seed.record(
    company.freight,
    {
      name: 'Pacific Freight',
      domain: 'pacific-freight.example',
      timezone: 'America/Los_Angeles',
      hubspot_owner_id: ownerIds.cleo,
    },
    [contact('115'), ...onContact('115', { meetings: 1, appointments: 1 })],
  );
  seedManyMeetings(seed);
}

function seedTidal(seed: SeedBuilder): void {
  const { at } = seed;
  seed.record(
    company.tidal,
    {
      name: 'Tidal Analytics',
      domain: 'tidal-analytics.example',
      timezone: 'Asia/Kolkata',
      hubspot_owner_id: ownerIds.ben,
    },
    [...['114', '115', '116'].map(contact), ...onContact('114', { meetings: 2, appointments: 1 })],
  );
  seed.meeting(company.tidal, {
    title: 'Account planning',
    start: at(-2, '11:00'),
    type: 'Check-in',
    owner: ownerIds.emre,
    zoom: '86511220201',
  });
  seed.appointment(company.tidal, {
    name: 'Security audit on site',
    start: at(-6, '09:30'),
    minutes: 120,
    status: 'COMPLETED',
  });
  const briefing = seed.meeting(company.tidal, {
    title: 'Executive briefing',
    start: at(2, '14:00'),
    minutes: 60,
    type: 'Quarterly review',
    owner: ownerIds.emre,
    zoom: '86511220202',
    notes: '<p>Their board decides in December.</p>',
  });
  seed.appointment(company.tidal, {
    name: 'Rollout workshop',
    start: at(5, '10:00'),
    minutes: 180,
  });
  seed.activity('0-46', company.tidal, at(-3, '16:40'), {
    hs_note_body: '<p>Procurement wants one contract for both subsidiaries.</p>',
    hubspot_owner_id: ownerIds.ben,
  });
  seed.pin(company.tidal, briefing);
}
