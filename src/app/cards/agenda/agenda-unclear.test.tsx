import {
  Alert,
  Button,
  Dropdown,
  Input,
  LoadingButton,
  StatusTag,
  Tab,
  Tabs,
} from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { agendaJson, detailsJson, itemJson, outcomeJson } from '../test/agenda-reply.ts';
import { actingFirst, pressOn, wordsOn, panelOf } from '../test/agenda-steps.ts';
import { answerFunctions, renderAgenda } from '../test/render-agenda.tsx';
import { notesField, openDetails, typeNotes } from '../test/panel-steps.ts';

type Card = ReturnType<typeof renderAgenda>;
type Functions = Parameters<typeof answerFunctions>[0];
type Change = {
  item: { kind: string; id: string };
  outcome: string | null;
  expectedUpdatedAt?: string;
};

const meeting = [
  outcomeJson('SCHEDULED', 'Scheduled'),
  outcomeJson('COMPLETED', 'Completed'),
  outcomeJson('NO_SHOW', 'No show'),
];
const [scheduled, completed, noShow] = meeting;
const past = { start: '2026-11-19T14:00:00.000Z', end: '2026-11-19T14:30:00.000Z' };
const demo = itemJson({ ...past, id: '1', title: 'Demo' });
const coming = itemJson({ id: '1', title: 'Demo' });
const later = '2026-11-21T08:00:00.000Z';
const ok = (data: object) => ({ ok: true, data });
const saveAll = ({ changes }: Record<string, unknown>) =>
  ok({
    results: (changes as Change[]).map(({ item }) => ({
      item,
      ok: true,
      previous: 'SCHEDULED',
      updatedAt: later,
    })),
  });

/** How the answer to a write can get lost between HubSpot and the card. */
const losses: [string, () => unknown][] = [
  [
    'HubSpot did not confirm it',
    () => ({ ok: false, error: { code: 'OUTCOME_UNKNOWN', message: '' } }),
  ],
  ['the app could not be reached', () => Promise.reject(new Error('gateway'))],
  ['the answer cannot be read', () => '<html>'],
  ['there is no answer', () => null],
  ['the app stumbled', () => ({ ok: false, error: { code: 'UNEXPECTED', message: '' } })],
];
const lost = losses[0]?.[1] ?? (() => null);

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
});

async function open(functions: Functions, items: object[] = [demo], view?: 'upcoming') {
  const answered = answerFunctions({
    'list-agenda': () => ok({ ...agendaJson({ options: { meeting, appointment: [] } }), items }),
    'find-clashes': () => ok({ clashes: [] }),
    ...functions,
  });
  const card = renderAgenda();
  await card.waitFor(() => {
    card.find(Tabs);
  });
  if (view !== undefined) {
    (card.find(Tabs).props.onSelectedChange as (view: string) => void)(view);
    await card.waitFor(() => {
      button(card, 'Reschedule');
    });
  }
  return { card, ...answered };
}

const named = (text: string | null | undefined) => text?.replace(',', '');
const buttons = (card: Card) =>
  actingFirst([...card.findAll(Button), ...card.findAll(LoadingButton)]);
const button = (card: Card, label: string) => {
  const found = buttons(card).find(({ text }) => named(text) === label);
  if (found === undefined) throw new Error(`There is no button "${label}".`);
  return found;
};
const press = pressOn;
const openPanel = (card: Card, label: string) =>
  card.waitFor(() => {
    panelOf(card, label).onOpen?.();
  });
const choose = (card: Card, label: string) => {
  card
    .findAll(Dropdown.ButtonItem)
    .find(({ text }) => text === label)
    ?.trigger('onClick');
};
const tags = (card: Card) => card.findAll(StatusTag).map(({ text }) => text);
const words = wordsOn;
const isInDoubt = (card: Card) =>
  card.waitFor(() => {
    const titles = card.findAll(Alert).map(({ props }) => props.title);
    expect([...titles, words(card)].join('\n')).toContain('HubSpot didn’t confirm this');
    expect(words(card)).toContain('It may have gone through.');
  });
const isSettled = (card: Card) =>
  card.waitFor(() => {
    expect(card.maybeFind(Alert)).toBeNull();
    expect(words(card)).not.toMatch(/Not saved|didn’t confirm|Saving/);
  });
const reads = (item: object, more: object = {}) =>
  ok(detailsJson({ item: { ...demo, ...item }, ...more }));

describe('an outcome whose answer got lost', () => {
  it.each(losses)('may be saved, where %s', async (_how, loss) => {
    const { card } = await open({ 'set-outcome': loss });

    await press(card, 'Completed');

    await isInDoubt(card);
    expect(words(card)).not.toContain('Not saved');
    expect(buttons(card).map(({ text }) => text)).not.toContain('Try again');
  });

  it('was not saved where the app says that HubSpot isn’t responding', async () => {
    const { card } = await open({
      'set-outcome': () => ({ ok: false, error: { code: 'UNAVAILABLE', message: '' } }),
    });

    await press(card, 'Completed');

    await card.waitFor(() => {
      expect(words(card)).toContain('Not saved. HubSpot isn’t responding');
    });
  });

  it('is shown as saved once it was found, with the way back', async () => {
    const { card, callsOf } = await open({
      'set-outcome': ({ changes }) =>
        (changes as Change[])[0]?.outcome === 'NO_SHOW' ? lost() : saveAll({ changes }),
      'get-item': () => reads({ outcome: noShow, updatedAt: later }),
    });
    await press(card, 'No show');
    await isInDoubt(card);

    await press(card, 'Check again');

    await isSettled(card);
    expect(tags(card)).toEqual(['No show']);
    expect(callsOf('set-outcome')).toHaveLength(1);
    await press(card, 'Undo');
    await card.waitFor(() => {
      expect(tags(card)).toEqual([]);
    });
    expect(callsOf('set-outcome')[1]?.parameters['changes']).toEqual([
      { item: { kind: 'meeting', id: '1' }, outcome: 'SCHEDULED', expectedUpdatedAt: later },
    ]);
  });

  it('is offered again once it was found as before', async () => {
    let isLost = true;
    const { card, callsOf } = await open({
      'set-outcome': (given) => (isLost ? lost() : saveAll(given)),
      'get-item': () => reads({}),
    });
    await press(card, 'Completed');
    await isInDoubt(card);
    await press(card, 'Check again');
    await card.waitFor(() => {
      expect(words(card)).toContain('Not saved. Nothing was changed in HubSpot.');
    });
    isLost = false;

    await press(card, 'Set to Completed again');

    await isSettled(card);
    expect(tags(card)).toEqual(['Completed']);
    expect(callsOf('set-outcome')).toHaveLength(2);
  });

  it('becomes a question where somebody else has set another', async () => {
    const { card } = await open({
      'set-outcome': lost,
      'get-item': () => reads({ outcome: noShow, updatedAt: later }),
    });
    await press(card, 'Completed');
    await isInDoubt(card);

    await press(card, 'Check again');

    await card.waitFor(() => {
      button(card, 'Keep No show');
    });
  });

  it('stays in doubt, and says why, where it cannot be looked for', async () => {
    const { card } = await open({
      'set-outcome': lost,
      'get-item': () => ({ ok: false, error: { code: 'RATE_LIMITED', message: '' } }),
    });
    await press(card, 'Completed');
    await isInDoubt(card);

    await press(card, 'Check again');

    await card.waitFor(() => {
      expect(words(card)).toContain('HubSpot’s request limit is reached');
    });
    await isInDoubt(card);
  });

  it('is looked for on every copy, and is put back alone, which is said before', async () => {
    const copies = [{ kind: 'meeting', id: '8' }];
    const { card, callsOf } = await open(
      {
        'set-outcome': ({ changes }) =>
          (changes as Change[])[0]?.outcome === 'COMPLETED' ? lost() : saveAll({ changes }),
        'get-item': ({ item }) =>
          reads({ id: (item as Change['item']).id, outcome: completed, updatedAt: later }),
      },
      [{ ...demo, copies }],
    );
    await press(card, 'Completed');
    await isInDoubt(card);

    await press(card, 'Check again');

    await isSettled(card);
    expect(callsOf('get-item').map(({ parameters }) => parameters['item'])).toEqual([
      { kind: 'meeting', id: '1' },
      { kind: 'meeting', id: '8' },
    ]);
    expect(words(card)).toContain('Undo leaves the duplicates as they are now.');

    await press(card, 'Undo');

    await vi.waitFor(() => {
      expect(callsOf('set-outcome').at(-1)?.parameters['changes']).toEqual([
        expect.objectContaining({ item: { kind: 'meeting', id: '1' }, outcome: 'SCHEDULED' }),
      ]);
    });
  });

  it('is looked for when it was put back, too', async () => {
    const { card } = await open({
      'set-outcome': ({ changes }) =>
        (changes as Change[])[0]?.outcome === 'SCHEDULED' ? lost() : saveAll({ changes }),
      'get-item': () => reads({ outcome: scheduled, updatedAt: '2026-11-21T08:30:00.000Z' }),
    });
    await press(card, 'Completed');
    await press(card, 'Undo');
    await isInDoubt(card);

    await press(card, 'Check again');

    await isSettled(card);
    expect(tags(card)).toEqual([]);
  });
});

describe('a pin whose answer got lost', () => {
  const pinned = (engagementId: string | null) =>
    ok({ pinned: engagementId && { engagementId, kind: 'meeting', text: 'Demo' }, meeting: null });

  it.each([
    ['is pinned', '1', null],
    ['is not pinned', null, 'Not saved'],
    ['gave way to another', '9', 'Not saved'],
  ])('tells after looking that it %s', async (_what, found, title) => {
    const { card } = await open({ 'set-pin': lost, 'get-pin': () => pinned(found) });
    choose(card, 'Pin');
    await isInDoubt(card);

    await press(card, 'Check again');

    await card.waitFor(() => {
      expect(card.maybeFind(Alert)?.props.title ?? null).toBe(title);
    });
    expect(words(card).includes('Pinned: Demo')).toBe(found === '1');
  });
});

describe('a move whose answer got lost', () => {
  const moved = { start: '2026-11-25T14:00:00.000Z', end: '2026-11-25T14:30:00.000Z' };
  const move = async (functions: Functions) => {
    const opened = await open({ 'reschedule-item': lost, ...functions }, [coming], 'upcoming');
    await openPanel(opened.card, 'Reschedule');
    await press(opened.card, 'Wed 25 Nov');
    await opened.card.waitFor(() => {
      expect(button(opened.card, 'Reschedule').props.disabled).toBe(false);
    });
    await press(opened.card, 'Reschedule');
    await isInDoubt(opened.card);
    await press(opened.card, 'Check again');
    return opened;
  };

  it('has happened where the item is at its new time, and can be put back', async () => {
    const { card, callsOf } = await move({
      'get-item': () => reads({ ...moved, updatedAt: later }),
    });

    await vi.waitFor(() => {
      expect(card.mocks.actions.closeOverlay.calls).toEqual([['reschedule-meeting-1']]);
    });
    expect(words(card)).toContain('Moved to');
    await press(card, 'Undo');
    await vi.waitFor(() => {
      expect(callsOf('reschedule-item')[1]?.parameters).toMatchObject({
        start: coming.start,
        end: coming.end,
        expectedUpdatedAt: later,
      });
    });
  });

  it('has not happened where the item is at its old time, and can be made again', async () => {
    const { card } = await move({ 'get-item': () => ok(detailsJson({ item: coming })) });

    await card.waitFor(() => {
      expect(card.find(Alert, { variant: 'danger' }).props.title).toBe('Not saved');
    });
    expect(button(card, 'Reschedule').props.disabled).toBe(false);
  });

  it('becomes a question where somebody else has put it elsewhere', async () => {
    const elsewhere = {
      ...coming,
      start: '2026-12-02T10:00:00.000Z',
      end: '2026-12-02T10:30:00.000Z',
      updatedAt: later,
    };
    const { card } = await move({ 'get-item': () => ok(detailsJson({ item: elsewhere })) });

    await card.waitFor(() => {
      button(card, 'Reschedule anyway');
    });
    expect(words(card)).toMatch(/It’s now scheduled for Wed,? 2 Dec/);
  });
});

describe('an edit whose answer got lost', () => {
  const edit = async (read: () => unknown) => {
    let isSent = false;
    const before = reads({}, { internalNotes: 'Bring the contract' });
    const opened = await open({
      'edit-item': () => {
        isSent = true;
        return lost();
      },
      'get-item': () => (isSent ? read() : before),
    });
    await openDetails(opened.card);
    await typeNotes(opened.card, 'Bring the offer');
    await press(opened.card, 'Save');
    await isInDoubt(opened.card);
    await press(opened.card, 'Check again');
    return opened;
  };

  it('is saved where the fields say so', async () => {
    const { card } = await edit(() =>
      reads({ updatedAt: later }, { internalNotes: 'Bring the offer\n' }),
    );

    await isSettled(card);
    expect(words(card)).toContain('Changes saved');
  });

  it('keeps what was typed where it is not saved', async () => {
    const { card } = await edit(() => reads({}, { internalNotes: 'Bring the contract' }));

    await card.waitFor(() => {
      expect(card.find(Alert).props.title).toBe('Not saved');
    });
    expect(notesField(card).value).toBe('Bring the offer');
  });

  it('says what stands there where somebody else has written', async () => {
    const { card } = await edit(() => reads({ updatedAt: later }, { internalNotes: 'Theirs' }));

    await card.waitFor(() => {
      expect(notesField(card).validationMessage).toBe('It’s now “Theirs” in HubSpot.');
      button(card, 'Save mine anyway');
    });
  });
});

describe('what the tab counts', () => {
  it('follows an outcome that was found', async () => {
    const counts = { 'needs-outcome': 1, upcoming: 0, past: 1 };
    const { card } = await open({
      'list-agenda': () =>
        ok({ ...agendaJson({ options: { meeting, appointment: [] }, counts }), items: [demo] }),
      'set-outcome': lost,
      'get-item': () => reads({ outcome: completed, updatedAt: later }),
    });
    await press(card, 'Completed');
    await isInDoubt(card);
    expect(card.findAll(Tab)[0]?.props.title).toBe('Needs outcome 1');

    await press(card, 'Check again');

    await card.waitFor(() => {
      expect(card.findAll(Tab)[0]?.props.title).toBe('Needs outcome');
    });
    expect(card.maybeFind(Input)).toBeNull();
  });
});
