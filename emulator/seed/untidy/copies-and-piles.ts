import { appointmentValues, meetingValues } from '../item-values.ts';
import { ownerIds } from '../owners.ts';
import { contact } from '../records/record-keys.ts';
import type { SeedBuilder } from '../seed-builder.ts';
import { untidyContact } from './untidy-contact.ts';
import { untidyOwner } from './vocabulary.ts';

const pile = '125';

/** Hundreds with one start. */
export function seedPile(seed: SeedBuilder): void {
  untidyContact(seed, pile, {
    name: ['Sammel', 'Kontakt'],
    from: 'Imports put the day of the import, or a date without a time, on every row.',
    owner: untidyOwner.nameless,
  });
  // Nine in ten are of one past moment, the others of one to come.
  seed.manyItems(contact(pile), { '0-47': 480, '0-421': 120 }, (typeId, number) => {
    const start = seed.at(number % 10 === 0 ? 20 : -20, '00:00', 'UTC');
    const isDone = number % 4 !== 1 && number % 10 !== 0;
    const state = isDone ? 'COMPLETED' : 'SCHEDULED';
    const [title, owner] = [`Row ${number} of import_final_v3.csv`, untidyOwner.nameless];
    const properties =
      typeId === '0-47'
        ? meetingValues({ title, start, outcome: state, owner, source: 'INTEGRATION' })
        : appointmentValues({ name: title, start, status: state, owner });
    return [start, properties];
  });
}

/** Copies by several calendars, with ids, without, and with what stands for one. */
export function seedCopiesOfAll(seed: SeedBuilder): void {
  const { at } = seed;
  const id = untidyContact(seed, '126', {
    name: ['Kopie', 'Kopie (2)'],
    from: 'Every calendar that syncs logs its own copy; some send an id, some none, some the word null.',
    zone: 'Asia/Kathmandu',
  });
  const owners = [ownerIds.frank, untidyOwner.otherBen, untidyOwner.deleted, ownerIds.frank];
  const source = 'BIDIRECTIONAL_API';
  const uid = '040000008200E00074C5B7101A82E00800000000B0A1@outlook.com';
  for (const [index, owner] of owners.entries()) {
    const minute = index === 3 ? '10:01' : '10:00';
    seed.meeting(id, { title: 'Jour fixe', start: at(-2, minute), owner, uid, source });
    seed.meeting(id, { title: 'Jour fixe', start: at(7 * index + 1, '10:00'), owner, uid, source });
    seed.meeting(id, { title: 'Without an id', start: at(3, '14:00'), owner, source });
  }
  for (const word of ['null', 'undefined', 'N/A', '0', ' ']) {
    for (const title of [`Id ${word.length}a`, `Id ${word.length}b`]) {
      seed.meeting(id, { title, start: at(-4, '15:00'), owner: ownerIds.frank, uid: word, source });
    }
  }
  seed.meeting(id, {
    ...{ title: 'Canceled: Jour fixe', start: at(-2, '10:00'), outcome: 'CANCELED', uid, source },
    owner: ownerIds.frank,
  });
  seed.appointment(id, { name: 'Jour fixe', start: at(-2, '10:00'), owner: ownerIds.frank });
}
