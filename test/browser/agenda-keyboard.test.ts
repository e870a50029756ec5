import { expect, it } from 'vitest';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { takeSteps, type Journey, type Step } from './support/keyboard-journey.ts';
import { openRecord } from './support/open-record.ts';
import { useStack } from './support/use-stack.ts';

const security = 'Security questions';
const kickOff = 'Kick-off with the data team';
const review = 'Contract review';
const legal = 'Legal review';
const undone: Step = { enter: ['Undo'], sees: 'Put back as before', focus: 'Undo' };

const journeys: [string, Journey][] = [
  [
    'sets an outcome',
    {
      steps: [
        { enter: ['Completed', security], sees: `Completed: ${security}`, focus: 'Completed' },
        undone,
      ],
      holds: ['0-47', '101470006', 'hs_meeting_outcome', 'SCHEDULED'],
    },
  ],
  [
    'sets an outcome on many rows at once',
    {
      steps: [
        { tick: 'Select all', focus: '3 selected' },
        { enter: ['Completed', '3 selected'], sees: '3 set to Completed', focus: 'Undo' },
        {
          enter: ['Undo', '3 set to Completed'],
          sees: '3 changes undone',
          focus: 'Undo',
        },
      ],
      holds: ['0-47', '101470006', 'hs_meeting_outcome', 'SCHEDULED'],
    },
  ],
  [
    'sets an outcome on a row and its copies after a question',
    {
      contact: 106,
      steps: [
        {
          enter: ['Completed', 'Tender walkthrough'],
          sees: /also for 2 copies/,
          focus: 'Completed',
        },
        { enter: ['All of them'], sees: 'Completed: Tender walkthrough', focus: 'Undo' },
        undone,
      ],
      holds: ['0-47', '106470001', 'hs_meeting_outcome', 'SCHEDULED'],
    },
  ],
  [
    'pins in place of another, and unpins',
    {
      view: 1,
      steps: [
        { enter: ['Pin', kickOff], sees: `This unpins “${review}”.`, focus: 'Pin' },
        { enter: ['Replace'], sees: `Pinned: ${kickOff}`, focus: 'Undo' },
        { enter: ['Unpin', kickOff], sees: 'Unpinned', focus: 'Pin' },
        undone,
        { enter: ['Pin', review], sees: `This unpins “${kickOff}”.` },
        { enter: ['Replace'], sees: `Pinned: ${review}`, focus: 'Undo' },
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
        { choose: [/^Date/, 'ArrowRight', 'Enter'], focus: 'Date 2026-11-24' },
        { choose: [/^Time zone/, 'ArrowDown', 'Enter'], focus: 'Time zone Ada (New York)' },
        { choose: [/^Time \d/, '1', '0', ':', '1', 'ArrowDown', 'Enter'], focus: 'Time 10:15 AM' },
        { write: [/^Reason/, 'Ada is late'], sees: '3:15 – 3:45 PM' },
        { enter: ['Move'], sees: /^Moved to /, focus: 'Reschedule' },
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
          enter: ['Book again on a page instead'],
          sees: 'This books a new meeting to replace this one',
          next: 'Scheduling page Meeting with Ben Ode · one-on-one',
        },
        { enter: ['Cancel'], sees: 'Same time on', next: 'Tue, Nov 24' },
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
        { enter: ['Details', review], focus: 'Close' },
        { write: [/^Title/, 'Final review'] },
        { write: [/^Place/, 'Room 4'] },
        { write: [/^Internal notes/, 'Bring the terms'] },
        { enter: ['Save'], sees: 'Changes saved', focus: 'Save' },
        { enter: ['Copy as .ics'], sees: /^Copied\. Save/, focus: 'Copy as .ics' },
        { key: 'Escape', focus: 'Details' },
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
        { enter: ['Details', legal] },
        {
          enter: ['Remove from record'],
          sees: /^It stays in HubSpot/,
          focus: 'Remove from record',
        },
        {
          enter: ['Remove meeting', 'It stays in HubSpot'],
          sees: 'Removed from this record',
          focus: 'Undo',
        },
        { enter: ['Undo'], sees: 'Put back as before', focus: 'Details' },
      ],
      holds: ['0-47', '101470004', 'hs_meeting_title', legal],
    },
  ],
  [
    'deletes an item, and makes it again',
    {
      view: 2,
      steps: [
        { enter: ['Details', legal] },
        { enter: ['Delete'], sees: /in the same places/, focus: 'Delete' },
        { enter: ['Delete meeting', 'in the same places'], sees: /^Deleted\. Undo/, focus: 'Undo' },
        { enter: ['Undo'], sees: 'Put back as before', focus: 'Details' },
        { enter: ['Details', legal], sees: 'Remove from record' },
      ],
    },
  ],
];

describeInBrowser('a rep without a mouse in the agenda card', (browser) => {
  const { url, patch, stored } = useStack();

  it.each(journeys)('%s', async (_title, { contact = 101, view, steps, holds }) => {
    const opened = await openRecord(browser(), url(), { contact });

    await takeSteps(opened, steps, patch, view);

    const [type, id, property, value] = holds ?? [];
    if (type && id && property) expect(await stored(type, id, property)).toBe(value);
    expect(opened.problems).toEqual([]);
  });
});
