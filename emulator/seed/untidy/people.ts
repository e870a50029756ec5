import { ownerIds } from '../owners.ts';
import type { SeedBuilder } from '../seed-builder.ts';
import { untidyContact } from './untidy-contact.ts';
import { untidyOwner } from './vocabulary.ts';

/** Owners who left, contacts that were two, and pins on what no card can read. */
export function seedPeople(seed: SeedBuilder): void {
  seedOwnersGone(seed);
  seedMerged(seed);
  seedPins(seed);
}

function seedOwnersGone(seed: SeedBuilder): void {
  const id = untidyContact(seed, '129', {
    name: ['Alle', 'Weg'],
    from: 'People leave: their users are deactivated, later deleted, and their records keep the number.',
    owner: untidyOwner.deleted,
  });
  const owners = [ownerIds.frank, untidyOwner.otherBen, untidyOwner.nameless, untidyOwner.deleted];
  for (const [index, owner] of [...owners, '0'].entries()) {
    const attendees = `${owner};${untidyOwner.deleted};;${ownerIds.frank}`;
    const title = `Kept by ${owner}`;
    const more = { hs_attendee_owner_ids: attendees };
    seed.meeting(id, { title, start: seed.at(-1 - index, '16:00'), owner, more });
    seed.meeting(id, { title, start: seed.at(1 + index, '16:00'), owner, more });
    seed.appointment(id, { name: title, start: seed.at(2 + index, '17:00'), owner });
  }
}

function seedMerged(seed: SeedBuilder): void {
  const from =
    'Somebody merged two contacts: items of both are on one, twice what both were asked to.';
  const owner = untidyOwner.mere;
  const id = untidyContact(seed, '130', { name: ['Doppel', 'Gänger'], from });
  const other = untidyContact(seed, '131', { name: ['Doppel', 'Gaenger'], from });
  const { store } = seed.account;
  const merged = store.find('0-1', other);
  if (merged !== undefined) store.put({ ...merged, archivedAt: seed.now - 30 * 86_400_000 });
  for (const who of ['Gänger', 'Gaenger']) {
    const start = seed.at(-3, '9:00');
    const both = seed.meeting(id, { title: 'Both were there', start, owner });
    seed.meeting(id, { title: `Only with ${who}`, start: seed.at(6, '9:00'), owner });
    seed.pin(id, both);
  }
}

/** An e-mail is an activity of a kind the app has no right to read; the other pin is on a note. */
function seedPins(seed: SeedBuilder): void {
  const onEmail = untidyContact(seed, '133', {
    name: ['Pina', 'Nadel'],
    from: 'Reps pin e-mails, notes and calls too; a pin is a number without a kind.',
  });
  seed.meeting(onEmail, { title: 'Not the pinned one', start: seed.at(2, '11:00'), owner: '' });
  seed.pin(onEmail, { id: '57012345678' });
  const onNote = untidyContact(seed, '134', {
    name: ['Pina', 'Notiz'],
    from: 'A note written on a phone was pinned years ago and has no text any more.',
  });
  seed.pin(onNote, seed.activity('0-46', onNote, seed.at(-900, '07:00'), { hs_note_body: '' }));
}
