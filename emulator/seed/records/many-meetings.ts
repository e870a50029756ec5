import { defaultTypes } from '../../associations/association-types.ts';
import { findObjectType } from '../../objects/object-types.ts';
import { meetingValues } from '../item-values.ts';
import { ownerIds } from '../owners.ts';
import type { SeedBuilder } from '../seed-builder.ts';
import { company, contact } from './record-keys.ts';

const meetings = 1200;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const titles = ['Ward visit', 'Rota planning', 'Equipment review', 'Training'];
const outcomes = ['COMPLETED', 'COMPLETED', 'NO_SHOW', 'COMPLETED', 'CANCELED'];

/** A company with 1,200 meetings, made when something first asks for them: 24 ahead, 12 still owed. */
export function seedManyMeetings(seed: SeedBuilder): void {
  const { clinics } = company;
  seed.record(
    clinics,
    {
      name: 'Harbourlight Clinics',
      domain: 'harbourlight.example',
      hubspot_owner_id: ownerIds.dana,
    },
    [contact('104')],
  );
  seed.account.store.defer({
    counts: { '0-47': meetings },
    touches({ typeId, id }) {
      if (typeId === clinics.typeId) return id === clinics.id;
      return typeId === '0-47' && id.length === 9 && id.startsWith(`${clinics.id}47`);
    },
    make() {
      for (let number = 1; number <= meetings; number += 1) addMeeting(seed, number);
    },
  });
}

function addMeeting({ account: { store }, now }: SeedBuilder, number: number): void {
  const type = findObjectType('0-47');
  if (type === undefined) throw new Error('There are no meetings.');
  const { clinics } = company;
  const id = `${clinics.id}47${String(number).padStart(4, '0')}`;
  const ahead = number - (meetings - 24);
  const days = Math.floor(now / dayMs) + Math.ceil(ahead / 2);
  const start = days * dayMs + (number % 2 === 0 ? 9 : 14) * hourMs;
  const properties = meetingValues({
    title: `${titles[number % titles.length] ?? ''} ${number}`,
    start,
    outcome: ahead > -12 ? 'SCHEDULED' : (outcomes[number % outcomes.length] ?? ''),
    owner: ownerIds.emre,
  });
  const createdAt = Math.min(start, now) - 7 * dayMs;
  const createdBy = { sourceType: 'CRM_UI' };
  store.put({ type, id, properties, createdAt, updatedAt: createdAt, createdBy });
  store.associations.add({ typeId: '0-47', id }, clinics, defaultTypes('0-47', '0-2'));
}
