import { ownerIds } from '../owners.ts';
import type { SeedBuilder } from '../seed-builder.ts';

const id = '106';

/** One meeting logged three times by three calendars, and a series whose dates share one uid. */
export function seedCopies(seed: SeedBuilder): void {
  const uid = '7kq2m9v4tender0001@google.com';
  for (const owner of [ownerIds.ben, ownerIds.cleo, ownerIds.emre]) {
    seed.meeting(id, {
      title: 'Tender walkthrough',
      start: seed.at(-2, '11:00'),
      minutes: 60,
      owner,
      uid,
      zoom: '86533440106',
      source: 'BIDIRECTIONAL_API',
    });
  }
  for (const workday of [-15, -10, -5, 5, 10]) {
    seed.meeting(id, {
      title: 'Rollout stand-up',
      start: seed.at(workday, '10:00'),
      minutes: 15,
      outcome: workday < 0 ? 'COMPLETED' : 'SCHEDULED',
      uid: '7kq2m9v4standup0002@google.com',
      source: 'BIDIRECTIONAL_API',
    });
  }
  seed.appointment(id, { name: 'Warehouse visit', start: seed.at(4, '13:00'), minutes: 180 });
}
