/** What a row leads to: its details, booking again, writing to the contact. */
export const en = {
  edit: 'Edit',
  editNotes: 'Edit notes',
  noNotes: 'No notes yet',
  openInHubSpot: 'Open in HubSpot',
  loadingDetails: 'Loading details…',
  attendees: 'Attendees',
  unknownPerson: 'No name',
  descriptionHelp: 'Attendees can read it.',
  markAs: 'Mark as…',
  deleteEntry: 'Delete…',
  keepIt: 'Keep it',
  addToGoogle: 'Add to Google Calendar',
  addToOutlook: 'Add to Outlook',
  history: {
    title: (times: number, slip: string | null, isLater: boolean) => {
      const moved = times === 1 ? 'Moved once' : `Moved ${times} times`;
      return slip === null ? moved : `${moved}, ${slip} ${isLater ? 'later' : 'earlier'} in all`;
    },
    now: (time: string) => `Now ${time}`,
    then: (time: string) => `Then ${time}`,
    first: (time: string) => `First booked for ${time}`,
    /** `span` is null where it had begun already. */
    moved: (span: string | null, by: string | null, date: string) =>
      `Moved ${span === null ? 'after it had started' : `${span} before it started`}${by === null ? '' : `, by ${by}`} on ${date}`,
  },
  handOver: 'Hand over…',
  handOverTitle: (title: string) => `Hand over ${title}`,
  handOverMany: (count: number) => `Hand over ${count}`,
  handedOver: (done: number, of: number, name: string) =>
    done === of ? `${done} handed over to ${name}` : `${done} of ${of} handed over to ${name}`,
  handOverNow: 'Hand over',
  handOverAnyway: 'Hand over anyway',
  handedTo: (name: string) => `Handed over to ${name}`,
  ownedBy: (name: string) => `${name} owns it now.`,
  ownerUnknown: 'It has no known owner now.',
  newOwner: 'New owner',
  chooseOwner: 'Choose an owner',
  calendarStays: 'The calendar doesn’t change',
  calendarOf: (from: string | null, to: string) =>
    from === null
      ? `HubSpot changes the owner. The event stays on the calendar it is on: invite ${to} there.`
      : `HubSpot changes the owner. The event stays on ${from}’s calendar: invite ${to} there.`,
  duplicatesIn: (count: number) => (count === 1 ? '1 duplicate' : `${count} duplicates`),
  copyMessage: (name: string) => `Copy message for ${name}`,
  messageCopied: (name: string) => `Message for ${name} copied`,
  messageText: (title: string, from: string, to: string) =>
    `“${title}” moves from ${from} to ${to}. Does that work for you?`,
  bookAgain: 'Book again',
  bookNext: 'Book the next one',
  bookAgainTitle: (title: string) => `Book again: ${title}`,
  bookNextTitle: (title: string) => `Book the next one after ${title}`,
  bookedNext: (time: string) => `Next one booked for ${time}`,
  oldTime: (time: string) => `Was ${time}`,
  show: 'Show',
  writeTo: (name: string) => `Write to ${name}`,
  offer: {
    subject: (title: string) => `New time for ${title}`,
    greeting: (name: string | null) => (name === null ? 'Hi,' : `Hi ${name},`),
    times: (city: string) => `Would one of these times work for you (${city} time)?`,
    noTimes: 'When would suit you for a new time?',
    page: (url: string) => `You can also choose another time here: ${url}`,
    pageOnly: (url: string) => `You can choose a new time here: ${url}`,
  },
};

export type DetailsMessages = typeof en;
