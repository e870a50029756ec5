import { ownerIds } from '../owners.ts';
import type { SeedBuilder } from '../seed-builder.ts';
import { iso } from '../item-values.ts';
import { dealPipeline } from '../pipelines.ts';
import { contact } from './record-keys.ts';

type Person = [first: string, last: string, company: string, zone: string];

const people: Person[] = [
  ['Jonas', 'Weber', 'Fernlicht Logistik', 'Europe/Berlin'],
  ['Maria-Fernanda', 'Castellanos', 'Puerto Claro', 'America/Bogota'],
  ['ليلى', 'حداد', 'شركة النور', 'Asia/Dubai'],
  ['Olu', 'Adeyemi', 'Lagoon Foods', 'Africa/Lagos'],
  ['Signe', 'Holm', 'Nordlys Energi', 'Europe/Copenhagen'],
  ['Kenji', 'Mori', 'Mori Optics', 'Asia/Tokyo'],
  ['Alba', 'Serra', 'Serra Ceràmica', 'Europe/Madrid'],
  ['Tom', 'Brandt', 'Brandt & Söhne', 'Europe/Vienna'],
  ['Nia', 'Pryce', 'Pryce Surveyors', 'Europe/London'],
  ['Rui', 'Tavares', 'Atlantico Têxtil', 'Europe/Lisbon'],
  ['Greta', 'Lindqvist', 'Lindqvist Papper', 'Europe/Stockholm'],
  ['Omar', 'Haddad', 'Cedar Freight', 'Asia/Beirut'],
  ['Isla', 'Fraser', 'Fraser Boats', 'Europe/London'],
  ['Paolo', 'Ricci', 'Ricci Vini', 'Europe/Rome'],
  ['Hana', 'Novák', 'Novák Sklo', 'Europe/Prague'],
  ['Dev', 'Mehta', 'Mehta Textiles', 'Asia/Kolkata'],
  ['Chloé', 'Girard', 'Girard Traiteur', 'Europe/Paris'],
  ['Mateo', 'Rojas', 'Rojas Minería', 'America/Santiago'],
  ['Anke', 'de Vries', 'De Vries Bloemen', 'Europe/Amsterdam'],
  ['Sam', 'Whitlock', 'Whitlock Print', 'America/Chicago'],
  ['Ruby', 'Nguyen-Fairweather', 'Southern Cross Logistics', 'Australia/Sydney'],
  ['Lukas', 'Steiner', 'Steiner Holzbau', 'Europe/Zurich'],
  ['Ewa', 'Kowalska', 'Kowalska Meble', 'Europe/Warsaw'],
  ['Finn', 'Doyle', 'Doyle Dairy', 'Europe/Dublin'],
];

const titles = ['First call', 'Site survey', 'Product demo', 'Pricing walkthrough', 'Check-in'];
const hours = ['09:00', '11:00', '14:00', '16:00'];
const firstId = 501;
const idOf = (index: number): string => String(firstId + index);

/**
 * A month of three people over two dozen contacts, for what is looked at across records: outcomes that are owed,
 * people who did not come, a day with several meetings.
 */
export function seedMonth(seed: SeedBuilder): void {
  people.forEach(([firstname, lastname, company, zone], index) => {
    const email = `contact.${idOf(index)}@month.example`;
    const own = { firstname, lastname, company, email, hubspot_owner_id: ownerIds.ben };
    seed.contact({ id: idOf(index), ...own }, zone);
  });
  people.slice(0, 20).forEach((_person, index) => seedContact(seed, index));
  seedLost(seed);
  seedToday(seed);
}

/** Each was met twice, has something coming, and last time nobody wrote down how it ended. */
function seedContact(seed: SeedBuilder, index: number): void {
  const id = idOf(index);
  const place = { title: titles[index % titles.length] ?? '', zoom: `8651133${index}` };
  const time = hours[index % hours.length] ?? '09:00';
  const colleague = index % 2 === 0 ? ownerIds.cleo : ownerIds.dana;
  const missed = index % 5 === 0 ? 'NO_SHOW' : 'COMPLETED';
  seed.meeting(id, { ...place, start: seed.at(-18 - (index % 4), time), outcome: missed });
  seed.meeting(id, {
    ...place,
    start: seed.at(-12 - (index % 5), time),
    outcome: index % 7 === 0 ? 'CANCELED' : 'COMPLETED',
    owner: colleague,
  });
  seed.meeting(id, { ...place, start: seed.at(-1 - (index % 10), time) });
  if (index % 4 === 0) {
    seed.appointment(id, { name: 'On-site visit', start: seed.at(-3, time), owner: colleague });
  }
  seed.meeting(id, { ...place, start: seed.at(2 + (index % 8), time), owner: colleague });
}

/** Nothing was held or planned after what did not take place. */
function seedLost(seed: SeedBuilder): void {
  const [ruby, lukas, ewa, finn] = [20, 21, 22, 23].map(idOf);
  if (ruby === undefined || lukas === undefined || ewa === undefined || finn === undefined) return;
  seed.meeting(ruby, { title: 'Renewal', start: seed.at(-20, '09:00'), outcome: 'NO_SHOW' });
  seed.meeting(ruby, { title: 'Renewal', start: seed.at(-13, '09:00'), outcome: 'NO_SHOW' });
  seed.meeting(lukas, { title: 'Terms review', start: seed.at(-4, '15:00'), outcome: 'CANCELED' });
  seed.meeting(ewa, { title: 'Kick-off', start: seed.at(-16, '10:00'), outcome: 'CANCELED' });
  const name = 'Plant tour';
  seed.appointment(finn, {
    name,
    start: seed.at(-8, '10:00'),
    status: 'NO_SHOW',
    owner: ownerIds.ben,
  });
  deal(seed, '501', 'Renewal 2027', '61000', 14, ruby);
  deal(seed, '502', 'Pilot, two teams', '18400', 1, lukas);
}

function deal(
  seed: SeedBuilder,
  id: string,
  dealname: string,
  amount: string,
  closes: number,
  contactId: string,
): void {
  const properties = {
    dealname,
    amount,
    dealstage: 'contractsent',
    pipeline: dealPipeline.id,
    closedate: iso(seed.at(closes, '17:00')),
    hubspot_owner_id: ownerIds.ben,
  };
  seed.record({ typeId: '0-3', id }, properties, [contact(contactId)]);
}

/** A day that is under way, whichever weekday it is. */
function seedToday(seed: SeedBuilder): void {
  const minuteMs = 60_000;
  const at = (minutes: number): number =>
    Math.round(seed.now / (15 * minuteMs)) * 15 * minuteMs + minutes * minuteMs;
  const meetings: [person: number, title: string, minutes: number, zoom?: string][] = [
    [15, 'Onboarding check-in', -150, '86511339001'],
    [0, 'Pricing walkthrough', -60, '86511339002'],
    [19, 'Contract review', 15, '86511339003'],
    [6, 'Training session for the pilot teams', 90],
    [5, 'Renewal, second attempt after the cancelled call', 150, '86511339005'],
  ];
  for (const [person, title, minutes, zoom] of meetings) {
    const place = zoom === undefined ? { location: '350 Fifth Avenue, room 42' } : { zoom };
    seed.meeting(idOf(person), { title, start: at(minutes), ...place });
  }
}
