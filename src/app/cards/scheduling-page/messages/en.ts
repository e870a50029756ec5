import type { MeetingLink } from '@app/contracts/booking/list-meeting-links';
import { en as shared } from '@app/card-kit/messages/en';

const types: Record<MeetingLink['type'], string> = {
  personal: 'one-on-one',
  group: 'group',
  'round-robin': 'round robin',
};

/** Whose working hours some times are outside of. */
export type EarlyOrLate = 'rep' | 'other' | 'both';

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What booking a slot on a scheduling page says, in the booking card and where an item is booked anew. */
export const en = {
  ...shared,

  page: 'Scheduling page',
  choosePage: 'Choose a scheduling page',
  types,
  morePages: 'Load more pages',
  allPages: 'That’s all pages',
  noPages: {
    title: 'No scheduling pages yet',
    text: 'Create one in Library → Meetings Scheduler, then check again.',
  },

  loadingSlots: 'Loading available times…',
  earlier: 'Earlier',
  later: 'Later',
  /** Sunday first, as `Date` counts: not cut from Intl, which has no two letters. */
  weekdays: ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'],
  month: 'Month',
  goodForBoth: (count: number) => `Good for both · ${count}`,
  earlyOrLate: (whose: EarlyOrLate, name: string, count: number) =>
    `Early or late for ${{ rep: 'you', other: name, both: `you or ${name}` }[whose]} (${count})`,
  moreTimes: (count: number) => `More times (${count})`,
  oneClock: (name: string, city: string) =>
    `Your time (${city}): HubSpot has no time zone for ${name}.`,
  has: (name: string, title: string, when: string) => `${capital(name)} has “${title}” ${when}`,
  allDay: 'all day',
  takenUnknown: (name: string) => `Couldn’t check what ${name} already has.`,
  noneGood: 'No time on this day suits both.',
  noneGoodUntil: (day: string) => `No time up to ${day} suits both.`,
  next: (day: string) => `Next: ${day} ›`,
  nextGood: (day: string) => `Next time that suits both: ${day}`,
  noTimes: 'No available times in these two weeks.',
  firstFree: (day: string) => `First available: ${day}`,
  lookIn: (month: string) => `Show ${month}`,
  noneLater: 'This page has no later times.',
  offlineHosts: (names: string) => `${capital(names)}’s calendar is offline`,
  offlineAll:
    'HubSpot would say “booked” and book nothing. Add the meeting to a calendar, or choose another page.',
  hiddenOffline: (names: string, count: number) =>
    `${count === 1 ? '1 time' : `${count} times`} hidden: ${names}’s calendar is offline`,
  somebody: 'a host',

  bookTitle: (name: string) => `Book a meeting for ${name}`,
  bookedWith: (duration: string, name: string) => `${duration} with ${name}`,
  invites: (emails: string) => `Invites ${emails}`,
  change: 'Change',
  doneChanging: 'Done',
  firstName: 'First name',
  lastName: 'Last name',
  email: 'Email',
  otherEmail: {
    title: 'This isn’t the contact’s email',
    text: 'HubSpot will book for the contact with this email, or create one.',
  },
  addGuests: '+ Add guests',
  noGuests: 'Remove guests',
  guests: (limit: number) => `Guests (up to ${limit})`,
  guestsHelp: 'Separate emails with commas.',
  yes: 'Yes',
  consent: 'Consent',
  consentHelp: (name: string) => `Check only what ${name} has agreed to.`,
  required: 'Required',
  problems: {
    email: 'Enter a valid email.',
    guest: (guest: string) => `Enter a valid email: ${guest}`,
    guests: (limit: number) => `You can add up to ${limit} ${limit === 1 ? 'guest' : 'guests'}.`,
  },
  notYet: 'Not booked yet',
  checkFields: (labels: string) => `Check these fields: ${labels}`,
  hosts: {
    personal: 'the host',
    group: 'the whole group',
    'round-robin': 'whoever is available',
  } satisfies Record<MeetingLink['type'], string>,
  /** Its API takes no wish: it names those who are free, and assigns one itself. */
  hubSpotChooses: 'HubSpot chooses which host takes it.',
  book: 'Book meeting',
  otherTime: 'Other time',
  bookAndInvite: (name: string) => `Book and invite ${name}`,

  nowThen: 'Now at this time:',
  bookAnyway: 'Book anyway',
  notBooked: 'Nothing was booked.',
  nearest: 'Closest available times:',
  noneNear: 'No other time is available nearby. Choose another day.',
  lookingForBooking: 'HubSpot didn’t confirm. Checking for the meeting…',
  unconfirmed: (time: string) => `It may be booked for ${time}. Check before you try again.`,
  notFound: {
    title: 'No meeting found',
    text: 'The booking doesn’t seem to have gone through. You can try again.',
  },

  offline: 'Not booked',
};

export type BookingMessages = typeof en;
