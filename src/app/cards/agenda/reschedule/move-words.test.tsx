import { Tag, Text } from '@hubspot/ui-extensions';
import { beforeEach, expect, it, vi } from 'vitest';
import { agendaJson, itemJson } from '../../test/agenda-reply.ts';
import { ok, openAgenda, quiet } from '../../test/agenda-steps.ts';
import { openPanelCalled } from '../../test/panel-steps.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
});

async function open(overrides: Parameters<typeof itemJson>[0]) {
  const item = itemJson({ id: '1', title: 'Demo', ...overrides });
  const opened = await openAgenda({
    'list-agenda': () => ok(agendaJson({ items: [item] })),
    'find-clashes': () => ok({ clashes: [] }),
  });
  opened.show('upcoming');
  await quiet();
  await openPanelCalled(opened.card, 'reschedule-meeting-1');
  const tags = () => opened.card.findAll(Tag).map(({ text }) => text);
  const said = () => opened.card.findAll(Text).map(({ text }) => text);
  return { ...opened, tags, said };
}

it.each([
  // Friday night in New York is Saturday in the rep's zone.
  ['for the rep', '2026-11-28T02:00:00.000Z', 'On a Saturday'],
  // Monday in the rep's zone is still Sunday in New York.
  ['for the contact', '2026-11-30T02:00:00.000Z', 'On a Sunday'],
])('says that it is a day off %s', async (_who, start, day) => {
  const { card, tags } = await open({ start, end: null });

  await card.waitFor(() => {
    expect(tags()).toContain(day);
  });
});

it('says nothing of the kind on a working day of both', async () => {
  const { card, tags } = await open({});

  await card.waitFor(() => card.find(Text));
  expect(tags().filter((tag) => tag?.startsWith('On a'))).toEqual([]);
});

it.each([
  [{ id: '7', name: 'Ben Ode', isActive: true }, 'No conflicts for Ada or Ben Ode'],
  [null, 'No conflicts for Ada'],
])('says whose conflicts were looked at', async (owner, sentence) => {
  const { card, said } = await open({ owner });

  await card.waitFor(() => {
    expect(said()).toContain(sentence);
  });
});

it('gives what to tell the contact: the old and the new time on both clocks', async () => {
  const { card, press, toasts, labels } = await open({});
  expect(labels()).not.toContain('Copy message for Ada');

  await press('Wed 25 Nov');
  await press('Copy message for Ada');

  await vi.waitFor(() => {
    expect(toasts()).toEqual(['Message for Ada copied']);
  });
  const [text] = card.mocks.actions.copyTextToClipboard.calls[0] ?? [];
  expect(String(text).replaceAll(',', '')).toBe(
    '“Demo” moves from Tue 24 Nov 14:00 UTC / 09:00 New York to Wed 25 Nov 14:00 UTC / 09:00 New York. Does that work for you?',
  );
});
