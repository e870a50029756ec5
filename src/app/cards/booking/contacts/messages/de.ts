import type { ContactMessages } from './en.ts';

export const de: ContactMessages = {
  bookWith: (contact) => `Mit ${contact}`,
  contact: 'Kontakt',
  choose: 'Kontakt auswählen',
  nameOrEmail: 'Name oder E-Mail',
  nobodyFound: (query) => `Kein Kontakt zu „${query}“ gefunden.`,
  firstOf: (count, total) =>
    `Die ersten ${count}${total === null ? '' : ` von ${total}`}. Die anderen bitte suchen.`,
  noContact: (record) => ({
    title: 'Kein Kontakt zum Buchen',
    text: `Zuerst ${record} einen Kontakt zuordnen, dann nachsehen.`,
  }),
};
