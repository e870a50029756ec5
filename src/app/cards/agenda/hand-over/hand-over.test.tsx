import { Alert, LoadingButton, Select, Text, ToggleGroup } from '@hubspot/ui-extensions';
import { beforeEach, expect, it, vi } from 'vitest';
import { agendaJson, detailsJson, itemJson } from '../../test/agenda-reply.ts';
import { lose, ok, openAgenda, quiet, refuse, type Functions } from '../../test/agenda-steps.ts';
import { openPanelCalled } from '../../test/panel-steps.ts';

const demo = itemJson({ id: '1', title: 'Demo' });
const owner = (ownerId: string, name: string) => ({
  ownerId,
  name,
  email: null,
  isSignedInUser: false,
});
const owners = [owner('7', 'Ben Ode'), owner('8', 'Cleo Marsh'), owner('9', 'Dana Whitfield')];
const cleo = { id: '8', name: 'Cleo Marsh', isActive: true };
const result = (more: object) => ok({ results: [{ item: { kind: 'meeting', id: '1' }, ...more }] });
const done = { ok: true, owner: cleo, updatedAt: '2026-11-21T09:00:00.000Z' };
const failed = (reply: { error: object }) => result({ ok: false, error: reply.error });

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
});

async function open(functions: Functions = {}, item = demo) {
  const opened = await openAgenda({
    'list-agenda': () => ok(agendaJson({ items: [item] })),
    'list-owners': () => ok({ owners }),
    'find-clashes': () => ok({ clashes: [] }),
    'get-item': () => ok(detailsJson({ item })),
    ...functions,
  });
  const { card } = opened;
  opened.show('upcoming');
  await quiet();
  await openPanelCalled(card, `hand-over-${item.kind}-1`);
  const choose = async (id: string): Promise<void> => {
    await card.waitFor(() => card.find(ToggleGroup, { name: 'hand-over-owner' }));
    card.find(ToggleGroup, { name: 'hand-over-owner' }).props.onChange?.(id as never);
    await card.waitFor(() => {
      expect(card.find(LoadingButton, { variant: 'primary' }).props.disabled).toBe(false);
    });
  };
  const said = () => card.findAll(Text).map(({ text }) => text);
  return { ...opened, choose, said };
}

it('offers everybody but its owner, and does nothing before somebody is chosen', async () => {
  const { card, said, callsOf } = await open();

  await card.waitFor(() => {
    const { options } = card.find(ToggleGroup, { name: 'hand-over-owner' }).props;
    expect(options.map(({ label }) => label)).toEqual(['Cleo Marsh', 'Dana Whitfield']);
  });
  expect(said()).toContain('Ben Ode owns it now.');
  expect(card.find(LoadingButton, { variant: 'primary' }).props.disabled).toBe(true);
  expect(callsOf('find-clashes')).toEqual([]);
});

it('offers more than five in a list that opens', async () => {
  const many = [1, 2, 3, 4, 5, 6].map((number) => owner(`10${number}`, `Owner ${number}`));
  const { card, callsOf } = await open({
    'list-owners': () => ok({ owners: many }),
  });
  await card.waitFor(() => card.find(Select, { name: 'hand-over-owner' }));
  card.find(Select, { name: 'hand-over-owner' }).props.onChange?.('106');

  await card.waitFor(() => {
    expect(callsOf('find-clashes')[0]?.parameters).toMatchObject({ ownerId: '106' });
  });
});

it('says what it does not do and what the new owner has then, before it is done', async () => {
  const board = itemJson({ id: '5', title: 'Board', owner: cleo });
  const { card, choose, callsOf, said } = await open({
    'find-clashes': () => ok({ clashes: [{ interval: 0, item: board, whose: 'owner' }] }),
  });
  await choose('8');

  await card.waitFor(() => {
    const alerts = card.findAll(Alert).map(({ props, text }) => `${props.title}: ${text}`);
    expect(alerts.join('\n')).toContain(
      'The calendar doesn’t change: HubSpot changes the owner. The event stays on Ben Ode’s calendar: invite Cleo Marsh there.',
    );
    expect(said().join('\n')).toMatch(/Board · Cleo Marsh/);
  });
  expect(callsOf('find-clashes')[0]?.parameters).toMatchObject({
    ownerId: '8',
    item: { kind: 'meeting', id: '1' },
  });
  expect(callsOf('hand-over')).toEqual([]);
});

it('hands it over, shows whose it is and how to take it back', async () => {
  const { card, choose, press, callsOf, said } = await open({
    'hand-over': ({ changes }) =>
      JSON.stringify(changes).includes('undo')
        ? result({ ...done, owner: demo.owner, undo: 's2' })
        : result({ ...done, undo: 'sealed' }),
  });
  await choose('8');
  await press('Hand over');
  await card.waitFor(() => {
    expect(said()).toContain('Handed over to Cleo Marsh');
  });
  expect(callsOf('hand-over')[0]?.parameters['changes']).toEqual([
    {
      item: { kind: 'meeting', id: '1' },
      ownerId: '8',
      expectedUpdatedAt: demo.updatedAt,
    },
  ]);
  await vi.waitFor(() => {
    expect(card.mocks.actions.closeOverlay.calls).toEqual([['hand-over-meeting-1']]);
  });

  await press('Undo');

  await vi.waitFor(() => {
    expect(callsOf('hand-over')[1]?.parameters['changes']).toMatchObject([{ undo: 'sealed' }]);
  });
});

it('says to whom somebody else has given it, and goes over that only when asked again', async () => {
  const { card, choose, press, callsOf, said } = await open({
    'hand-over': ({ changes }) =>
      JSON.stringify(changes).includes('expectedUpdatedAt')
        ? failed(refuse('STALE', { owner: 'Dana Whitfield' }))
        : result({ ...done, undo: 'sealed' }),
  });
  await choose('8');
  await press('Hand over');
  await card.waitFor(() => {
    expect(said()).toContain('Dana Whitfield owns it now.');
  });

  await press('Hand over anyway');

  await vi.waitFor(() => {
    expect(callsOf('hand-over')).toHaveLength(2);
    expect(card.mocks.actions.closeOverlay.calls).toHaveLength(1);
  });
});

it('looks whether it happened where HubSpot did not confirm it', async () => {
  let current = demo;
  const { card, choose, press, said } = await open({
    'get-item': () => ok(detailsJson({ item: current })),
    'hand-over': () => failed(lose()),
  });
  await choose('8');
  await press('Hand over');
  await card.waitFor(() => {
    expect(card.findAll(Alert).map(({ props }) => props.title)).toContain(
      'HubSpot didn’t confirm this',
    );
  });
  current = { ...demo, owner: cleo };

  await press('Check again');

  await card.waitFor(() => {
    expect(said()).toContain('Handed over to Cleo Marsh');
  });
});

it('speaks of no calendar for an appointment, and of no conflicts for what is over', async () => {
  const visit = itemJson({
    kind: 'appointment',
    id: '1',
    title: 'Visit',
    start: '2026-11-19T14:00:00.000Z',
    end: '2026-11-19T15:00:00.000Z',
  });
  const { card, choose, callsOf } = await open({}, visit);
  await choose('8');
  await quiet();

  expect(card.findAll(Alert)).toEqual([]);
  const asked = callsOf('find-clashes').map(({ parameters }) => parameters['item']);
  expect(asked).not.toContainEqual({ kind: 'appointment', id: '1' });
});
