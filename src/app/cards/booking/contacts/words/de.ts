import type { ContactWords } from './en.ts';

export const de: ContactWords = {
  bookWith: (contact) => `Mit ${contact}`,
  contact: 'Kontakt',
  choose: 'Kontakt auswählen',
  find: 'Kontakt finden',
  nameOrEmail: 'Name oder E-Mail',
  nobodyFound: (query) => `Kein Kontakt zu „${query}“ gefunden.`,
  firstOf: (count, total) =>
    total === null
      ? `Nur die ersten ${count}. Die anderen bitte suchen.`
      : `Die ersten ${count} von ${total}. Die anderen bitte suchen.`,
  noContact: (record) => ({
    title: 'Kein Kontakt zum Buchen',
    text: `Zuerst ${record} einen Kontakt zuordnen, dann nachsehen.`,
  }),
};
