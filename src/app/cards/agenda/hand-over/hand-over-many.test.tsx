import { Alert, LoadingButton, ToggleGroup } from '@hubspot/ui-extensions';
import { beforeEach, expect, it, vi } from 'vitest';
import { agendaJson, itemJson, outcomeJson } from '../../test/agenda-reply.ts';
import {
  ok,
  openAgenda,
  quiet,
  refuse,
  selectAll,
  type Functions,
} from '../../test/agenda-steps.ts';
import { openPanelCalled } from '../../test/panel-steps.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
});

const owner = (ownerId: string, name: string) => ({
  ownerId,
  name,
  email: null,
  isSignedInUser: false,
});
const owners = [owner('7', 'Ben Ode'), owner('8', 'Cleo Marsh')];
const cleo = { id: '8', name: 'Cleo Marsh', isActive: true };
const ben = { id: '7', name: 'Ben Ode', isActive: true };
const titles = ['Demo', 'Visit', 'Review'];
const rows = titles.map((title, index) => itemJson({ id: String(index + 1), title }));
const cancelling = {
  appointment: [],
  meeting: [outcomeJson('COMPLETED', 'Completed'), outcomeJson('CANCELED', 'Canceled')],
};

type Change = { item: { kind: string; id: string }; undo?: string; ownerId?: string };

/** Gives all but what `refusals` has an answer for. */
const giving =
  (refusals: Record<string, object> = {}) =>
  ({ changes }: Record<string, unknown>) =>
    ok({
      results: (changes as Change[]).map(({ item, undo }) => ({
        item,
        ...(refusals[item.id] ?? {
          ok: true,
          owner: undo === undefined ? cleo : ben,
          updatedAt: '2026-11-21T09:00:00.000Z',
          undo: `sealed ${item.id}`,
        }),
      })),
    });

/** All rows of Upcoming selected, and the panel open that gives them to Cleo. */
async function openMany(functions: Functions = {}) {
  const opened = await openAgenda({
    'list-agenda': () => ok(agendaJson({ items: rows, options: cancelling })),
    'list-owners': () => ok({ owners }),
    'find-clashes': () => ok({ clashes: [] }),
    'hand-over': giving(),
    ...functions,
  });
  const { card } = opened;
  opened.show('upcoming');
  await quiet();
  await selectAll(card);
  await openPanelCalled(card, 'hand-over-many');
  await card.waitFor(() => card.find(ToggleGroup, { name: 'hand-over-owner' }));
  card.find(ToggleGroup, { name: 'hand-over-owner' }).props.onChange?.('8' as never);
  const submit = () => card.find(LoadingButton, { variant: 'primary' });
  await card.waitFor(() => {
    expect(submit().props.disabled).toBe(false);
  });
  const give = async () => {
    submit().trigger('onClick');
    await quiet();
  };
  return { ...opened, give };
}

it('gives all that is selected in one call, says so of each and once of all, and takes all back', async () => {
  const { give, callsOf, toasts, words, press, labels } = await openMany();

  await give();

  expect(callsOf('hand-over')).toHaveLength(1);
  expect(callsOf('hand-over')[0]?.parameters['changes']).toMatchObject(
    rows.map(({ id }) => ({ item: { kind: 'meeting', id }, ownerId: '8' })),
  );
  expect(toasts()).toEqual(['3 handed over to Cleo Marsh']);
  expect(words().match(/Handed over to Cleo Marsh/g)).toHaveLength(3);
  expect(labels().filter((label) => label === 'Undo')).toHaveLength(4);

  await press('Undo');
  await quiet();

  expect(callsOf('hand-over')[1]?.parameters['changes']).toMatchObject(
    rows.map(({ id }) => ({ undo: `sealed ${id}` })),
  );
  expect(toasts()).toEqual(['3 handed over to Cleo Marsh', '3 changes undone']);
});

it.each([
  ['forces what somebody else has changed', 'STALE', 'Hand over anyway', undefined],
  ['tries again what HubSpot refused', 'FORBIDDEN', 'Try again', '2026-11-20T09:00:00.000Z'],
])('answers for each row, and %s', async (_, code, label, expected) => {
  const { give, callsOf, toasts, words, press, card, labels } = await openMany({
    'hand-over': giving({ 2: refuse(code) }),
  });

  await give();

  expect(toasts()).toEqual(['2 of 3 handed over to Cleo Marsh']);
  expect(words().match(/Handed over to Cleo Marsh/g)).toHaveLength(2);
  expect(words()).toContain('1 selected');
  expect(card.findAll(Alert).map(({ props }) => props.title)).toContain('Not saved');

  await press(label);
  await quiet();

  const [change] = callsOf('hand-over')[1]?.parameters['changes'] as Record<string, unknown>[];
  expect(change).toMatchObject({ item: { id: '2' }, ownerId: '8' });
  expect(change?.['expectedUpdatedAt']).toBe(expected);
  await press(code === 'STALE' ? 'Keep current' : 'Leave it');
  await quiet();
  expect(labels()).not.toContain(label);
});

it('says what the new owner has at these times, and not what is given', async () => {
  const clashes = [
    { interval: 0, item: rows[0], whose: 'record' },
    { interval: 1, item: { ...rows[1], owner: cleo }, whose: 'owner' },
    { interval: 0, item: itemJson({ id: '9', title: 'Board', owner: cleo }), whose: 'owner' },
  ];
  const { card, callsOf, words } = await openMany({ 'find-clashes': () => ok({ clashes }) });

  await card.waitFor(() => {
    expect(card.findAll(Alert).map(({ props }) => props.title)).toContain('1 conflict');
  });
  expect(words()).toContain('Board');
  expect(callsOf('find-clashes')).toHaveLength(1);
  expect(callsOf('find-clashes')[0]?.parameters['intervals']).toHaveLength(3);
});

it('says that duplicates stay with whom they are', async () => {
  const items = rows.map((row, index) =>
    index === 0 ? { ...row, copies: [{ kind: 'meeting' as const, id: '9' }] } : row,
  );
  const { words } = await openMany({
    'list-agenda': () => ok(agendaJson({ items, options: cancelling })),
  });

  expect(words()).toContain('The duplicate stays as it is.');
});

it('offers first what ends what is yet to come', async () => {
  const { labels } = await openMany();

  expect(labels()).toContain('Canceled');
  expect(labels()).not.toContain('Completed');
});
