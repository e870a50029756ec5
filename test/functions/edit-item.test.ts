import { editItem } from '@app/contracts/agenda/edit-item';
import { getItem } from '@app/contracts/agenda/get-item';
import { describe, expect, it, vi } from 'vitest';
import { ada, apiVersions, dataOf, foreignMeeting, useItems } from './support/use-items.ts';

const items = useItems();
const notesOf = async (id: string) =>
  (await items.valuesOf('meeting', id, ['hs_internal_meeting_notes']))?.[
    'hs_internal_meeting_notes'
  ];

it.each(apiVersions)('changes the words of a meeting on API version %s', async (version) => {
  vi.stubEnv('HUBSPOT_API_VERSION', version);
  const changes = { title: 'Final review', location: 'Room 4', internalNotes: 'Bring\nthe draft' };

  const reply = await items.call('edit-item', { item: ada.review, changes });

  const { item } = dataOf(editItem, reply);
  expect(item).toMatchObject({ title: 'Final review', place: 'Room 4' });
  expect(await notesOf(ada.review.id)).toBe('<p>Bring<br>the draft</p>');
});

it('stores what looks like markup as text', async () => {
  const typed = '<script>alert(1)</script> & <img src=x onerror=alert(2)>';
  const changes = { title: typed, internalNotes: typed };

  const reply = await items.call('edit-item', { item: ada.review, changes });
  const read = await items.call('get-item', { item: ada.review });

  expect(dataOf(editItem, reply).item.title).toBe(typed);
  expect(dataOf(getItem, read).internalNotes).toBe(typed);
});

it('changes of formatted notes what was changed, and keeps links and formatting', async () => {
  const stored =
    '<p>See <a href="https://zoom.us/j/1?pwd=a&amp;b=2">the room</a></p><ol><li><b>Ask</b> Ada</li></ol>';
  await items.api('PATCH', `/crm/objects/2026-03/0-47/${ada.review.id}`, {
    properties: { hs_internal_meeting_notes: stored },
  });
  const internalNotes = 'See the room (https://zoom.us/j/1?pwd=a&b=2)\nAsk Ben\nThen <call>';

  const reply = await items.call('edit-item', { item: ada.review, changes: { internalNotes } });

  expect(reply.ok).toBe(true);
  expect(await notesOf(ada.review.id)).toBe(stored.replace('Ada', 'Ben<br>Then &lt;call&gt;'));
});

it('keeps the markup of notes that read the same as before', async () => {
  const changes = { internalNotes: 'Legal has approved clauses 4 to 9.' };

  const reply = await items.call('edit-item', { item: ada.review, changes });

  expect(reply.ok).toBe(true);
  expect(await notesOf(ada.review.id)).toBe('<p>Legal has approved clauses 4 to 9.</p>');
});

it('puts notes back with their formatting exactly as it was', async () => {
  const before =
    '<p>One <strong>two</strong>&nbsp;<a href="https://x.example">three</a></p>\n<ul><li>4</ul>';
  await items.api('PATCH', `/crm/objects/2026-03/0-47/${ada.review.id}`, {
    properties: { hs_internal_meeting_notes: before },
  });
  const reply = await items.call('edit-item', {
    item: ada.review,
    changes: { internalNotes: 'Something else' },
  });
  const { item, undo } = dataOf(editItem, reply);

  const undone = await items.call('edit-item', {
    item: ada.review,
    undo,
    expectedUpdatedAt: item.updatedAt?.toISOString(),
  });

  expect(undone.ok).toBe(true);
  expect(await notesOf(ada.review.id)).toBe(before);
});

it('takes changes or the way back, not both and not neither', async () => {
  const reply = await items.call('edit-item', { item: ada.review, changes: { title: 'x' } });
  const { undo } = dataOf(editItem, reply);

  const both = await items.call('edit-item', { item: ada.review, changes: { title: 'y' }, undo });
  const neither = await items.call('edit-item', { item: ada.review });

  for (const { error } of [both, neither]) {
    expect(error).toMatchObject({ code: 'INVALID_INPUT', details: { parameter: 'changes' } });
  }
});

it('empties a field', async () => {
  const changes = { internalNotes: null, location: '' };

  const reply = await items.call('edit-item', { item: ada.review, changes });

  expect(dataOf(editItem, reply).item).toMatchObject({ place: null });
  expect(await notesOf(ada.review.id)).toBeNull();
});

it('changes the title of an appointment and nothing else', async () => {
  const renamed = await items.call('edit-item', {
    item: ada.training,
    changes: { title: 'Class' },
  });
  const refused = await items.call('edit-item', {
    item: ada.training,
    changes: { title: 'Course', location: 'Room 4' },
  });

  expect(dataOf(editItem, renamed).item.title).toBe('Class');
  expect(refused.error).toMatchObject({
    code: 'INVALID_INPUT',
    details: { parameter: 'changes.location' },
  });
});

it('refuses a change to an item that somebody else changed meanwhile', async () => {
  const reply = await items.call('edit-item', {
    item: ada.review,
    changes: { title: 'Mine', internalNotes: 'Mine too' },
    expectedUpdatedAt: '2026-11-01T00:00:00Z',
  });

  expect(reply.error).toMatchObject({
    code: 'STALE',
    details: {
      title: 'Contract review',
      internalNotes: 'Legal has approved clauses 4 to 9.',
    },
  });
});

it('refuses an item of somebody else, and a change of nothing', async () => {
  const foreign = await items.call('edit-item', { item: foreignMeeting, changes: { title: 'x' } });
  const nothing = await items.call('edit-item', { item: ada.review, changes: {} });

  expect(foreign.error?.code).toBe('NOT_ASSOCIATED');
  expect(nothing.error?.code).toBe('INVALID_INPUT');
});

describe('the description, which attendees read', () => {
  it('is changed like the notes: what was changed of it, and the rest of its formatting stays', async () => {
    await items.api('PATCH', `/crm/objects/2026-03/0-47/${ada.review.id}`, {
      properties: {
        hs_meeting_body: '<p>See <a href="https://example.com/a">the paper</a>.</p><p>Bye</p>',
      },
    });

    const { undo } = dataOf(
      editItem,
      await items.call('edit-item', {
        item: ada.review,
        changes: { description: 'See the paper (https://example.com/a).\nUntil Friday <3' },
      }),
    );
    const after = await items.valuesOf('meeting', ada.review.id, ['hs_meeting_body']);
    await items.call('edit-item', { item: ada.review, undo });
    const back = await items.valuesOf('meeting', ada.review.id, ['hs_meeting_body']);

    expect(after?.['hs_meeting_body']).toContain('<a href="https://example.com/a">the paper</a>');
    expect(after?.['hs_meeting_body']).toContain('Until Friday &lt;3');
    expect(back?.['hs_meeting_body']).toBe(
      '<p>See <a href="https://example.com/a">the paper</a>.</p><p>Bye</p>',
    );
  });

  it('is refused of an appointment, which has none', async () => {
    const { error } = await items.call('edit-item', {
      item: ada.siteVisit,
      changes: { description: 'Anything' },
    });

    expect(error).toMatchObject({
      code: 'INVALID_INPUT',
      details: { parameter: 'changes.description' },
    });
  });
});

describe('the end', () => {
  it.each([
    ['meeting', ada.review],
    ['appointment', ada.training],
  ])('of a %s is changed alone, and put back exactly', async (_kind, item) => {
    const start = await timeOf(item, 'start');
    const before = await timeOf(item, 'end');
    const end = new Date(start.getTime() + 47 * 60_000);

    const reply = await items.call('edit-item', { item, changes: { end: end.toISOString() } });

    const { undo, item: edited } = dataOf(editItem, reply);
    expect(edited).toMatchObject({ start, end });
    await items.call('edit-item', { item, undo });
    expect([await timeOf(item, 'start'), await timeOf(item, 'end')]).toEqual([start, before]);
  });

  it.each([0, -1, -86_400_000])('is refused %i ms after the start', async (afterMs) => {
    const start = await timeOf(ada.review, 'start');
    const end = new Date(start.getTime() + afterMs).toISOString();

    const { error } = await items.call('edit-item', { item: ada.review, changes: { end } });

    expect(error).toMatchObject({
      code: 'INVALID_INPUT',
      details: { parameter: 'changes.end' },
    });
  });

  it('is taken away, and nothing is written where it stands so already', async () => {
    const gone = await items.call('edit-item', { item: ada.review, changes: { end: null } });
    const again = await items.call('edit-item', { item: ada.review, changes: { end: null } });

    expect(dataOf(editItem, gone).item.end).toBeNull();
    expect(dataOf(editItem, again).undo).toBeUndefined();
  });

  it('is told where somebody else was faster', async () => {
    const { error } = await items.call('edit-item', {
      item: ada.review,
      changes: { end: '2027-01-01T00:00:00+01:00' },
      expectedUpdatedAt: '2026-11-01T00:00:00Z',
    });

    const end = (await timeOf(ada.review, 'end')).toISOString();
    expect(error).toMatchObject({ code: 'STALE', details: { end } });
  });
});

describe('the type', () => {
  it('is one of those that the details name, and is put back', async () => {
    const read = dataOf(getItem, await items.call('get-item', { item: ada.review }));
    const other = read.types.find(({ value }) => value !== read.type);

    const reply = await items.call('edit-item', {
      item: ada.review,
      changes: { type: other?.value },
    });

    const { undo } = dataOf(editItem, reply);
    expect(dataOf(getItem, await items.call('get-item', { item: ada.review })).type).toBe(
      other?.value,
    );
    await items.call('edit-item', { item: ada.review, undo });
    expect(dataOf(getItem, await items.call('get-item', { item: ada.review })).type).toBe(
      read.type,
    );
  });

  it('is refused where the account has no such type, and of an appointment', async () => {
    const unknown = await items.call('edit-item', {
      item: ada.review,
      changes: { type: 'No such type' },
    });
    const none = await items.call('edit-item', { item: ada.training, changes: { type: 'Demo' } });

    expect(unknown.ok).toBe(false);
    expect(none.error).toMatchObject({
      code: 'INVALID_INPUT',
      details: { parameter: 'changes.type' },
    });
  });
});

async function timeOf(
  item: { kind: 'meeting' | 'appointment'; id: string },
  field: 'start' | 'end',
) {
  const names = {
    meeting: { start: 'hs_meeting_start_time', end: 'hs_meeting_end_time' },
    appointment: { start: 'hs_appointment_start', end: 'hs_appointment_end' },
  };
  const name = names[item.kind][field];
  return new Date(String((await items.valuesOf(item.kind, item.id, [name]))?.[name]));
}
