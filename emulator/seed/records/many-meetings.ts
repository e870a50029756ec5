import { meetingValues } from '../item-values.ts';
import { ownerIds } from '../owners.ts';
import type { SeedBuilder } from '../seed-builder.ts';
import { company, contact } from './record-keys.ts';

const meetings = 1200;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const titles = ['Ward visit', 'Rota planning', 'Equipment review', 'Training'];
const outcomes = ['COMPLETED', 'COMPLETED', 'NO_SHOW', 'COMPLETED', 'CANCELED'];

/** A company with 1,200 meetings: 24 ahead, 12 still owed. */
export function seedManyMeetings(seed: SeedBuilder): void {
  seed.record(
    company.clinics,
    {
      name: 'Harbourlight Clinics',
      domain: 'harbourlight.example',
      hubspot_owner_id: ownerIds.dana,
    },
    [contact('104')],
  );
  seed.manyItems(company.clinics, { '0-47': meetings }, (_, number) => {
    const ahead = number - (meetings - 24);
    const days = Math.floor(seed.now / dayMs) + Math.ceil(ahead / 2);
    const start = days * dayMs + (number % 2 === 0 ? 9 : 14) * hourMs;
    const values = meetingValues({
      title: `${titles[number % titles.length] ?? ''} ${number}`,
      start,
      outcome: ahead > -12 ? 'SCHEDULED' : (outcomes[number % outcomes.length] ?? ''),
      owner: ownerIds.emre,
    });
    return [start, values];
  });
}
