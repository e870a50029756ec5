import { en as shared } from '@app/card-kit/messages/en';
import type { TabName } from '../types.ts';

const tabs: Record<TabName, string> = {
  today: 'Today',
  'needs-outcome': 'Needs outcome',
  'loose-ends': 'Loose ends',
  team: 'Team',
};

export const en = {
  ...shared,
  title: 'My day',
  tabs,
  shownFor: (name: string, city: string) => `${name} · ${city} time`,
  readAgo: (ago: string) => `read ${ago}`,
  notRefreshed: 'Couldn’t be refreshed',
  refresh: 'Refresh',
  whose: 'Whose',
  mine: 'Mine',
  shownHere: 'Shown here',
  showAll: (count: number) => `Show all ${count}`,
  noOwner: {
    title: 'Nothing here belongs to you',
    text: 'HubSpot has no owner for your user. An admin can add you as a user with a seat.',
  },
  partlyRead: (part: string) => `${part} couldn’t be loaded. What’s shown may not be everything.`,
  parts: { appointments: 'Appointments', meetings: 'Meetings', outcomes: 'Outcomes' },
  // Today
  you: 'You',
  theirClock: 'Their clock',
  sameTime: 'Same time',
  night: 'night',
  meeting: 'Meeting',
  withWhom: 'With',
  nextStep: 'Next step',
  allDay: 'All day',
  overlaps: 'overlaps',
  gap: (length: string) => `${length} free before`,
  now: 'now',
  goToDate: 'Go to a date',
  today: 'Today',
  dayCount: (count: number, owed: number) =>
    [
      count === 1 ? '1 in all' : `${count} in all`,
      ...(owed === 0 ? [] : [owed === 1 ? '1 needs an outcome' : `${owed} need an outcome`]),
    ].join(' · '),
  emptyDay: {
    title: 'Nothing on this day',
    text: 'Choose another day, or book a meeting from a contact.',
  },
  others: (name: string, count: number) => (count === 0 ? name : `${name} +${count}`),
  unnamed: 'Unnamed contact',
  nobody: 'No contact',
  // Hand over
  handOverDay: 'Hand over what is left of this day…',
  handOverTitle: 'Hand over this day',
  handOverHelp:
    'HubSpot changes the owner. Events stay on the calendars they are on, and HubSpot tells no one.',
  newOwner: 'New owner',
  handOverTo: (count: number, name: string) =>
    count === 1 ? `Hand 1 over to ${name}` : `Hand ${count} over to ${name}`,
  alreadyHas: (name: string, title: string, time: string) =>
    `${name} already has “${title}”, ${time}`,
  noConflicts: (name: string) => `Nothing else for ${name} then`,
  handedOver: (done: number, of: number, name: string) =>
    done === of ? `${of} handed over to ${name}` : `${done} of ${of} handed over to ${name}`,
  redo: 'Redo',
  manyUndone: (done: number, of: number) =>
    done === of
      ? `${of === 1 ? '1 change' : `${of} changes`} undone`
      : `${done} of ${of} changes undone`,
  // Outcomes
  noOutcome: 'No outcome',
  other: 'Other',
  outcomeSet: (label: string, title: string) => `${label}: ${title}`,
  manySet: (label: string, done: number, of: number) =>
    done === of ? `${of} set to ${label}` : `${done} of ${of} set to ${label}`,
  manyRedone: (done: number, of: number) =>
    done === of
      ? `${of === 1 ? '1 change' : `${of} changes`} made again`
      : `${done} of ${of} changes made again`,
  notSaved: 'Not saved',
  mayBeSaved: 'It may be saved. Set it again to be sure.',
  changedTo: (label: string) => `Not saved. It’s ${label} now.`,
  keepCurrent: 'Keep current',
  setAnyway: (label: string) => `Set to ${label} anyway`,
  setAgain: (label: string) => `Set to ${label} again`,
  bookAgain: 'Book again',
  write: 'Write',
  // Needs outcome
  when: 'When',
  ended: 'Ended',
  outcome: 'Outcome',
  select: (title: string) => `Select ${title}`,
  selectAll: 'Select all on this page',
  selected: (count: number) => `${count} selected`,
  clear: 'Clear',
  selectHint: 'Select several to set them at once.',
  newestOnly: (shown: number, total: number) =>
    `The newest ${shown} of ${total}. The older ones follow once these are done.`,
  nothingOwed: {
    title: 'Nothing needs an outcome',
    text: 'Everything that took place has an outcome.',
  },
  // Loose ends
  looseEndsHint:
    'Contacts whose last meeting didn’t take place, with nothing held or planned since. Open deals first, the one that closes soonest on top.',
  looseEndsPartly: 'There was more than could be loaded. Some may be missing.',
  lastDays: (days: number) => `Last ${days} days`,
  span: 'Time span',
  whatHappened: 'What happened',
  deal: 'Deal',
  noDeal: 'No open deal',
  closes: (date: string) => `closes ${date}`,
  timesMissed: (count: number) => `${count} times in a row`,
  noLooseEnds: {
    title: 'No loose ends',
    text: 'Everyone who missed a meeting has had one since, or has one planned.',
  },
  letGo: 'Let it go',
  letGoTitle: (name: string) => `Let ${name} go`,
  letGoHelp: 'A note on the contact says so, with your reason.',
  letGoNoted: 'Noted on the contact',
  reason: 'Reason',
  reasonMissing: 'Enter a reason.',
  // Team
  formula:
    'Show rate = held ÷ (held + no-shows). Canceled, rescheduled, and unset ones are left out.',
  person: 'Person',
  needsOutcome: 'Needs outcome',
  oldest: 'Oldest',
  held: 'Held',
  noShows: 'No-shows',
  calledOff: 'Canceled or rescheduled',
  calledOffShort: 'Called off',
  showRate: 'Show rate',
  shareOf: (held: number, of: number) => `${held} of ${of}`,
  tooFew: (held: number, of: number) => `${held} of ${of}, too few for a rate`,
  deactivated: (name: string) => `${name} (deactivated)`,
  unknownOwner: 'Unknown owner',
  allSet: 'All set',
  copyReminder: 'Copy a reminder',
  reminder: (name: string, count: number, oldest: string) =>
    `Hi ${name}, ${count === 1 ? '1 meeting of yours needs' : `${count} meetings of yours need`} an outcome in HubSpot. The oldest began ${oldest}.`,
  copyTable: 'Copy as CSV',
  copyText: 'Copy as text',
  teamLine: (
    name: string,
    {
      needsOutcome,
      held,
      noShows,
      calledOff,
    }: { needsOutcome: number; held: number; noShows: number; calledOff: number },
    { rate, ago }: { rate: string | null; ago: string | null },
  ) =>
    `${name}: ${needsOutcome} without an outcome${ago === null ? '' : ` (oldest ${ago})`}, ${held} held, ${noShows} no-shows, ${calledOff} canceled or rescheduled${rate === null ? '' : `, show rate ${rate}`}`,
  copied: 'Copied',
  notCopied: 'The browser didn’t allow copying',
  byPerson: 'By person',
  byWeek: 'By week',
  weekFrom: 'Week from',
  counted: (counted: number, total: number) =>
    counted === total ? `${total} counted` : `The newest ${counted} of ${total} are counted`,
  orphansTitle: (count: number) =>
    count === 1 ? '1 coming meeting has no one' : `${count} coming meetings have no one`,
  orphans: 'Their owners are deactivated. Hand them over to someone who will be there.',
  everyone: 'Everyone',
  myTeam: 'My team',
  nobodyInTeam: { title: 'Nothing in this time span', text: 'Choose a longer one, or everyone.' },
};

export type DayMessages = typeof en;
