import { expect, it } from 'vitest';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { takeSteps, type Journey, type Step } from './support/keyboard-journey.ts';
import { openRecord } from './support/open-record.ts';
import { useStack } from './support/use-stack.ts';

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
        { tick: `Select ${security}`, sees: '1 selected' },
        {
          meanwhile: canceled,
          enter: ['Completed', security],
          sees: 'it says “Canceled” now',
          focus: 'Completed',
        },
        { enter: ['Keep Canceled'], sees: 'Needs outcome 2', focus: 'Undo' },
        { sees: 'Select all' },
        { enter: ['Undo'], sees: 'it says “Canceled” now', focus: 'Keep Canceled' },
        {
          enter: ['Set to Completed anyway'],
          sees: `Completed: ${security}`,
          focus: 'Undo',
        },
      ],
      holds: ['0-47', '101470006', 'hs_meeting_outcome', 'COMPLETED'],
    },
  ],
  [
    'the outcomes of many rows',
    {
      steps: [
        { tick: 'Select all', focus: '3 selected' },
        { meanwhile: canceled },
        {
          meanwhile: ['101470005', { hs_meeting_outcome: 'CANCELED' }],
          enter: ['Completed', '3 selected'],
          sees: '2 of these changed since you opened them.',
          focus: 'Completed',
        },
        { enter: ['Keep current'], sees: 'Needs outcome 0', focus: 'Undo' },
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
          enter: ['Move'],
          sees: /^It’s now scheduled for/,
          focus: 'Move anyway',
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
        { enter: ['Move'], sees: /^Moved to / },
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
        { enter: ['Details', review] },
        { write: [/^Title/, 'Mine'] },
        {
          meanwhile: ['101470007', { hs_meeting_title: 'Theirs' }],
          enter: ['Save'],
          sees: 'It’s now “Theirs” in HubSpot.',
          focus: 'Save mine anyway',
        },
        { enter: ['Keep current'], sees: 'Theirs', focus: 'Discard changes' },
        { key: 'Escape', focus: 'Details' },
      ],
      holds: ['0-47', '101470007', 'hs_meeting_title', 'Theirs'],
    },
  ],
];

describeInBrowser('a rep without a mouse who keeps what somebody else has set', (browser) => {
  const { url, patch, stored } = useStack();

  it.each(journeys)('keeps %s', async (_title, { view, steps, holds }) => {
    const opened = await openRecord(browser(), url());

    await takeSteps(opened, steps, patch, view);

    const [type, id, property, value] = holds ?? [];
    if (type && id && property) expect(await stored(type, id, property)).toBe(value);
    expect(opened.problems).toEqual([]);
  });
});
