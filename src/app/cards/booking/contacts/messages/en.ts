/** Whom to book with. */
export const en = {
  bookWith: (contact: string) => `With ${contact}`,
  contact: 'Contact',
  choose: 'Choose a contact',
  nameOrEmail: 'Name or e-mail',
  nobodyFound: (query: string) => `No contact found for “${query}”.`,
  /** `total` is null where HubSpot does not say. */
  firstOf: (count: number, total: number | null) =>
    `The first ${count}${total === null ? '' : ` of ${total}`}. Search for the others.`,
  noContact: (record: string) => ({
    title: 'No contact to book with',
    text: `Associate a contact with ${record} first, then look again.`,
  }),
};

export type ContactMessages = typeof en;
