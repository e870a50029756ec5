import { Dropdown, LoadingButton, Modal } from '@hubspot/ui-extensions';
import { beforeEach, expect, it, vi } from 'vitest';
import { agendaJson, detailsJson, itemJson, outcomeJson } from '../../test/agenda-reply.ts';
import { lose, ok, openAgenda, refuse, type Functions } from '../../test/agenda-steps.ts';
import { askToDelete, chooseEntry, deleteItem, takeOff } from '../../test/panel-steps.ts';

const options = {
  meeting: [outcomeJson('SCHEDULED', 'Scheduled'), outcomeJson('COMPLETED', 'Completed')],
  appointment: [],
};
const past = { start: '2026-11-19T14:00:00.000Z', end: '2026-11-19T14:30:00.000Z' };
const over = itemJson({ ...past, id: '1', title: 'Kick-off with Zoë' });
const coming = itemJson({ id: '2', title: 'Follow-up' });
const item = { kind: 'meeting', id: '1' };

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
  vi.stubEnv('TZ', 'Europe/Berlin');
});

const open = (functions: Functions = {}, shown: object = over) =>
  openAgenda({
    'list-agenda': () => ok({ ...agendaJson({ options }), items: [shown] }),
    'get-item': () => ok(detailsJson({ item: over, description: 'Who brings what' })),
    'disassociate-item': () => ok({ item, undo: 'sealed' }),
    'associate-item': () => ok({ item, gaps: [] }),
    'delete-items': ({ isTrial }) =>
      ok({ results: [{ item, ok: true, gaps: [], ...(isTrial !== true && { snapshot: 's' }) }] }),
    'recreate-items': () =>
      ok({ results: [{ item, ok: true, created: { kind: 'meeting', id: '9' }, gaps: [] }] }),
    ...functions,
  });
type Opened = Awaited<ReturnType<typeof open>>;

const entriesOf = ({ card }: Opened) => card.findAll(Dropdown.ButtonItem).map(({ text }) => text);

it.each([
  ['needs-outcome', over],
  ['upcoming', coming],
] as const)('offers the same things in a row of %s as its details do', async (view, shown) => {
  const opened = await open({}, shown);
  opened.show(view);

  await opened.card.waitFor(() => {
    expect(entriesOf(opened)).toEqual(
      expect.arrayContaining([
        'Pin',
        'Hand over…',
        'Copy as text',
        'Remove from record',
        'Delete…',
      ]),
    );
  });
});

it('takes an item off the record and puts it back from the same menu', async () => {
  const opened = await open();
  const { card, callsOf, words, choose } = opened;
  await takeOff(card);
  await card.waitFor(() => {
    expect(words()).toContain('Removed from this record');
    expect(entriesOf(opened)).toEqual(['Undo']);
  });

  choose('Undo');

  await card.waitFor(() => {
    expect(callsOf('associate-item')[0]?.parameters).toMatchObject({ item, undo: 'sealed' });
    expect(entriesOf(opened)).toContain('Remove from record');
  });
});

it('asks by name before it deletes, keeps on request, and then deletes with a way back', async () => {
  const opened = await open();
  const { card, callsOf, words, press } = opened;
  await askToDelete(card);
  const modal = card
    .findAll(Dropdown.ButtonItem)
    .flatMap(({ props }) => props.overlay?.maybeFind(Modal) ?? [])[0];
  expect(modal?.props.title).toBe('Delete “Kick-off with Zoë”?');
  await press('Keep it');
  expect(card.mocks.actions.closeOverlay.calls).toEqual([['delete-meeting-1']]);
  modal?.props.onClose?.();

  await deleteItem(card);

  await card.waitFor(() => {
    expect(words()).toContain('Deleted.');
    expect(entriesOf(opened)).toEqual([]);
  });
  await press('Undo');
  await vi.waitFor(() => {
    expect(callsOf('recreate-items')[0]?.parameters['snapshots']).toEqual(['s']);
  });
});

it('copies the item as text with what it is about, which it reads', async () => {
  const { card } = await open();

  await chooseEntry(card, 'Copy as text');

  await vi.waitFor(() => {
    const [text] = card.mocks.actions.copyTextToClipboard.calls[0] ?? [];
    expect(text).toMatch(/^Kick-off with Zoë\n[^]*\n\nWho brings what$/);
  });
});

it('says in the row why it was not removed, and tries again', async () => {
  const replies = [refuse('RATE_LIMITED'), ok({ item, undo: 'sealed' })];
  const { card, alerts, words, press } = await open({ 'disassociate-item': () => replies.shift() });
  await takeOff(card);
  await card.waitFor(() => {
    expect(alerts()).toEqual(['Not saved']);
  });

  await press('Try again');

  await card.waitFor(() => {
    expect(words()).toContain('Removed from this record');
  });
});

it('looks whether it is gone where nobody knows, and says no more of it where it is there', async () => {
  const { card, alerts, words, labels } = await open({
    'disassociate-item': () => lose({ undo: 'sealed' }),
  });
  await takeOff(card);
  await card.waitFor(() => {
    expect(words()).toContain('Undo puts it back if it’s gone');
  });

  card.find(LoadingButton, {}).trigger('onClick');

  await card.waitFor(() => {
    expect(words()).not.toContain('Undo puts it back');
    expect(alerts()).toEqual(['Not saved']);
    expect(labels()).toContain('Try again');
  });
});

it('offers nothing but copies where nothing may be written', async () => {
  const opened = await open({ 'disassociate-item': () => refuse('MISSING_SCOPE') });
  await takeOff(opened.card);

  await opened.card.waitFor(() => {
    expect(entriesOf(opened)).toEqual(['Copy as text']);
  });
});
