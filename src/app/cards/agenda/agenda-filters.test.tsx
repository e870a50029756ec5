import {
  Button,
  DateInput,
  Icon,
  MultiSelect,
  Panel,
  SearchInput,
  StatusTag,
  ToggleGroup,
} from '@hubspot/ui-extensions';
import { beforeEach, expect, it, vi } from 'vitest';
import { agendaJson, itemJson } from '../test/agenda-reply.ts';
import { ok, openAgenda, quiet, refuse } from '../test/agenda-steps.ts';
import { en } from './messages/en.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T16:00:00Z'), toFake: ['Date'] });
  vi.stubEnv('TZ', 'Europe/Berlin');
  return () => void vi.useRealTimers();
});

const choices = {
  people: [
    { kind: 'owner' as const, id: '71', name: 'Ben Ode' },
    { kind: 'contact' as const, id: '9101', name: 'Priya Raman' },
  ],
  outcomes: [
    null,
    { value: 'NO_SHOW', label: 'No show', category: 'no-show' as const, isOpen: false },
  ],
};
const counts = { 'needs-outcome': 3, upcoming: 4, past: 20 };
const whole = ok(agendaJson({ counts, choices, items: [itemJson()] }));
const narrowed = (past: number) =>
  ok(
    agendaJson({
      counts: { 'needs-outcome': 14, upcoming: 0, past },
      choices,
      items: [itemJson({ title: 'Narrowed' })],
    }),
  );

type Parameters = Record<string, unknown>;
const isNarrowed = ({ people, outcomes, from, kinds, query }: Parameters) =>
  [people, outcomes, from, kinds, query].some((one) => one !== undefined);

async function openFiltered(
  answer: (parameters: Parameters) => unknown = () => narrowed(20),
  first: unknown = whole,
) {
  const opened = await openAgenda({
    'list-agenda': (parameters) => (isNarrowed(parameters) ? answer(parameters) : first),
  });
  const { card } = opened;
  const button = () => {
    const found = card.findAll(Button).find(({ props }) => props.overlay?.maybeFind(Panel));
    if (found === undefined) throw new Error('There is no filter.');
    return found;
  };
  const panel = () => {
    const overlay = button().props.overlay;
    if (overlay === undefined) throw new Error('There is no panel.');
    return overlay;
  };
  const confirm = () =>
    panel()
      .findAll(Button)
      .find(({ props }) => props.variant === 'primary');
  return {
    ...opened,
    button,
    panel,
    confirm,
    chooseType: (kind: string) => {
      (panel().find(ToggleGroup).props.onChange as (kind: string) => void)(kind);
    },
    open: () => panel().find(Panel).props.onOpen?.(),
    last: () => opened.callsOf('list-agenda').at(-1)?.parameters,
  };
}

it('keeps search and filters away from a record with 15 items', async () => {
  const short = ok(
    agendaJson({
      counts: { 'needs-outcome': 1, upcoming: 5, past: 10 },
      choices,
      items: [itemJson()],
    }),
  );
  const { card } = await openAgenda({ 'list-agenda': () => short });
  expect(card.findAll(SearchInput)).toHaveLength(0);
});

it('says how many it will show, shows them without a further call, and what is set below the search', async () => {
  const { open, panel, confirm, card, words, callsOf, last, button } = await openFiltered();
  open();

  panel().find(MultiSelect, { name: 'agenda-people' }).props.onChange?.(['owner 71']);
  panel().find(MultiSelect, { name: 'agenda-outcomes' }).props.onChange?.(['NO_SHOW', '']);
  panel()
    .find(DateInput, { name: 'agenda-from' })
    .props.onChange?.({ year: 2026, month: 8, date: 1 });
  await card.waitFor(() => {
    expect(confirm()?.text).toBe('Show 14');
  });
  const asked = callsOf('list-agenda').length;
  expect(last()).toMatchObject({
    people: [{ kind: 'owner', id: '71' }],
    outcomes: ['NO_SHOW', null],
    from: '2026-08-31T22:00:00.000Z',
  });
  confirm()?.trigger('onClick');
  await quiet();

  expect(words()).toContain('Narrowed');
  expect(callsOf('list-agenda')).toHaveLength(asked);
  const tags = card.findAll(StatusTag).filter(({ props }) => props.showRemoveIcon);
  expect(tags.map(({ text }) => text)).toEqual([
    'Ben Ode',
    'No show',
    en.noOutcome,
    'since 1 Sept',
  ]);
  expect(button().find(Icon).props.screenReaderText).toBe('Filter, 4 set');
});

it('takes one away, then all', async () => {
  const { open, panel, chooseType, confirm, card, press, words, callsOf, last } =
    await openFiltered();
  open();
  panel().find(MultiSelect, { name: 'agenda-people' }).props.onChange?.(['owner 71']);
  chooseType('meeting');
  confirm()?.trigger('onClick');
  await quiet();

  const [tag] = card.findAll(StatusTag).filter(({ props }) => props.showRemoveIcon);
  tag?.props.onRemoveClick?.();
  await quiet();
  expect(last()).toMatchObject({ kinds: ['meeting'] });
  expect(last()).not.toHaveProperty('people');
  const asked = callsOf('list-agenda').length;
  await press('Clear');
  await quiet();

  expect(words()).toContain('Product demo');
  expect(callsOf('list-agenda')).toHaveLength(asked);
  expect(card.findAll(StatusTag).filter(({ props }) => props.showRemoveIcon)).toEqual([]);
});

it('sets a span by one press, of the rep’s own calendar', async () => {
  const { open, panel, last } = await openFiltered();
  open();

  panel()
    .findAll(Button)
    .find(({ text }) => text === en.spans.quarter)
    ?.trigger('onClick');
  await quiet();

  expect(last()).toMatchObject({
    from: '2026-09-30T22:00:00.000Z',
    to: '2026-12-31T23:00:00.000Z',
  });
});

it('offers type alone where the agenda is searched, and says so', async () => {
  const searched = ok(
    agendaJson({ counts: { ...counts, past: null }, choices: null, items: [itemJson()] }),
  );
  const { open, panel } = await openFiltered(undefined, searched);
  open();

  expect(panel().findAll(MultiSelect)).toEqual([]);
  expect(panel().findAll(ToggleGroup)).toHaveLength(1);
});

it('leads to the views that have what was searched for', async () => {
  const empty = { items: [] };
  const { card, press, labels, words, callsOf } = await openFiltered(() =>
    ok(
      agendaJson({
        counts: { 'needs-outcome': 0, upcoming: 0, past: 2 },
        choices,
        otherViews: { upcoming: empty, past: { items: [itemJson({ title: 'Found' })] } },
      }),
    ),
  );
  card.find(SearchInput).props.onInput?.('found');
  await card.waitFor(() => {
    expect(labels()).toContain('2 in Past');
  });
  const asked = callsOf('list-agenda').length;

  await press('2 in Past');
  await quiet();

  expect(words()).toContain('Found');
  expect(callsOf('list-agenda')).toHaveLength(asked);
});

it('keeps the button without a number where the count could not be read', async () => {
  const { open, chooseType, confirm } = await openFiltered(() => refuse('UNAVAILABLE'));
  open();
  chooseType('meeting');
  await quiet();

  expect(confirm()?.text).toBe('Show');
});
