import { ownerIds, userIds } from '../owners.ts';
import type { SeedBuilder } from '../seed-builder.ts';

const id = '101';

/** Twelve items around today, both kinds, three past ones without an outcome, and a pin. */
export function seedOrdinaryContact(seed: SeedBuilder): void {
  const { at } = seed;
  seedPast(seed);
  seedUpcoming(seed);
  seed.activity('0-46', id, at(-7, '12:10'), {
    hs_note_body: '<p>Prefers afternoons (Berlin time). Budget round closes at month end.</p>',
    hubspot_owner_id: ownerIds.ben,
  });
  seed.activity('0-46', id, at(-1, '18:05'), {
    hs_note_body: '<p>Sent the security white paper and the sub-processor list.</p>',
    hubspot_owner_id: ownerIds.cleo,
  });
  seed.activity('0-48', id, at(-9, '16:20'), {
    hs_call_title: 'Call about the pilot',
    hs_call_body: '<p>Wants a pilot with two teams first.</p>',
    hs_call_direction: 'OUTBOUND',
    hs_call_duration: '540000',
    hubspot_owner_id: ownerIds.ben,
  });
}

function seedPast(seed: SeedBuilder): void {
  const { at } = seed;
  seed.meeting(id, {
    title: 'Discovery call',
    start: at(-10, '15:00'),
    outcome: 'COMPLETED',
    type: 'Discovery call',
    zoom: '86511220101',
    body: '<p>First conversation about <strong>goals</strong> and timing.</p>',
    notes: '<p>Decision maker. Reports to the CTO.</p>',
    source: 'MEETINGS_PUBLIC',
  });
  seed.appointment(id, {
    name: 'Onboarding consultation',
    start: at(-8, '16:00'),
    status: 'COMPLETED',
  });
  seed.meeting(id, {
    title: 'Product demo',
    start: at(-6, '16:00'),
    minutes: 45,
    outcome: 'NO_SHOW',
    type: 'Product demo',
    zoom: '86511220102',
    body: '<p>Agenda:</p><ul><li>Import</li><li>Reporting</li><li>Questions</li></ul>',
  });
  const secondDemo = seed.meeting(id, {
    title: 'Product demo, second attempt',
    start: at(-9, '16:00'),
    minutes: 45,
    outcome: 'COMPLETED',
    type: 'Product demo',
    zoom: '86511220103',
    notes: '<p>Liked reporting. Asked for single sign-on.</p>',
  });
  seed.moveMeeting(secondDemo, at(-6, '11:00'), at(-10, '10:15'), userIds.ben);
  seed.moveMeeting(secondDemo, at(-5, '16:00'), at(-7, '09:40'), userIds.cleo);
  seed.meeting(id, {
    title: 'Legal review',
    start: at(-4, '14:30'),
    outcome: 'CANCELED',
    owner: ownerIds.dana,
    location: 'Phone: +1 212 555 0142',
  });
  seed.meeting(id, {
    title: 'Pricing walkthrough',
    start: at(-3, '17:00'),
    type: 'Check-in',
    zoom: '86511220104',
    body: '<p>Tiers, seats and the yearly discount.</p>',
  });
  seed.appointment(id, { name: 'Site visit', start: at(-2, '15:00'), minutes: 90 });
  seed.meeting(id, {
    title: 'Security questions',
    start: at(-1, '17:30'),
    owner: ownerIds.emre,
    type: 'Check-in',
    zoom: '86511220105',
    source: 'BIDIRECTIONAL_API',
  });
}

function seedUpcoming(seed: SeedBuilder): void {
  const { at } = seed;
  const review = seed.meeting(id, {
    title: 'Contract review',
    start: at(1, '15:00'),
    type: 'Check-in',
    zoom: '86511220106',
    body: '<p>Go through the redlines together.</p>',
    notes: '<p>Legal has approved clauses 4 to 9.</p>',
  });
  seed.appointment(id, {
    name: 'Training session for the pilot teams',
    start: at(3, '16:00'),
    minutes: 120,
  });
  seed.meeting(id, {
    title: 'Kick-off with the data team',
    start: at(6, '17:00'),
    minutes: 60,
    type: 'Workshop',
    owner: ownerIds.dana,
    location: '350 Fifth Avenue, New York, room 42',
  });
  seed.meeting(id, {
    title: 'Quarterly review',
    start: at(9, '21:00'),
    minutes: 60,
    type: 'Quarterly review',
    zoom: '86511220107',
    source: 'MEETINGS_PUBLIC',
  });
  seed.pin(id, review);
}
