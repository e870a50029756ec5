import { findObjectType } from '../../objects/object-types.ts';
import { defaultTypes } from '../../associations/association-types.ts';
import { appointmentValues, iso } from '../item-values.ts';
import { ownerIds } from '../owners.ts';
import type { SeedBuilder } from '../seed-builder.ts';

const contactId = '104';
const meetings = 9000;
const appointments = 1000;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const outcomes = ['COMPLETED', 'COMPLETED', 'COMPLETED', 'NO_SHOW', 'CANCELED', 'RESCHEDULED'];
const statuses = ['COMPLETED', 'COMPLETED', 'CANCELLED', 'NO_SHOW'];

/** A contact with 10,000 items over six years, made when something first asks for them. */
export function seedManyItems(seed: SeedBuilder): void {
  seed.contact(
    {
      id: contactId,
      firstname: 'David',
      lastname: 'Okafor',
      email: 'david.okafor@harbourlight.example',
      phone: '+234 1 555 0188',
      company: 'Harbourlight Clinics',
      jobtitle: 'Clinic Coordinator',
      lifecyclestage: 'customer',
      hubspot_owner_id: ownerIds.dana,
    },
    'Africa/Lagos',
  );
  seed.account.store.defer({
    counts: { '0-47': meetings, '0-421': appointments },
    touches({ typeId, id }) {
      if (typeId === '0-1') return id === contactId;
      return (typeId === '0-47' && isOwn(id, '47')) || (typeId === '0-421' && isOwn(id, '42'));
    },
    make() {
      for (let number = 1; number <= meetings; number += 1) addMeeting(seed, number);
      for (let number = 1; number <= appointments; number += 1) addAppointment(seed, number);
    },
  });
}

function isOwn(id: string, kind: string): boolean {
  return id.length === 9 && id.startsWith(contactId + kind);
}

/** Four meetings a day; the last 200 lie ahead, 40 of the past ones still need an outcome. */
function addMeeting(seed: SeedBuilder, number: number): void {
  const ahead = number - (meetings - 200);
  const start = slot(seed.now, Math.ceil(ahead / 4), 8 + (number % 4) * 2);
  const isOpen = ahead > -40;
  const startText = iso(start);
  const values = {
    hs_timestamp: startText,
    hs_meeting_title: titles[number % titles.length] ?? '',
    hs_meeting_start_time: startText,
    hs_meeting_end_time: iso(start + hourMs / 2),
    hs_meeting_outcome: isOpen ? 'SCHEDULED' : (outcomes[number % outcomes.length] ?? ''),
    hs_meeting_source: 'CRM_UI',
    hubspot_owner_id: number % 2 === 0 ? ownerIds.ben : ownerIds.dana,
  };
  add(seed, '0-47', `${contactId}47${String(number).padStart(4, '0')}`, start, values);
}

const titles = ['Patient onboarding', 'Follow-up', 'Billing question', 'Equipment check'];

/** One appointment every other day; the last 30 lie ahead. */
function addAppointment(seed: SeedBuilder, number: number): void {
  const ahead = number - (appointments - 30);
  const start = slot(seed.now, ahead * 2, 15);
  const status = ahead > -5 ? 'SCHEDULED' : (statuses[number % statuses.length] ?? '');
  const values = appointmentValues({ name: `Consultation ${number}`, start, status });
  add(seed, '0-421', `${contactId}42${String(number).padStart(4, '0')}`, start, values);
}

function slot(now: number, days: number, hour: number): number {
  return (Math.floor(now / dayMs) + days) * dayMs + hour * hourMs;
}

function add(
  seed: SeedBuilder,
  typeId: string,
  id: string,
  start: number,
  properties: Record<string, string>,
): void {
  const type = findObjectType(typeId);
  if (type === undefined) throw new Error(`Unknown object type ${typeId}`);
  const createdAt = Math.min(start, seed.now) - 7 * dayMs;
  const { store } = seed.account;
  store.put({ type, id, properties, createdAt, updatedAt: createdAt, createdBy: createdBy });
  store.associations.add(
    { typeId, id },
    { typeId: '0-1', id: contactId },
    defaultTypes(typeId, '0-1'),
  );
}

const createdBy = { sourceType: 'CRM_UI' };
