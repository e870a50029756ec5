import type { Gap } from '@app/contracts/item-result';
import type { RecordRef } from '@app/contracts/record';
import type { ItemKind } from '@app/domain/agenda/agenda-item';
import type { AgendaView } from '@app/domain/agenda/agenda-view';
import { en as shared } from '@app/card-kit/messages/en';
import { en as details } from '../details/messages/en.ts';
import { filters } from '../load/messages/en.ts';
import { rows } from '../rows/messages/en.ts';
import { series } from '../series/messages/en.ts';

const views: Record<AgendaView, string> = {
  'needs-outcome': 'Needs outcome',
  upcoming: 'Upcoming',
  past: 'Past',
};

const linked = new Map([
  ['contact', 'contacts'],
  ['company', 'companies'],
  ['deal', 'deals'],
  ['ticket', 'tickets'],
  ['appointment', 'appointments'],
  ['meeting', 'meetings'],
  ['note', 'notes'],
  ['call', 'calls'],
  ['task', 'tasks'],
  ['email', 'emails'],
  ['communication', 'messages'],
  ['postalMail', 'postal mail'],
]);

export const en = {
  ...shared,
  ...details,
  ...rows,
  ...filters,
  series,
  plannedNow: (time: string) => `It’s now scheduled for ${time}.`,
  notSaved: 'Not saved',
  /** After looking for a change that HubSpot did not confirm. */
  stillAsBefore: 'Nothing was changed in HubSpot. You can try again.',
  allDay: 'All day',
  noOutcome: 'No outcome',
  /** Of an item's details, where they could not be read. */
  parts: {
    contacts: 'Contacts',
    companies: shared.companies,
    deals: shared.deals,
    owners: 'Names of owners',
    types: 'Meeting types',
  },
  save: 'Save',
  loading: 'Loading appointments and meetings…',
  /** Beside a clock or a clash, where the record has no name. */
  theRecord: {
    '0-1': shared.theContact,
    '0-2': 'the company',
    '0-3': 'the deal',
    '0-5': 'the ticket',
  } satisfies Record<RecordRef['objectTypeId'], string>,

  underWay: 'Now',
  next: 'Next',
  held: (date: string) => `Last held ${date}`,
  heldOf: (held: number, of: number) => `${held} of ${of} held`,

  views,
  searchPlaceholder: 'Search by title or person',
  kindPlural: { appointment: 'Appointments', meeting: 'Meetings' } satisfies Record<
    ItemKind,
    string
  >,
  loadMore: (count: number) => `Show ${count} more`,
  shownOf: (shown: number, all: number) => `${shown} of ${all}`,

  pinned: 'Pinned',
  inactiveOwner: (name: string) => `${name} (deactivated)`,
  unknownOwner: 'Former user',

  undoAnyway: 'Undo anyway',
  keepCurrent: 'Keep current',
  keepOutcome: (outcome: string) => `Keep ${outcome}`,
  kept: 'Current values kept',
  staleRows: (count: number) => `${count} of these changed since you opened them.`,
  outcomesSaved: (label: string, saved: number, all: number) =>
    saved === all ? `${saved} set to ${label}` : `${saved} of ${all} set to ${label}`,
  outcomesUndone: (count: number, of?: number) =>
    of !== undefined && of !== count
      ? `${count} of ${of} changes undone`
      : count === 1
        ? 'Change undone'
        : `${count} changes undone`,
  useMine: (outcome: string) => `Set to ${outcome} anyway`,
  noWayBack: (outcome: string, count: number, of: number) =>
    `“${outcome}” is no longer an option in this account, so this can’t be undone${of > 1 ? ` for ${count} of ${of}` : ''}.`,
  undoWithoutCopies: 'Undo leaves the duplicates as they are now.',
  select: (title: string) => `Select ${title}`,
  selected: (count: number) => `${count} selected`,
  noSharedChoice: 'Appointments and meetings have no outcome in common here. Select one type.',

  unpin: 'Unpin',
  unpinnedNow: 'Unpinned',
  pinQuestion: (title: string) => `This unpins “${title}”.`,
  lostPin: 'This replaces the pin on an activity that’s gone, so this can’t be undone.',
  activities: {
    note: 'Note',
    call: 'Call',
    task: 'Task',
    email: 'Email',
    communication: 'Message',
    postalMail: 'Postal mail',
    hidden: 'Another activity',
  },
  replacePin: 'Replace pin',
  pinNotPossible: 'Appointments can’t be pinned, only activities such as meetings.',
  stalePin: {
    title: (title: string) => `“${title}” is still pinned`,
    over: 'This meeting is over.',
    off: (outcome: string) => `Its outcome is “${outcome}”.`,
  },
  pinNamed: (title: string) => `Pin “${title}”`,

  reschedule: 'Reschedule',
  rescheduleTitle: (title: string) => `Reschedule ${title}`,
  rescheduleConsequence: {
    appointment: {
      title: 'This changes the time in HubSpot only',
      text: 'No one is notified.',
    },
    meeting: {
      title: 'This changes the time in HubSpot',
      text: 'The calendar invitation may stay at the old time, so let attendees know.',
    },
  } satisfies Record<ItemKind, { title: string; text: string }>,
  sameTimeOn: 'Same time on',
  weekend: (day: string) => `On a ${day}`,
  reason: 'Reason (optional)',
  reasonHelp: 'Saved in the internal notes.',
  move: 'Reschedule',
  rebook: 'Book again on a scheduling page',
  moveAnyway: 'Reschedule anyway',
  movedTo: (time: string) => `Moved to ${time}`,

  details: 'Details',
  saveAnyway: 'Save mine anyway',
  rebookedTo: (time: string) => `Booked again for ${time}`,
  unsavedNotes: 'Unsaved notes',
  unsavedChanges: 'Unsaved changes',
  continueDraft: 'Continue',
  discardDraft: 'Discard',
  discarded: (what: string) => `${what}: discarded`,
  onlyThis: (duplicates: number) =>
    duplicates === 1
      ? 'The duplicate stays as it is.'
      : `The ${duplicates} duplicates stay as they are.`,
  edited: 'Changes saved',
  titleField: 'Title',
  saysNow: (value: string) => `It’s now “${value}” in HubSpot.`,
  copyJoinLink: 'Copy join link',
  copyAsText: 'Copy as text',
  copyAsFile: 'Copy as .ics',
  fileCopied: 'Copied. Paste it into a file ending in .ics, then open it.',
  deleteQuestion: (title: string) => `Delete “${title}”?`,
  removalUnclear: 'HubSpot didn’t confirm this. Undo puts it back if it’s gone.',
  removal: {
    disassociate: {
      label: 'Remove from record',
      done: 'Removed from this record',
    },
    delete: {
      label: 'Delete',
      confirm: { meeting: 'Delete meeting', appointment: 'Delete appointment' },
      consequence:
        'This deletes it from every record. An admin can restore it for 90 days. The calendar event may stay.',
      done: 'Deleted. Undo restores it as a new record.',
    },
  },
  gaps: {
    checking: 'Checking what Undo can restore…',
    always:
      'Undo restores it as a new record in the same places. Its history and links to leads or custom objects don’t come back.',
    lost: (gaps: string[]) => `Undo also can’t restore: ${gaps.join(' · ')}`,
    notBack: (gaps: string[]) => `Restored, except: ${gaps.join(' · ')}`,
    of: ({ part, name }: Gap) => {
      const kind = linked.get(name) ?? name;
      switch (part) {
        case 'value':
          return name;
        case 'links':
          return `links to ${kind}`;
        case 'record':
          return `links to ${kind} that no longer exist`;
        case 'label':
          return `the label “${name}”`;
        case 'pin':
          return 'the pin, because something else is pinned now';
      }
    },
  },
  undoOver:
    'This can’t be undone here anymore. HubSpot keeps deleted records for 90 days and shows earlier values in the record’s history.',

  empty: {
    'needs-outcome': {
      title: 'All caught up',
      text: 'Every past appointment and meeting has an outcome.',
    },
    upcoming: {
      title: 'Nothing scheduled',
      text: 'Book the next one in the card “Book a meeting”.',
    },
    past: { title: 'No history yet', text: 'Past appointments and meetings will show up here.' },
  } satisfies Record<AgendaView, { title: string; text: string }>,
  noMatch: { title: 'No matches', text: 'Nothing in this view matches your search or filter.' },
  clearFilters: 'Clear search and filter',

  meetingsOnly: 'Showing meetings only',
  emptyUnknown: {
    title: 'Not everything could be loaded',
    text: 'What’s missing may belong here.',
  },
  problems: {
    record: 'Couldn’t load the time zone and the pin',
    appointments: 'Couldn’t load appointments',
    meetings: 'Couldn’t load meetings',
    outcomes: 'Couldn’t load outcome names',
    owners: 'Couldn’t load owner names',
  },
  missing: (part: string, count: number) => {
    const isOne = count === 1;
    const one = part === 'meetings' ? 'meeting' : 'appointment';
    return `${count} ${one}${isOne ? '' : 's'} couldn’t be loaded`;
  },
  missingText: 'HubSpot left out part of its answer, so nothing is counted here. Try again.',
};

export type AgendaMessages = typeof en;
