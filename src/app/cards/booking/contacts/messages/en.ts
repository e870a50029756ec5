/** Whom to book with. */
export const en = {
  bookWith: (contact: string) => `Book with ${contact}`,
  contact: 'Contact',
  choose: 'Choose a contact',
  nameOrEmail: 'Name or email',
  noName: 'No name',
  nobodyFound: (query: string) => `No contact found for “${query}”.`,
  /** `total` is null where HubSpot does not say. */
  firstOf: (count: number, total: number | null) =>
    `The first ${count}${total === null ? '' : ` of ${total}`}. Search for the others.`,
  noContact: {
    '0-2': 'No contact on this company yet',
    '0-3': 'No contact on this deal yet',
    '0-5': 'No contact on this ticket yet',
  },
  needsContact: 'A scheduling page needs someone to invite.',
  addContact: 'Add a contact',
};

export type ContactMessages = typeof en;
