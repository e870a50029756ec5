import type { ReplaceItemData } from '@app/contracts/booking/replace-item';
import type { ItemKind } from '@app/domain/agenda/agenda-item';
import { en as booking } from '../../../scheduling-page/messages/en.ts';

const steps: Record<Exclude<keyof ReplaceItemData['steps'], 'outcome'>, string> = {
  title: 'Copy the title',
  associations: 'Copy associations',
  internalNotes: 'Copy internal notes',
  pin: 'Move the pin',
};

/** What is said where an item is booked again, beside what booking says. */
export const en = {
  ...booking,
  slotOffline: 'The host’s calendar is offline, so HubSpot won’t book this time.',
  consequence: {
    appointment: {
      title: 'This books a meeting to replace the appointment',
      text: 'Once it’s booked, the meeting gets the appointment’s title and associations.',
    },
    meeting: {
      title: 'This books a new meeting to replace this one',
      text: 'Once it’s booked, the new meeting gets the title, associations, internal notes, and pin. The old calendar invitation may stay.',
    },
  } satisfies Record<ItemKind, { title: string; text: string }>,
  originalStays: (outcome: string) => `The original stays ${outcome}.`,
  originalBecomes: (outcome: string) => `The original is set to ${outcome}.`,
  oldUntouched: 'The original hasn’t changed.',
  done: (title: string, time: string) => `Booked again: ${title}, ${time}`,
  finishing: (title: string) => `Copying details from “${title}”…`,
  unfinished: (title: string) => `“${title}” is booked again, but some steps are left`,
  newStands: (time: string) => `The new meeting is booked for ${time}.`,
  oldStands: (title: string) => `“${title}” hasn’t changed.`,
  steps,
  /** `null` where the account has no such outcome, or it could not be read. */
  outcomeStep: (outcome: string | null) =>
    outcome === null ? 'Set the original’s outcome' : `Set the original to ${outcome}`,
  stepDone: (step: string) => `✓ ${step}`,
  stepOpen: (step: string, why: string) => `✗ ${step}: not done yet. ${why}`,
  finish: 'Finish the rest',
  notThere: 'The new meeting isn’t on this record yet. Check again in a few seconds.',
  elsewhere: 'The new meeting is on another contact’s record, so nothing was copied.',
  dismiss: 'Dismiss',
  show: 'Show',
};

export type RebookMessages = typeof en;
