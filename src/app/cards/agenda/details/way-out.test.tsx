import { beforeEach, expect, it, vi } from 'vitest';
import { agendaJson, detailsJson, itemJson } from '../../test/agenda-reply.ts';
import { ok, openAgenda, refuse } from '../../test/agenda-steps.ts';
import { openDetails, typeInto } from '../../test/panel-steps.ts';

const demo = itemJson({ id: '1', title: 'Demo' });

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
});

/** The fields of an item, where somebody else is faster with every change. */
async function open() {
  const opened = await openAgenda({
    'list-agenda': () => ok(agendaJson({ items: [demo] })),
    'get-item': () => ok(detailsJson({ item: demo })),
    'edit-item': () => refuse('STALE', { title: 'Theirs' }),
  });
  await openDetails(opened.card);
  const waysOut = () =>
    opened.labels().filter((label) => label === 'Cancel' || label === 'Keep current');
  const begin = async (label: string, field: string) => {
    await opened.press(label);
    await typeInto(opened.card, field, 'Mine');
  };
  return { ...opened, waysOut, begin };
}

it.each([
  ['Edit', 'Title'],
  ['Edit notes', 'Internal notes'],
])('has one way out of the fields that “%s” leads to', async (label, field) => {
  const { begin, waysOut, press, labels, card } = await open();

  await begin(label, field);
  expect(waysOut()).toEqual(['Cancel']);
  await press('Save');
  await card.waitFor(() => {
    expect(labels()).toContain('Save mine anyway');
  });

  expect(waysOut()).toEqual(['Keep current']);
});

it.each([
  ['Edit', 'Title'],
  ['Edit notes', 'Internal notes'],
])('leads back to reading, with both ways in, from “%s”', async (label, field) => {
  const { begin, waysOut, press, labels, card } = await open();
  await begin(label, field);

  await press('Cancel');

  await card.waitFor(() => {
    expect(waysOut()).toEqual([]);
    expect(labels()).toEqual(expect.arrayContaining(['Edit', 'Edit notes']));
  });
});
