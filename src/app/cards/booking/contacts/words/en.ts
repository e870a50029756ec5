/** Whom to book with. */
export const en = {
  bookWith: (contact: string) => `With ${contact}`,
  contact: 'Contact',
  choose: 'Choose a contact',
  find: 'Find a contact',
  nameOrEmail: 'Name or e-mail',
  nobodyFound: (query: string) => `No contact found for “${query}”.`,
  firstOf: (count: number, total: number | null) =>
    total === null
      ? `Only the first ${count}. Search for the others.`
      : `The first ${count} of ${total}. Search for the others.`,
  noContact: (record: string) => ({
    title: 'No contact to book with',
    text: `Associate a contact with ${record} first, then look again.`,
  }),
};

export type ContactWords = typeof en;
