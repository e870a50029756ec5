import { rescheduleItem } from '@app/contracts/agenda/reschedule-item';
import { describe, expect, it, vi } from 'vitest';
import { depthOf } from '../support/function-account.ts';
import {
  ada,
  apiVersions,
  dataOf,
  foreignAppointment,
  foreignMeeting,
  unknownMeeting,
  useItems,
} from './support/use-items.ts';

const items = useItems();
const start = '2026-12-01T14:00:00.000Z';
const end = '2026-12-01T15:15:00.000Z';

const timesOf = (id: string) =>
  items.valuesOf('meeting', id, [
    'hs_meeting_start_time',
    'hs_meeting_end_time',
    'hs_timestamp',
    'hs_internal_meeting_notes',
  ]);

describe.each(apiVersions)('on API version %s', (version) => {
  it('moves a meeting with its timestamp, and tells where it was', async () => {
    vi.stubEnv('HUBSPOT_API_VERSION', version);

    const reply = await items.call('reschedule-item', { item: ada.review, start, end });

    const { item, previous } = dataOf(rescheduleItem, reply);
    expect(item).toMatchObject({
      ...ada.review,
      title: 'Contract review',
      start: new Date(start),
      end: new Date(end),
      isPinned: true,
      outcome: { label: 'Scheduled' },
      owner: { name: 'Ben Ode' },
    });
    expect(previous.start).toEqual(new Date('2026-11-23T14:00:00Z'));
    expect(await timesOf(ada.review.id)).toMatchObject({
      hs_meeting_start_time: start,
      hs_meeting_end_time: end,
      hs_timestamp: start,
    });
  });

  it('moves an appointment', async () => {
    vi.stubEnv('HUBSPOT_API_VERSION', version);

    const reply = await items.call('reschedule-item', { item: ada.training, start, end });

    expect(dataOf(rescheduleItem, reply).item.start).toEqual(new Date(start));
    const values = await items.valuesOf('appointment', ada.training.id, [
      'hs_appointment_start',
      'hs_appointment_end',
    ]);
    expect(values).toMatchObject({ hs_appointment_start: start, hs_appointment_end: end });
  });
});

it('keeps the internal notes and adds the reason below, as text', async () => {
  const reason = 'On <b>holiday</b> & away\nuntil Monday';

  const reply = await items.call('reschedule-item', { item: ada.review, start, end, reason });

  expect(reply.ok).toBe(true);
  const notes = (await timesOf(ada.review.id))?.['hs_internal_meeting_notes'];
  expect(notes).toBe(
    '<p>Legal has approved clauses 4 to 9.</p>' +
      '<p>2026-11-21: On &lt;b&gt;holiday&lt;/b&gt; &amp; away until Monday</p>',
  );
});

it('takes the reason back out of the notes when the move is undone', async () => {
  const before = await timesOf(ada.review.id);
  const reply = await items.call('reschedule-item', {
    item: ada.review,
    start,
    end,
    reason: 'ill',
  });
  const { item, undo } = dataOf(rescheduleItem, reply);

  const undone = await items.call('reschedule-item', {
    item: ada.review,
    undo,
    expectedUpdatedAt: item.updatedAt?.toISOString(),
  });

  expect(undone.ok).toBe(true);
  const after = await timesOf(ada.review.id);
  expect({ ...after, hs_lastmodifieddate: null }).toEqual({ ...before, hs_lastmodifieddate: null });
});

it.each([
  ['1601-01-01T00:00:00.000Z', '1601-01-01T00:30:00.000Z'],
  ['0987-05-04T09:00:00.000Z', '0987-05-03T09:00:00.000Z'],
  ['9876-02-03T08:15:00.000Z', ''],
])('puts an item back to %s, where nobody could move it', async (from, until) => {
  await items.control('seed', {
    objects: [
      {
        type: 'meetings',
        id: '770001',
        properties: {
          hs_meeting_title: 'Imported',
          hs_timestamp: from,
          hs_meeting_start_time: from,
          ...(until !== '' && { hs_meeting_end_time: until }),
        },
        associations: [{ type: 'contacts', id: ada.id }],
      },
    ],
  });
  const item = { kind: 'meeting', id: '770001' };
  const before = await timesOf(item.id);

  const typed = await items.call('reschedule-item', { item, start: from, end: null });
  const moved = await items.call('reschedule-item', { item, start, end });
  const { undo } = dataOf(rescheduleItem, moved);
  const undone = await items.call('reschedule-item', { item, undo });

  expect(typed.error?.code).toBe('INVALID_INPUT');
  expect(undone.ok, JSON.stringify(undone)).toBe(true);
  const after = await timesOf(item.id);
  expect({ ...after, hs_lastmodifieddate: null }).toEqual({ ...before, hs_lastmodifieddate: null });
});

it('takes an item without an end, and gives it none', async () => {
  const reply = await items.call('reschedule-item', { item: ada.review, start, end: null });

  expect(dataOf(rescheduleItem, reply).item.end).toBeNull();
  expect((await timesOf(ada.review.id))?.['hs_meeting_end_time']).toBeNull();
});

it('answers with the time of the change, which the next change may expect', async () => {
  const first = await items.call('reschedule-item', { item: ada.review, start, end });
  const expectedUpdatedAt = dataOf(rescheduleItem, first).item.updatedAt?.toISOString();

  const undone = await items.call('reschedule-item', {
    item: ada.review,
    start: '2026-11-23T14:00:00Z',
    end: '2026-11-23T14:30:00Z',
    expectedUpdatedAt,
  });

  expect(undone.ok).toBe(true);
});

it('refuses to move an item that somebody else moved meanwhile, and tells where to', async () => {
  await items.call('reschedule-item', { item: ada.review, start, end });

  const reply = await items.call('reschedule-item', {
    item: ada.review,
    start: '2026-12-02T14:00:00Z',
    end: '2026-12-02T15:00:00Z',
    expectedUpdatedAt: '2026-11-17T14:00:00.000Z',
  });

  expect(reply.error).toMatchObject({ code: 'STALE', details: { start, end } });
  expect((await timesOf(ada.review.id))?.['hs_meeting_start_time']).toBe(start);
});

it.each([
  ['it ends before it starts', { end: '2026-12-01T13:00:00Z' }, 'end'],
  ['it ends as it starts', { end: start }, 'end'],
  ['the start is no time', { start: 'tomorrow' }, 'start'],
  ['the start has no zone', { start: '2026-12-01T14:00:00' }, 'start'],
  ['an appointment gets a reason', { item: ada.training, reason: 'ill' }, 'reason'],
  ['it is moved and put back at once', { undo: 'x' }, 'start'],
  ['the way back is none', { start: undefined, end: undefined, undo: 'x' }, 'undo'],
])('refuses the call when %s', async (_case, change, parameter) => {
  const reply = await items.call('reschedule-item', { item: ada.review, start, end, ...change });

  expect(reply.error).toMatchObject({ code: 'INVALID_INPUT', details: { parameter } });
  expect(await items.requests()).toEqual([]);
});

it.each([
  [foreignMeeting, 'NOT_ASSOCIATED'],
  [foreignAppointment, 'NOT_ASSOCIATED'],
  [unknownMeeting, 'NOT_FOUND'],
])('refuses %o', async (item, code) => {
  const reply = await items.call('reschedule-item', { item, start, end });

  expect(reply.error?.code).toBe(code);
});

it('is two round trips deep', async () => {
  await items.control('latency', { ms: 80 });
  vi.useRealTimers();

  await items.call('reschedule-item', { item: ada.review, start, end });

  const requests = await items.requests();
  expect(depthOf(requests)).toBe(2);
  expect(requests).toHaveLength(6);
});
