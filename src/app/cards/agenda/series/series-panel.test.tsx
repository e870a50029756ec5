import {
  Button,
  LoadingButton,
  StatusTag,
  Text,
  TimeInput,
  ToggleGroup,
} from '@hubspot/ui-extensions';
import { beforeEach, expect, it, vi } from 'vitest';
import { agendaJson, detailsJson, itemJson } from '../../test/agenda-reply.ts';
import {
  lose,
  ok,
  openAgenda,
  quiet,
  refuse,
  saveAll,
  type Functions,
} from '../../test/agenda-steps.ts';
import { openDetails, openPanelCalled } from '../../test/panel-steps.ts';

type Change = { item: { kind: string; id: string }; start?: string; undo?: string };

/** Mondays at three in Berlin over the end of October 2027's summer time. */
const weekly = ['2027-10-18T13', '2027-10-25T13', '2027-11-01T14', '2027-11-08T14'].map(
  (hour, index) =>
    itemJson({
      kind: 'appointment',
      id: String(index + 1),
      title: 'Coaching',
      start: `${hour}:00:00.000Z`,
      end: `${hour}:45:00.000Z`,
      outcome: { value: 'SCHEDULED', label: 'Scheduled', category: 'scheduled', isOpen: true },
      series: { number: index + 1, count: 4 },
    }),
);
const outcome = (value: string, label: string, category: 'completed' | 'cancelled') => ({
  value,
  label,
  category,
  isOpen: false,
});
const completed = outcome('COMPLETED', 'Completed', 'completed');
const cancelled = outcome('CANCELLED', 'Canceled', 'cancelled');
const held = { ...weekly[0], outcome: completed };
const later = '2027-10-17T10:00:00.000Z';

beforeEach(() => {
  vi.stubEnv('TZ', 'Europe/Berlin');
  vi.useFakeTimers({ now: new Date('2027-10-16T09:00:00Z'), toFake: ['Date'] });
});

const moveAll = ({ changes }: Record<string, unknown>) =>
  ok({ results: (changes as Change[]).map(moved) });
const moved = ({ item, start }: Change) => ({
  item,
  ok: true,
  start: start ?? '2027-10-25T13:00:00.000Z',
  end: null,
  previous: { start: nth(item.id).start, end: null },
  updatedAt: later,
  undo: `seal-${item.id}`,
});

const options = { appointment: [completed, cancelled], meeting: [] };
const nth = (id: string) => weekly[Number(id) - 1] ?? itemJson();

async function open(functions: Functions = {}, items: object[] = weekly, id = '2') {
  const opened = await openAgenda({
    'list-agenda': () => ok(agendaJson({ items: weekly, options })),
    'get-item': () => ok(detailsJson({ item: nth(id) })),
    'list-series': () => ok({ items, isSearched: false }),
    'find-clashes': () => ok({ clashes: [] }),
    'move-items': moveAll,
    ...functions,
  });
  const { card } = opened;
  opened.show('upcoming');
  await quiet();
  await openDetails(card, `appointment-${id}`);
  await openPanelCalled(card, `details-appointment-${id}-series`);
  await card.waitFor(() => card.find(ToggleGroup, { name: 'series-reach' }));
  const main = () => card.find(LoadingButton, { variant: 'primary' });
  return {
    ...opened,
    main,
    reach: (value: string) => {
      card.find(ToggleGroup, { name: 'series-reach' }).props.onChange?.(value as never);
    },
    toFour: async () => {
      card.find(TimeInput, { name: 'series-time' }).props.onChange?.({ hours: 16, minutes: 0 });
      await card.waitFor(() => {
        expect(main().props.disabled).toBe(false);
      });
    },
    send: async () => {
      main().trigger('onClick');
      await card.waitFor(() => {
        expect(main().text).toBe('Done');
        expect(main().props.loading).toBe(false);
      });
    },
    states: () => card.findAll(StatusTag).map(({ text }) => text),
    said: () => card.findAll(Text).map(({ text }) => text ?? ''),
    sent: () =>
      opened.callsOf('move-items').map(({ parameters }) => parameters['changes'] as Change[]),
  };
}

it('moves this and the following to the same wall clock, in one call, each as it was read', async () => {
  const { toFour, send, sent, said, main } = await open();
  expect(main().props.disabled).toBe(true);
  await toFour();
  expect(main().text).toBe('Reschedule 3');

  await send();

  expect(sent()).toHaveLength(1);
  expect(sent()[0]).toEqual(
    ['2027-10-25T14:00', '2027-11-01T15:00', '2027-11-08T15:00'].map((start, index) => ({
      item: { kind: 'appointment', id: String(index + 2) },
      start: `${start}:00.000Z`,
      end: `${start.slice(0, 13)}:45:00.000Z`,
      expectedUpdatedAt: weekly[index + 1]?.updatedAt,
    })),
  );
  expect(said().join('\n')).toContain('Series, 2 of 4');
});

it.each([
  ['one', ['2']],
  ['following', ['2', '3', '4']],
  ['all', ['2', '3', '4']],
])('takes for "%s" what has no outcome yet', async (value, ids) => {
  const { reach, toFour, send, sent, said } = await open({}, [held, ...weekly.slice(1)]);
  reach(value);
  await toFour();
  expect(said().includes('1 is over or has an outcome, and stays.')).toBe(value === 'all');

  await send();

  expect(sent()[0]?.map(({ item }) => item.id)).toEqual(ids);
});

it('says conflicts before anything is moved, but not where another one of them is now', async () => {
  const board = itemJson({ id: '90', title: 'Board' });
  const clashes = [
    { interval: 1, item: board, whose: 'record' },
    { interval: 0, item: weekly[2], whose: 'record' },
  ];
  const { toFour, said, main, sent } = await open({ 'find-clashes': () => ok({ clashes }) });

  await toFour();

  expect(said().join('\n')).toContain('Conflicts with Board');
  expect(said().join('\n')).not.toContain('Conflicts with Coaching');
  expect(main().text).toBe('Reschedule 3 anyway');
  expect(sent()).toEqual([]);
});

it('puts all back at once', async () => {
  const { toFour, send, sent, press, states } = await open();
  await toFour();
  await send();

  await press('Undo all 3');

  await vi.waitFor(() => {
    expect(sent()[1]).toEqual(
      ['2', '3', '4'].map((id) => ({
        item: { kind: 'appointment', id },
        undo: `seal-${id}`,
        expectedUpdatedAt: later,
      })),
    );
    expect(states().filter((state) => state === 'Undone')).toHaveLength(3);
  });
});

it('answers for each, and writes again only what was refused, over a change only when asked', async () => {
  const { toFour, send, sent, press, labels, states } = await open({
    'move-items': ({ changes }) =>
      ok({
        results: (changes as (Change & { expectedUpdatedAt?: string })[]).map((change) => {
          const { item } = change;
          if (item.id === '3' && change.expectedUpdatedAt !== undefined) {
            return { item, ok: false, error: refuse('STALE').error };
          }
          return item.id === '4' && sentSoFar++ === 0
            ? { item, ok: false, error: refuse('LOCKED').error }
            : moved(change);
        }),
      }),
  });
  let sentSoFar = 0;
  await toFour();
  await send();
  expect(states().filter((state) => state === 'Not saved')).toHaveLength(2);
  expect(labels()).toEqual(
    expect.arrayContaining(['Try the failed one again', 'Change 1 anyway', 'Undo']),
  );

  await press('Try the failed one again');
  await vi.waitFor(() => {
    expect(sent()[1]?.map(({ item }) => item.id)).toEqual(['4']);
  });
  await press('Change 1 anyway');

  await vi.waitFor(() => {
    expect(sent()[2]).toMatchObject([{ item: { id: '3' } }]);
    expect(sent()[2]?.[0]).not.toHaveProperty('expectedUpdatedAt');
  });
});

it('does not say that a lost answer is saved, and looks before anything is written again', async () => {
  let start: string | null = nth('2').start;
  const { toFour, reach, send, sent, press, states } = await open({
    'move-items': () => lose(),
    'get-item': () =>
      ok(detailsJson({ item: { ...nth('2'), start, end: '2027-10-25T14:45:00.000Z' } })),
  });
  reach('one');
  await toFour();
  await send();
  expect(states()).toContain('Not confirmed');
  start = '2027-10-25T14:00:00.000Z';

  await press('Check again');

  await vi.waitFor(() => {
    expect(states()).toContain('Saved');
  });
  expect(sent()).toHaveLength(1);
});

it('cancels them with the outcome the account has for it, and takes that back', async () => {
  const { card, main, send, callsOf, press, states } = await open({
    'set-outcome': saveAll(() => 'SCHEDULED', later),
  });
  card.find(ToggleGroup, { name: 'series-what' }).props.onChange?.('cancel' as never);
  await card.waitFor(() => {
    expect(main().text).toMatch(/^Set 3 to Cancel/);
  });
  await send();
  const changes = () =>
    callsOf('set-outcome').map(({ parameters }) => parameters['changes'] as object[]);
  expect(changes()[0]).toHaveLength(3);
  expect(states().filter((state) => /^Cancel/.test(state ?? '')).length).toBeGreaterThan(2);

  await press('Undo all 3');

  await vi.waitFor(() => {
    expect(changes()[1]).toMatchObject(Array(3).fill({ outcome: 'SCHEDULED' }));
  });
});

it('says that there is nothing to change where all are over', async () => {
  const { card, main, said } = await open(
    {},
    weekly.map((one) => ({ ...one, outcome: completed })),
  );

  await card.waitFor(() => {
    expect(said()).toContain('Nothing to change: all of these are over or have an outcome.');
  });
  expect(main().props.disabled).toBe(true);
  expect(card.findAll(Button).some(({ text }) => text === 'Cancel')).toBe(true);
});
