import { expect, it } from 'vitest';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { openRecord, settle } from './support/open-record.ts';
import { useKeyboard } from './support/use-keyboard.ts';
import { useStack } from './support/use-stack.ts';

/** One thing done, and what is to be seen then. */
type Step = {
  /** A button, and a text beside it where there are several of its name. */
  enter?: [name: string, text?: string];
  tick?: string;
  /** A field that is a button, and the keys that choose in it. */
  choose?: [field: RegExp, ...keys: string[]];
  write?: [field: RegExp, text: string];
  key?: string;
  sees?: string | RegExp;
  /** What has the focus; where the button that had it is gone, `next` tells where Tab goes on. */
  focus?: string;
  next?: string;
};

type Journey = {
  contact?: number;
  /** How far to the right of the first view. */
  view?: 1 | 2;
  steps: Step[];
  /** What HubSpot holds in the end: type, id, property, value. */
  holds?: [type: string, id: string, property: string, value: string];
};

const security = 'Security questions';
const kickOff = 'Kick-off with the data team';
const review = 'Contract review';
const legal = 'Legal review';
const undone: Step = { enter: ['Undo'], sees: 'Put back as before', next: 'Undo' };

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
        { enter: ['Completed', '3 selected'], sees: 'Completed: 3 saved', next: 'Undo' },
        {
          enter: ['Undo', 'Completed: 3 saved'],
          sees: 'Put back as before: 3',
          next: `Select ${security}`,
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
        { enter: ['All of them'], sees: 'Completed: Tender walkthrough', next: 'Undo' },
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
        { enter: ['Pin', kickOff], sees: `This replaces the pin on “${review}”.`, focus: 'Pin' },
        { enter: ['Replace'], sees: `Pinned: ${kickOff}` },
        { enter: ['Unpin', kickOff], sees: 'Nothing is pinned now', focus: 'Pin' },
        { enter: ['Undo'], sees: 'Put back as before' },
        { enter: ['Pin', review], sees: `This replaces the pin on “${kickOff}”.` },
        { enter: ['Replace'], sees: `Pinned: ${review}` },
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
        { enter: ['Undo'], sees: 'Put back as before', next: 'Reschedule' },
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
          enter: ['Rebook on a scheduling page instead'],
          sees: 'Books a new meeting in place of this one',
          next: 'Scheduling page Meeting with Ben Ode · one-on-one',
        },
        { enter: ['Cancel'], sees: 'Same time tomorrow', next: 'Same time tomorrow' },
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
        { enter: ['Undo'], sees: 'Put back as before', next: 'Reschedule' },
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
          enter: ['Remove from record', 'It stays in HubSpot'],
          sees: 'Removed from this record',
          next: 'Undo',
        },
        { enter: ['Undo'], sees: 'Put back as before', next: 'Select all' },
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
        { enter: ['Delete'], sees: /restore it for 90 days/, focus: 'Delete' },
        { enter: ['Delete', 'restore it for 90 days'], sees: /^Deleted\. Undo/, next: 'Undo' },
        { enter: ['Undo'], sees: 'Put back as before', next: 'Select all' },
        { enter: ['Details', legal], sees: 'Remove from record' },
      ],
    },
  ],
];

describeInBrowser('a rep without a mouse in the agenda card', (browser) => {
  const { url, stored } = useStack();

  it.each(journeys)('%s', async (_title, { contact = 101, view, steps, holds }) => {
    const opened = await openRecord(browser(), url(), { contact });
    await settle(opened);
    await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const rep = useKeyboard(opened);
    if (view !== undefined) await rep.view(view);

    for (const { enter, tick, choose, write, key, sees, focus, next } of steps) {
      if (enter) await rep.enter(...enter);
      if (tick) await rep.tick(tick);
      if (choose) await rep.choose(...choose);
      if (write) await rep.write(...write);
      if (key) await rep.press(key);
      if (sees) await opened.page.getByText(sees).first().waitFor();
      if (focus) expect(await rep.focused()).toBe(focus);
      if (next) expect(await rep.next()).toBe(next);
    }

    const [type, id, property, value] = holds ?? [];
    if (type && id && property) expect(await stored(type, id, property)).toBe(value);
    expect(opened.problems).toEqual([]);
  });
});
