import { describeJourneys, type Journey, type Step } from './support/keyboard-journey.ts';

const security = 'Security questions';
const kickOff = 'Kick-off with the data team';
const review = 'Contract review';
const legal = 'Legal review';
const tender = 'Tender walkthrough';
const undone: Step = { enter: ['Undo'], sees: 'Change undone', focus: 'Undo' };

const journeys: [string, Journey][] = [
  [
    'sets an outcome',
    {
      steps: [
        { enter: ['Completed', security], sees: 'Needs outcome 2', focus: 'Book the next one' },
        { enter: ['Undo', security], sees: 'Needs outcome 3', focus: 'Redo' },
      ],
      holds: ['0-47', '101470006', 'hs_meeting_outcome', 'SCHEDULED'],
    },
  ],
  [
    'sets an outcome on many rows at once',
    {
      steps: [
        { enter: ['Select…'], sees: '0 selected', focus: 'Done' },
        { enter: ['All 3'], sees: '3 selected', focus: 'None' },
        { enter: ['Completed', '3 selected'], sees: '3 set to Completed', focus: 'Completed' },
        { enter: ['Undo', '3 set to Completed'], sees: '3 changes undone', focus: 'Redo' },
      ],
      holds: ['0-47', '101470006', 'hs_meeting_outcome', 'SCHEDULED'],
    },
  ],
  [
    'sets an outcome on a row and its copies',
    {
      contact: 106,
      steps: [
        { enter: ['Completed', tender], sees: /^Needs outcome$/, focus: 'Book the next one' },
        { enter: ['Undo', tender], sees: 'Needs outcome 1', focus: 'Redo' },
      ],
      holds: ['0-47', '106470001', 'hs_meeting_outcome', 'SCHEDULED'],
    },
  ],
  [
    'pins in place of another, and unpins',
    {
      view: 1,
      steps: [
        { pick: ['Pin', 'More', kickOff], sees: `This unpins “${review}”.`, focus: 'More' },
        { enter: ['Replace pin'], sees: `Pinned: ${kickOff}`, focus: 'Undo' },
        { pick: ['Unpin', 'More', kickOff], sees: 'Unpinned', focus: 'More' },
        undone,
        { pick: ['Pin', 'More', review], sees: `This unpins “${kickOff}”.` },
        { enter: ['Replace pin'], sees: `Pinned: ${review}`, focus: 'Undo' },
      ],
      holds: ['0-1', '101', 'hs_pinned_engagement_id', '101470007'],
    },
  ],
  [
    'moves to a date, a time and a zone of its own',
    {
      view: 1,
      steps: [
        { enter: ['Reschedule', review], focus: 'Close' },
        { choose: [/^Date/, 'ArrowRight', 'Enter'], focus: 'Date Nov 24, 2026' },
        { choose: [/^Time zone/, 'ArrowDown', 'Enter'], focus: 'Time zone Ada (New York)' },
        { choose: [/^Time \d/, '1', '0', ':', '1', 'ArrowDown', 'Enter'], focus: 'Time 10:15 AM' },
        { write: [/^Reason/, 'Ada is late'], sees: '3:15 – 3:45 PM' },
        { enter: ['Reschedule'], sees: /^Moved to /, focus: 'Reschedule' },
        undone,
      ],
      holds: ['0-47', '101470007', 'hs_meeting_start_time', '2026-11-23T14:00:00.000Z'],
    },
  ],
  [
    'reaches the scheduling pages from a move, and comes back',
    {
      view: 1,
      steps: [
        { enter: ['Reschedule', review] },
        {
          enter: ['Book again on a scheduling page'],
          sees: 'This books a new meeting to replace this one',
          next: 'Choose a scheduling page: Meeting with Ben Ode',
        },
        { enter: ['Cancel'], sees: 'Same time on', focus: 'Book again on a scheduling page' },
        { key: 'Escape', focus: 'Reschedule' },
      ],
      holds: ['0-47', '101470007', 'hs_meeting_outcome', 'SCHEDULED'],
    },
  ],
  [
    'edits title, place and notes, and copies a calendar file',
    {
      view: 1,
      steps: [
        { follow: [review], focus: 'Close' },
        { enter: ['Edit'], focus: 'Save' },
        { write: [/^Title/, 'Final review'] },
        { write: [/^Location/, 'Room 4'] },
        { write: [/^Internal notes/, 'Bring the terms'] },
        { enter: ['Save'], sees: 'Changes saved', focus: 'Edit' },
        { pick: ['Copy as .ics', 'More'], sees: /^Copied\. Paste/, focus: 'More' },
        { key: 'Escape', focus: 'Final review' },
        undone,
      ],
      holds: ['0-47', '101470007', 'hs_meeting_title', review],
    },
  ],
  [
    'takes an item off the record, and puts it back',
    {
      view: 2,
      steps: [
        { follow: [legal] },
        { pick: ['Remove from record', 'More'], sees: 'Removed from this record', focus: 'Undo' },
        { follow: ['Undo'], sees: 'Change undone', focus: legal },
      ],
      holds: ['0-47', '101470004', 'hs_meeting_title', legal],
    },
  ],
  [
    'deletes an item, and makes it again',
    {
      view: 2,
      steps: [
        { follow: [legal] },
        { pick: ['Delete…', 'More'], sees: /in the same places/ },
        { enter: ['Delete meeting'], sees: /Deleted\. Undo/, focus: 'Undo' },
        { follow: ['Undo'], sees: 'Change undone', focus: legal },
        { follow: [legal], sees: 'Edit notes' },
      ],
    },
  ],
];

describeJourneys('a rep without a mouse in the agenda card', journeys);
