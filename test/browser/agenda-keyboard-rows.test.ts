import { describeJourneys, type Journey } from './support/keyboard-journey.ts';

const security = 'Security questions';
const kickOff = 'Kick-off with the data team';

const journeys: [string, Journey][] = [
  [
    'takes an item off the record from the menu of its row, and puts it back from there',
    {
      view: 1,
      steps: [
        {
          pick: ['Remove from record', 'More', kickOff],
          sees: 'Removed from this record',
          focus: 'More',
        },
        { key: 'Enter', focus: 'Undo' },
        { key: 'Enter', sees: 'Change undone', focus: 'More' },
      ],
    },
  ],
  [
    'deletes an item from the menu of its row, and makes it again from there',
    {
      steps: [
        { pick: ['Delete…', 'More', security], sees: /in the same places/ },
        { enter: ['Delete meeting'], sees: /Deleted\. Undo/, focus: 'More' },
        { key: 'Enter', focus: 'Undo' },
        { key: 'Enter', sees: 'Change undone', focus: 'More' },
      ],
    },
  ],
  [
    'discards notes that were not saved, and takes that back',
    {
      steps: [
        { follow: [security] },
        { enter: ['Edit notes'], focus: 'Cancel' },
        { enter: ['Cancel'], sees: 'No notes yet', focus: 'Edit notes' },
        { enter: ['Edit notes'], focus: 'Cancel' },
        { write: [/^Internal notes/, 'Ask for the report'] },
        { key: 'Escape', sees: 'Unsaved notes', focus: security },
        { enter: ['Discard'], sees: 'Unsaved notes: discarded', focus: 'Undo' },
        { enter: ['Undo', 'Unsaved notes'], focus: 'Continue' },
        { enter: ['Continue'], sees: 'Ask for the report' },
        { enter: ['Cancel', 'Save'], sees: 'Edit notes', focus: 'Edit' },
        { key: 'Escape', focus: 'Edit' },
      ],
      holds: ['0-47', '101470006', 'hs_meeting_outcome', 'SCHEDULED'],
    },
  ],
];

describeJourneys('a rep without a mouse in the rows of the agenda card', journeys);
