import type { ErrorDetails, ErrorCode } from '@app/domain/app-error';
import type { AgendaView } from '@app/domain/agenda-view';
import type { ItemKind } from '@app/domain/agenda-item';

type ErrorWords = { title: string; advice: (details: ErrorDetails) => string };

const listed = (value: string | string[] | undefined): string =>
  value === undefined ? '' : [value].flat().join(', ');

const errors: Record<ErrorCode, ErrorWords> = {
  INVALID_INPUT: {
    title: 'The card asked for something that makes no sense',
    advice: () => 'Reload the page. If it happens again, tell your admin.',
  },
  NOT_FOUND: {
    title: 'HubSpot does not know this record any more',
    advice: () => 'It may have been deleted or merged. Reload the page.',
  },
  NOT_ASSOCIATED: {
    title: 'This does not belong to the record',
    advice: () => 'Somebody may have removed it from the record. Reload the card.',
  },
  NOT_ACTIVATED: {
    title: 'Appointments are not switched on in this account',
    advice: () => 'An admin can activate them under Settings, Objects, Object library.',
  },
  CONFLICT: {
    title: 'Somebody else is changing this right now',
    advice: () => 'Wait a moment, then try again.',
  },
  STALE: {
    title: 'Somebody changed this in the meantime',
    advice: () => 'Look at the new values before you decide.',
  },
  SLOT_TAKEN: {
    title: 'That time was just taken',
    advice: () => 'Pick another time.',
  },
  UNAUTHENTICATED: {
    title: 'The app is no longer connected to HubSpot',
    advice: () => 'An admin can reinstall it under Settings, Integrations, Connected apps.',
  },
  MISSING_SCOPE: {
    title: 'The app lacks a permission',
    advice: ({ scopes }) =>
      `An admin can grant it by reinstalling the app${scopes?.length ? `. Missing: ${listed(scopes)}` : ''}.`,
  },
  FORBIDDEN: {
    title: 'HubSpot does not allow this',
    advice: ({ reason }) => listed(reason) || 'Ask your admin about your permissions.',
  },
  REJECTED: {
    title: 'HubSpot refused the values',
    advice: ({ property, reason }) =>
      [listed(property), listed(reason)].filter(Boolean).join(': ') || 'HubSpot gave no reason.',
  },
  RATE_LIMITED: {
    title: 'HubSpot is receiving too many requests',
    advice: ({ policy }) =>
      policy === 'DAILY'
        ? 'The account has used up its requests for today. Tell your admin.'
        : 'Wait a few seconds, then try again.',
  },
  LOCKED: {
    title: 'HubSpot is still busy with an earlier change',
    advice: () => 'Wait a few seconds, then try again.',
  },
  MAINTENANCE: {
    title: 'HubSpot is moving this account',
    advice: () => 'It can take some hours. Everything is kept.',
  },
  UNAVAILABLE: {
    title: 'HubSpot is not answering',
    advice: () => 'Try again in a moment.',
  },
  TIMED_OUT: {
    title: 'HubSpot took too long to answer',
    advice: () => 'Nothing was changed. Try again.',
  },
  OUTCOME_UNKNOWN: {
    title: 'HubSpot did not confirm the change',
    advice: () => 'Look at the record before you try again.',
  },
  UNEXPECTED: {
    title: 'Something went wrong in the app',
    advice: () => 'Try again. If it happens again, tell your admin.',
  },
};

const views: Record<AgendaView, string> = {
  'needs-outcome': 'Needs outcome',
  upcoming: 'Upcoming',
  past: 'Past',
};

const kinds: Record<ItemKind, string> = { appointment: 'Appointment', meeting: 'Meeting' };

export const en = {
  errors,
  errorReference: (id: string) => `Reference for HubSpot's support: ${id}`,
  retry: 'Try again',
  loading: 'Loading appointments and meetings',
  loadingView: 'Loading',

  next: 'Next',
  nothingNext: 'Nothing planned',
  held: (date: string) => `Held ${date}`,
  showRate: (percent: string, held: number, of: number) =>
    `show rate ${percent} (${held} of ${of})`,
  withoutOutcome: (count: number) => `${count} without outcome`,

  views,
  search: 'Search',
  searchPlaceholder: 'Title, person …',
  kind: 'Kind',
  allKinds: 'All kinds',
  kindPlural: { appointment: 'Appointments', meeting: 'Meetings' } satisfies Record<
    ItemKind,
    string
  >,
  loadMore: (count: number) => `Load ${count} more`,
  shownOf: (shown: number, all: number) => `${shown} of ${all}`,

  kinds,
  untitled: { appointment: 'Untitled appointment', meeting: 'Untitled meeting' } satisfies Record<
    ItemKind,
    string
  >,
  noDate: 'No date',
  clockOf: (time: string, name: string, city: string) => `${time} for ${name} (${city})`,
  theContact: 'the contact',
  outsideHours: 'Outside 8–18 h',
  noOutcome: 'No outcome',
  pinned: 'Pinned',
  logged: (times: number) => `Logged ${times}×`,
  join: 'Join',
  inactiveOwner: (name: string) => `${name} (deactivated)`,
  unknownOwner: 'Former user',

  more: 'More',
  saving: 'Saving …',
  undo: 'Undo',
  undoAnyway: 'Undo anyway',
  outcomeSaved: (label: string, title: string) => `${label}: ${title}`,
  outcomesSaved: (label: string, saved: number, all: number) =>
    saved === all ? `${label}: ${saved} saved` : `${label}: saved for ${saved} of ${all}`,
  outcomesUndone: (count: number) => `Put back as before: ${count}`,
  notSaved: (title: string, advice: string) => `Not saved. ${title}. ${advice}`,
  changedMeanwhile: (outcome: string) =>
    `Somebody changed this meanwhile: it says “${outcome}” now.`,
  useMine: (outcome: string) => `Set ${outcome} anyway`,
  lookAgain: 'Look again',
  copiesQuestion: (label: string, copies: number) =>
    copies === 1 ? `${label}: also for its copy?` : `${label}: also for its ${copies} copies?`,
  selectionCopiesQuestion: (label: string, copies: number) =>
    copies === 1
      ? `${label}: also for the one copy in the selection?`
      : `${label}: also for the ${copies} copies in the selection?`,
  withCopies: 'All of them',
  withoutCopies: 'Only this one',
  withoutSelectedCopies: 'Without copies',
  cancel: 'Cancel',
  copiesFailed: (count: number) =>
    count === 1 ? 'One copy was not saved.' : `${count} copies were not saved.`,
  select: (title: string) => `Select ${title}`,
  selectAll: 'Select all',
  selected: (count: number) => `${count} selected`,
  clearSelection: 'Clear',
  noSharedChoice: 'Appointments and meetings have no outcome in common here. Select one kind.',

  pin: 'Pin',
  unpin: 'Unpin',
  pinnedNow: (title: string) => `Pinned: ${title}`,
  unpinnedNow: 'Nothing is pinned now',
  pinQuestion: (title: string) => `This replaces the pin on “${title}”.`,
  pinQuestionOther: 'This replaces the pin on a note, call or other activity.',
  replacePin: 'Replace',
  pinNotPossible:
    'HubSpot pins activities, and an appointment is a record of its own: only meetings can be pinned.',
  stalePin: {
    title: (title: string) => `“${title}” is still pinned`,
    over: 'It is over.',
    off: 'It will not take place.',
  },
  pinNext: (title: string) => `Pin “${title}”`,

  reschedule: 'Reschedule',
  rescheduleTitle: (title: string) => `Reschedule ${title}`,
  rescheduleConsequence: {
    appointment: {
      title: 'Moves this appointment in HubSpot',
      text: 'Nobody is told by this alone.',
    },
    meeting: {
      title: 'Moves this meeting in HubSpot',
      text: 'Its calendar invitation may not move with it: tell the people who were invited.',
    },
  } satisfies Record<ItemKind, { title: string; text: string }>,
  sameTimeTomorrow: 'Same time tomorrow',
  sameDayNextWeek: 'Same day next week',
  date: 'Date',
  time: 'Time',
  timesFor: 'Time zone',
  duration: 'Duration',
  minutes: (count: number) => `${count} minutes`,
  noEnd: 'No end',
  myZone: (city: string) => `Mine (${city})`,
  zoneOf: (name: string, city: string) => `${name} (${city})`,
  outsideHoursFor: 'It would be early or late for the contact.',
  lookingForClashes: 'Looking for clashes …',
  clashesUnknown: 'Whether it clashes with something could not be looked up.',
  noClashes: 'No clash with other appointments or meetings.',
  clashes: (count: number) => (count === 1 ? 'One clash' : `${count} clashes`),
  owner: 'the owner',
  reason: 'Reason',
  reasonHelp: 'Goes into the internal notes.',
  plannedNow: (time: string) => `It is planned for ${time} now.`,
  move: 'Move',
  moveAnyway: 'Move anyway',
  movedTo: (time: string) => `Moved to ${time}`,

  details: 'Details',
  place: 'Place',
  ownerLabel: 'Owner',
  people: 'People',
  companies: 'Companies',
  deals: 'Deals',
  description: 'Description',
  internalNotes: 'Internal notes',
  internalNotesHelp: 'For your team; the contact does not see them.',
  save: 'Save',
  saveAnyway: 'Save anyway',
  notesSaved: 'Internal notes saved',
  copyAsText: 'Copy as text',
  copied: 'Copied',
  movedTimes: (count: number) => (count === 1 ? 'Moved once' : `Moved ${count} times`),
  firstBookedFor: (time: string, slip: string) =>
    `First booked for ${time}, ${slip} apart from now`,
  moveFromTo: (from: string, to: string) => `${from} → ${to}`,
  noticeBefore: (span: string) => `${span} before`,
  noticeAfter: 'after it had begun',
  removal: {
    disassociate: {
      label: 'Remove from record',
      consequence: 'It stays in HubSpot and on other records, and leaves this one.',
      confirm: 'Remove',
      done: 'Removed from this record',
    },
    delete: {
      label: 'Delete',
      consequence:
        'It goes to the recycling bin on every record, and an admin can restore it for 90 days. The calendar event may stay.',
      confirm: 'Delete',
      done: 'Deleted. Undo makes it again, as a new record.',
    },
  },

  empty: {
    'needs-outcome': {
      title: 'All caught up',
      text: 'Every past appointment and meeting has an outcome.',
    },
    upcoming: {
      title: 'Nothing planned',
      text: 'Book the next one with HubSpot’s Meetings button at the top of this record.',
    },
    past: { title: 'No history yet', text: 'What has taken place shows up here.' },
  } satisfies Record<AgendaView, { title: string; text: string }>,
  noMatch: { title: 'Nothing found', text: 'No item in this view matches.' },
  clearFilters: 'Clear search and filter',

  notActivated: {
    title: 'Meetings only',
    text: 'Appointments are not switched on in this account. An admin can activate them under Settings, Objects, Object library.',
  },
  noAccess: {
    title: 'Meetings only',
    text: 'The app may not read appointments. An admin can reinstall it with the permission crm.objects.appointments.read.',
  },
  problems: {
    contact: 'The contact’s time zone and pin could not be read',
    appointments: 'Appointments could not be read',
    meetings: 'Meetings could not be read',
    outcomes: 'The account’s outcome names could not be read',
    owners: 'The owners’ names could not be read',
  },
  problem: (title: string, advice: string) => `${title}. ${advice}`,
};

export type Words = typeof en;
