import { associationTypes } from '../../associations/association-types.ts';
import { findObjectType } from '../../objects/object-types.ts';
import { appointmentValues, meetingValues } from '../item-values.ts';
import { ownerIds } from '../owners.ts';
import type { SeedBuilder } from '../seed-builder.ts';
import { untidyContact } from './untidy-contact.ts';
import { untidyOwner } from './vocabulary.ts';

const pile = '125';
const counts = { '0-47': 480, '0-421': 120 };

/** Hundreds with one start, made when something first asks for them. */
export function seedPile(seed: SeedBuilder): void {
  const { store } = seed.account;
  untidyContact(seed, pile, {
    name: ['Sammel', 'Kontakt'],
    from: 'Imports put the day of the import, or a date without a time, on every row.',
    owner: untidyOwner.nameless,
  });
  const isOwn = (id: string) => id.length === 9 && /^125(47|42)/.test(id);
  store.defer({
    counts: counts,
    touches: ({ typeId, id }) => (typeId === '0-1' ? id === pile : isOwn(id)),
    make() {
      for (let number = 1; number <= counts['0-47']; number += 1) put('0-47', number);
      for (let number = 1; number <= counts['0-421']; number += 1) put('0-421', number);
    },
  });

  /** Nine in ten are of one past moment, the others of one to come. */
  function put(typeId: keyof typeof counts, number: number): void {
    const type = findObjectType(typeId);
    if (type === undefined) throw new Error(`Unknown object type ${typeId}`);
    const start = seed.at(number % 10 === 0 ? 20 : -20, '00:00', 'UTC');
    const isDone = number % 4 !== 1 && number % 10 !== 0;
    const state = isDone ? 'COMPLETED' : 'SCHEDULED';
    const [title, owner] = [`Row ${number} of import_final_v3.csv`, untidyOwner.nameless];
    const properties =
      typeId === '0-47'
        ? meetingValues({ title, start, outcome: state, owner, source: 'INTEGRATION' })
        : appointmentValues({ name: title, start, status: state, owner });
    const id = `${pile}${typeId.slice(2, 4)}${String(number).padStart(4, '0')}`;
    const createdAt = seed.now - 20 * 86_400_000;
    const createdBy = { sourceType: 'IMPORT' };
    store.put({ type, id, properties, createdAt, updatedAt: createdAt, createdBy });
    store.associations.add(
      { typeId, id },
      { typeId: '0-1', id: pile },
      associationTypes(typeId, '0-1'),
    );
  }
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
