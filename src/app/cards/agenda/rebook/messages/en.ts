import type { ReplaceItemData } from '@app/contracts/booking/replace-item';
import type { ItemKind } from '@app/domain/agenda/agenda-item';
import { en as booking } from '../../../scheduling-page/messages/en.ts';

const steps: Record<keyof ReplaceItemData['steps'], string> = {
  title: 'Title carried over',
  associations: 'Associations carried over',
  internalNotes: 'Internal notes carried over',
  pin: 'Pin carried over',
  outcome: 'The old one is marked as rescheduled',
};

/** What is said where an item is booked anew, beside what booking says. */
export const en = {
  ...booking,
  consequence: {
    appointment: {
      title: 'Books a meeting in place of this appointment',
      text: 'Once it’s booked, the meeting gets the appointment’s title and associations. The appointment is set to Rescheduled.',
    },
    meeting: {
      title: 'Books a new meeting in place of this one',
      text: 'Once it’s booked, the new meeting gets the title, associations, internal notes, and pin. This one is set to Rescheduled. Its calendar invitation may stay.',
    },
  } satisfies Record<ItemKind, { title: string; text: string }>,
  staysAsItIs: (outcome: string) =>
    `Once it’s booked, the new meeting gets the title, associations, internal notes, and pin. This one stays ${outcome}.`,
  oldUntouched: 'The old one stays as it is.',
  done: (title: string, time: string) => `Rebooked: ${title}, ${time}`,
  finishing: (title: string) => `Handing over from “${title}” …`,
  unfinished: (title: string) => `“${title}” is rebooked, but not all is handed over`,
  newStands: (time: string) => `The new meeting stands for ${time}.`,
  oldStands: (title: string) => `“${title}” still stands as before.`,
  steps,
  stepDone: (step: string) => `✓ ${step}`,
  stepOpen: (step: string, why: string) => `✗ ${step}: not yet. ${why}.`,
  finish: 'Finish',
  notThere: 'It is not on this record yet. Check again.',
  elsewhere: 'It is on another contact’s record: nothing to hand over.',
  dismiss: 'Leave it',
};

export type RebookMessages = typeof en;
