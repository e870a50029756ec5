import { describeJourneys, type Journey, type Step } from './support/keyboard-journey.ts';

const security = 'Security questions';
const review = 'Contract review';
const canceled: Step['meanwhile'] = ['101470006', { hs_meeting_outcome: 'CANCELED' }];
const moved: Step['meanwhile'] = [
  '101470007',
  {
    hs_meeting_start_time: '2026-11-30T10:00:00.000Z',
    hs_meeting_end_time: '2026-11-30T10:30:00.000Z',
  },
];

const journeys: [string, Journey][] = [
  [
    'the outcome of a row, and asks again',
    {
      steps: [
        {
          meanwhile: canceled,
          enter: ['Completed', security],
          sees: 'Not saved. It’s Canceled now.',
          focus: 'Keep Canceled',
        },
        { enter: ['Keep Canceled'], sees: 'Needs outcome 2', focus: 'Book again' },
        { enter: ['Undo', security], sees: 'Not saved. It’s Canceled now.' },
        {
          enter: ['Set to Completed anyway'],
          sees: 'Book the next one',
          focus: 'Book the next one',
        },
      ],
      holds: ['0-47', '101470006', 'hs_meeting_outcome', 'COMPLETED'],
    },
  ],
  [
    'the outcomes of many rows',
    {
      steps: [
        { enter: ['Select…'] },
        { enter: ['All 3'], sees: '3 selected', focus: 'None' },
        { meanwhile: canceled },
        {
          meanwhile: ['101470005', { hs_meeting_outcome: 'CANCELED' }],
          enter: ['Completed', '3 selected'],
          sees: '2 of these changed since you opened them.',
          focus: 'Completed',
        },
        { enter: ['Keep current'], sees: /^Needs outcome$/, focus: 'Undo' },
      ],
      holds: ['0-47', '101470006', 'hs_meeting_outcome', 'CANCELED'],
    },
  ],
  [
    'the time of a meeting',
    {
      view: 1,
      steps: [
        { enter: ['Reschedule', review] },
        { enter: ['Tue, Nov 24'] },
        {
          meanwhile: moved,
          enter: ['Reschedule'],
          sees: /^It’s now scheduled for/,
          focus: 'Reschedule anyway',
        },
        { enter: ['Keep current'], sees: /^Mon, Nov 30, 10:00/, focus: 'Reschedule' },
      ],
      holds: ['0-47', '101470007', 'hs_meeting_start_time', '2026-11-30T10:00:00.000Z'],
    },
  ],
  [
    'a move that can no longer be put back',
    {
      view: 1,
      steps: [
        { enter: ['Reschedule', review] },
        { enter: ['Tue, Nov 24'] },
        { enter: ['Reschedule'], sees: /^Moved to / },
        {
          meanwhile: moved,
          enter: ['Undo'],
          sees: /^It’s now scheduled for/,
          focus: 'Undo anyway',
        },
        { enter: ['Keep current'], sees: 'Current values kept', focus: 'Undo' },
      ],
      holds: ['0-47', '101470007', 'hs_meeting_start_time', '2026-11-30T10:00:00.000Z'],
    },
  ],
  [
    'the words of a meeting',
    {
      view: 1,
      steps: [
        { follow: [review] },
        { enter: ['Edit'] },
        { write: [/^Title/, 'Mine'] },
        {
          meanwhile: ['101470007', { hs_meeting_title: 'Theirs' }],
          enter: ['Save'],
          sees: 'It’s now “Theirs” in HubSpot.',
          focus: 'Save mine anyway',
        },
        { enter: ['Keep current'], sees: 'Theirs', focus: 'Edit' },
        { key: 'Escape', focus: 'Theirs' },
      ],
      holds: ['0-47', '101470007', 'hs_meeting_title', 'Theirs'],
    },
  ],
];

describeJourneys(
  'a rep without a mouse who keeps what somebody else has set',
  journeys.map(([title, journey]) => [`keeps ${title}`, journey]),
);
