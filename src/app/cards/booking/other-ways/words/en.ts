import type { ReminderUnit } from '@app/domain/reminders';

const units: Record<ReminderUnit, string> = {
  MINUTES: 'minutes before',
  HOURS: 'hours before',
  DAYS: 'days before',
  WEEKS: 'weeks before',
};

/** What the card says where a meeting is not booked on a scheduling page. */
export const en = {
  menu: 'Other ways',
  missing: 'Some choices are missing',
  notRead: (names: string) => `Could not be read: ${names}. The rest works.`,
  checkFields: 'Not saved yet. Check the highlighted fields.',
  notHere: (names: string) =>
    `This form has no field for it: ${names}. Create it in HubSpot, or ask your admin.`,
  anyway: (submit: string) => `${submit} anyway`,
  orAnotherTime: 'Choose another time, or create it anyway.',
  title: 'Title',
  titleMissing: 'Enter a title.',
  none: 'None',
  related: { companies: 'Also on these companies', deals: 'Also on these open deals' },
  wasThere: (title: string) => `Already in HubSpot: ${title}`,
  nothingCreated: 'Nothing was created.',
  alsoMade: 'Someone created this at the same moment. Both are there now.',
  undone: (title: string) => `Taken back: ${title}`,
  undoMany: (count: number) => `Undo: delete all ${count}`,
  done: 'Done',
  lost: {
    title: 'HubSpot didn’t confirm this',
    text: 'Try again without changing anything. Nothing is created twice.',
  },

  calendar: {
    way: 'Put it on a calendar',
    consequence: (organizer: string) => `Puts a meeting on ${organizer}’s calendar`,
    invited: (people: string) => `An invitation goes out to ${people}.`,
    notInvited: (name: string) => `No invitation for ${name}: HubSpot knows no e-mail.`,
    organizer: 'Organizer',
    organizerMissing: 'Choose whose calendar it goes on.',
    me: 'Me',
    isPast: 'This time is in the past. Log the meeting instead.',
    placeTypes: {
      none: 'None',
      ADDRESS: 'Address',
      PHONE: 'Phone number',
      CUSTOM: 'Video link or other',
    },
    placeMissing: 'Enter it, or choose no place.',
    teammates: 'Teammates',
    teammatesPlaceholder: 'Nobody else',
    reminder: (number: number) => `E-mail reminder ${number}`,
    reminderUnit: (number: number) => `Unit of reminder ${number}`,
    units,
    addReminder: 'Add an e-mail reminder',
    removeReminder: (number: number) => `Remove reminder ${number}`,
    wrong: 'A reminder takes a whole number from 1.',
    isTooLate: 'It would be due before now.',
    bodyHelp: 'Everybody invited sees it.',
    submit: 'Put on calendar',
    created: (title: string) => `On the calendar: ${title}`,
    undoNote: 'Undo deletes it in HubSpot. The invitation may stay.',
  },

  series: {
    way: 'Create appointments',
    consequence: 'Creates appointments on this record',
    consequenceText: 'Nobody is told by this alone.',
    name: 'Name',
    repeat: 'Repeat',
    repeats: {
      once: 'Once',
      day: 'Every few days',
      week: 'Every few weeks',
      month: 'Every few months',
      dates: 'On dates I choose',
    },
    every: { day: 'Days apart', week: 'Weeks apart', month: 'Months apart' },
    count: 'How many in all',
    addDate: 'Add a date',
    monthEnd: 'Months without that day have it on their last one.',
    clocksChange: (time: string, city: string) =>
      `The clocks change in between. It stays at ${time} in ${city}.`,
    isGap: (time: string) => `The clocks skip ${time} on that day.`,
    clashesWith: (what: string) => `Clashes with ${what}`,
    chosen: (count: number, all: number) => `${count} of ${all} chosen`,
    showAll: (count: number) => `Show all ${count}`,
    noneChosen: 'Choose at least one date.',
    submit: (count: number) =>
      count === 1 ? 'Create the appointment' : `Create ${count} appointments`,
    created: (count: number, name: string) =>
      count === 1 ? `Appointment created: ${name}` : `${count} appointments created: ${name}`,
    result: (done: number, all: number) => `${done} of ${all} are there now`,
    isCreated: 'Created',
    existed: 'Was there already',
    refused: 'Not created',
    retry: (count: number) => `Try the ${count} failed again`,
  },

  log: {
    way: 'Log a meeting',
    consequence: 'Logs a meeting that took place',
    consequenceText: 'Nobody is invited.',
    outcome: 'Outcome',
    outcomeMissing: 'Choose an outcome.',
    type: 'Type',
    isFuture: 'That time is to come. Put it on a calendar instead.',
    submit: 'Log meeting',
    created: (title: string) => `Logged: ${title}`,
  },

  associate: {
    way: 'Associate an existing one',
    help: 'Finds what is not on this record yet.',
    placeholder: 'Part of the title',
    nothing: (query: string) => `Nothing found for “${query}”`,
    nothingText: 'It may be on this record already. New ones are found after some seconds.',
    more: (count: number) => `The latest ${count}. Type more to find others.`,
    associate: 'Associate',
    notAdded: 'It isn’t on this record.',
    isAssociated: 'On this record',
    associated: (title: string) => `On this record now: ${title}`,
  },
};

export type OtherWaysWords = typeof en;
