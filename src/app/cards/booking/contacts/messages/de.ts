import type { ContactMessages } from './en.ts';

export const de: ContactMessages = {
  bookWith: (contact) => `Buchen mit ${contact}`,
  contact: 'Kontakt',
  choose: 'Kontakt auswählen',
  nameOrEmail: 'Name oder E-Mail',
  noName: 'Ohne Namen',
  nobodyFound: (query) => `Kein Kontakt zu „${query}“ gefunden.`,
  firstOf: (count, total) =>
    `Die ersten ${count}${total === null ? '' : ` von ${total}`}. Suchen Sie nach den anderen.`,
  noContact: {
    '0-2': 'Noch kein Kontakt bei diesem Unternehmen',
    '0-3': 'Noch kein Kontakt bei diesem Deal',
    '0-5': 'Noch kein Kontakt bei diesem Ticket',
  },
  needsContact: 'Eine Terminplanungsseite braucht jemanden, der eingeladen wird.',
  addContact: 'Kontakt hinzufügen',
};
