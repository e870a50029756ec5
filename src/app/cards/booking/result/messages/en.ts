import { capital, en as booking } from '../../../scheduling-page/messages/en.ts';

/** What the booking card says around a booking, beside what booking says. */
export const en = {
  ...booking,
  thisRecord: { '0-2': 'this company', '0-3': 'this deal', '0-5': 'this ticket' },
  alsoOn: (record: string) => `Also added to ${record}.`,
  maybeAlsoOn: (record: string) =>
    `HubSpot didn’t confirm that it’s also on ${record}. Check before you try again.`,
  notAlsoOn: (record: string) => `Not added to ${record} yet.`,
  anotherPage: 'Choose another page',
  booked: 'Meeting booked',
  bookedAt: (time: string) => `Booked: ${time}`,
  invitedTo: (emails: string, host: string | null) =>
    `HubSpot invites ${emails} and puts it on ${host ?? 'the host'}’s calendar.`,
  notInvited: (name: string) => `${capital(name)} isn’t invited.`,
  bookedBefore: 'An earlier attempt already booked this.',
  otherContact: 'It’s on the record of the contact with that email, not on this one.',
  notOnRecord: 'It isn’t on this record yet. This can take a few seconds.',
  bookAnother: 'Book another meeting',
  copyDetails: (name: string) => `Copy the details for ${name}`,
  pinQuestion: (name: string | null) =>
    name === null ? 'Another activity is pinned.' : `“${name}” is pinned.`,
  pinReplace: 'Replace pin',
  notPinned: 'Not pinned.',
  pinnedInstead: (name: string | null) =>
    name === null ? 'Pinned' : `Pinned in place of “${name}”`,
  pinRestored: 'Previous pin restored',
  chooseAnother: 'Choose another time',
  offlineText: (time: string) =>
    `HubSpot couldn’t reach a calendar, so nothing is booked for ${time}.`,
  offlineSteps: [
    'Choose another page, or add the meeting to a calendar below.',
    'Or ask the host to reconnect their calendar in Settings → General → Calendar, then try again.',
  ],
};

export type ResultMessages = typeof en;
