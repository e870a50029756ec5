import { Alert, Button, Dropdown, Tabs } from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { agendaJson, itemJson } from '../test/agenda-reply.ts';
import { wordsOn } from '../test/agenda-steps.ts';
import { answerFunctions, renderAgenda } from '../test/render-agenda.tsx';

type Card = ReturnType<typeof renderAgenda>;
type Functions = Parameters<typeof answerFunctions>[0];

const past = { start: '2026-11-19T14:00:00.000Z', end: '2026-11-19T14:30:00.000Z' };
const demo = itemJson({ ...past, id: '1', title: 'Demo' });
const visit = itemJson({ ...past, kind: 'appointment', id: '2', title: 'Visit' });
const ok = (data: object) => ({ ok: true, data });
const note = { engagementId: '9', kind: 'note', text: 'Discovery notes' };

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
});

/** The card with one row, while a note is pinned that the agenda does not have. */
async function open(item: object, functions: Functions) {
  let pinned: string | null = '9';
  const functionCalls = answerFunctions({
    'list-agenda': () => ok({ ...agendaJson({ pinned: { engagementId: '9' } }), items: [item] }),
    'set-pin': ({ engagementId }) => {
      const previous = pinned;
      pinned = engagementId as string | null;
      return ok({ pinned, previous });
    },
    ...functions,
  });
  const card = renderAgenda();
  await card.waitFor(() => {
    card.find(Tabs);
  });
  card
    .findAll(Dropdown.ButtonItem)
    .find(({ text }) => text === 'Pin')
    ?.trigger('onClick');
  return { card, ...functionCalls };
}

const press = (card: Card, label: string) => {
  const button = card.findAll(Button).find(({ text }) => text === label);
  if (button === undefined) throw new Error(`There is no button "${label}".`);
  button.trigger('onClick');
};
const words = wordsOn;
const messages = (card: Card) => card.mocks.actions.addAlert.calls.map(([alert]) => alert.message);

describe('pinning over something that is not in the agenda', () => {
  it('names the note it would replace, and puts it back by name', async () => {
    const { card, callsOf } = await open(demo, {
      'get-pin': () => ok({ pinned: note, meeting: null }),
    });
    await card.waitFor(() => {
      expect(words(card)).toContain('This unpins “Note: Discovery notes”.');
    });
    expect(callsOf('set-pin')).toEqual([]);

    press(card, 'Replace pin');
    await card.waitFor(() => {
      press(card, 'Undo');
    });

    await card.waitFor(() => {
      expect(words(card)).toContain('Pinned: Note: Discovery notes');
    });
    expect(callsOf('set-pin').map(({ parameters }) => parameters)).toMatchObject([
      { engagementId: '1', expectedEngagementId: '9' },
      { engagementId: '9', expectedEngagementId: '1' },
    ]);
  });

  it.each([
    ['task', null, 'Task'],
    ['hidden', null, 'Another activity'],
    ['call', null, 'Call'],
  ])('says what it is where it has no words: %s', async (kind, text, name) => {
    const { card } = await open(demo, {
      'get-pin': () => ok({ pinned: { engagementId: '9', kind, text }, meeting: null }),
    });

    await card.waitFor(() => {
      expect(words(card)).toContain(`This unpins “${name}”.`);
    });
  });

  it.each([
    [
      'meeting',
      () => ok({ pinned: { engagementId: '9', kind: 'deleted', text: null }, meeting: null }),
    ],
    [
      'meeting that stands for an appointment',
      () =>
        ok({
          pinned: { engagementId: '9', kind: 'deleted', text: null },
          meeting: { id: '5', title: 'Kick-off' },
        }),
    ],
  ])(
    'says before that a deleted one cannot be pinned again, and offers no Undo: %s',
    async (kind, answer) => {
      const { card } = await open(kind === 'meeting' ? demo : visit, { 'get-pin': answer });
      await card.waitFor(() => {
        expect(words(card)).toContain(
          'This replaces the pin on an activity that’s gone, so this can’t be undone.',
        );
      });

      press(card, kind === 'meeting' ? 'Replace pin' : 'Pin “Kick-off”');

      await vi.waitFor(() => {
        expect(messages(card)).toHaveLength(1);
      });
      await new Promise((resolve) => setTimeout(resolve, 10));
      expect(card.findAll(Button).map(({ text }) => text)).not.toContain('Undo');
    },
  );

  it('offers Undo again once the pin is changed from one that is there', async () => {
    const { card } = await open(demo, {
      'get-pin': () =>
        ok({ pinned: { engagementId: '9', kind: 'deleted', text: null }, meeting: null }),
    });
    await card.waitFor(() => {
      press(card, 'Replace pin');
    });
    await vi.waitFor(() => {
      expect(messages(card)).toHaveLength(1);
    });

    card
      .findAll(Dropdown.ButtonItem)
      .find(({ text }) => text === 'Unpin')
      ?.trigger('onClick');

    await card.waitFor(() => {
      expect(words(card)).toContain('Unpinned');
      expect(card.findAll(Button).map(({ text }) => text)).toContain('Undo');
    });
  });

  it('pins at once where the pin has gone meanwhile', async () => {
    const { card, callsOf } = await open(demo, {
      'get-pin': () => ok({ pinned: null, meeting: null }),
    });

    await vi.waitFor(() => {
      expect(messages(card)).toEqual(['Pinned: Demo']);
    });

    expect(callsOf('set-pin')[0]?.parameters).toMatchObject({ expectedEngagementId: null });
  });

  it('asks all the same where nobody can say what is pinned', async () => {
    const { card, callsOf } = await open(demo, {
      'get-pin': () => ({ ok: false, error: { code: 'UNAVAILABLE', message: '' } }),
    });
    await card.waitFor(() => {
      press(card, 'Replace pin');
    });

    await vi.waitFor(() => {
      expect(callsOf('set-pin')).toHaveLength(1);
    });
  });
});

describe('an appointment', () => {
  it('cannot be pinned, and offers the meeting that goes with it', async () => {
    const { card, callsOf } = await open(visit, {
      'get-pin': () => ok({ pinned: note, meeting: { id: '5', title: 'Kick-off' } }),
    });
    await card.waitFor(() => {
      expect(words(card)).toContain('Appointments can’t be pinned');
    });
    expect(words(card)).toContain('This unpins “Note: Discovery notes”.');

    press(card, 'Pin “Kick-off”');

    await vi.waitFor(() => {
      expect(messages(card)).toEqual(['Pinned: Kick-off']);
    });
    expect(callsOf('get-pin')[0]?.parameters).toMatchObject({ appointmentId: '2' });
    expect(callsOf('set-pin')[0]?.parameters).toMatchObject({ engagementId: '5' });
  });

  it.each([
    ['no meeting goes with it', () => ok({ pinned: note, meeting: null })],
    [
      'that could not be found out',
      () => ({ ok: false, error: { code: 'TIMED_OUT', message: '' } }),
    ],
  ])('says only why it cannot be pinned where %s', async (_case, answer) => {
    const { card, callsOf } = await open(visit, { 'get-pin': answer });

    await vi.waitFor(() => {
      expect(messages(card)).toEqual([
        'Appointments can’t be pinned, only activities such as meetings.',
      ]);
    });

    expect(callsOf('set-pin')).toEqual([]);
  });

  it('says that the meeting that goes with it is pinned already', async () => {
    const { card } = await open(visit, {
      'get-pin': () =>
        ok({
          pinned: { engagementId: '9', kind: 'meeting', text: 'Kick-off' },
          meeting: { id: '9', title: 'Kick-off' },
        }),
    });

    await vi.waitFor(() => {
      expect(messages(card)).toEqual([expect.stringContaining('Pinned: Kick-off')]);
    });
  });
});

it.each([
  ['Postponed by client', { category: 'rescheduled', isOpen: false }],
  ['Geen interesse', { category: 'other', isOpen: false, isClosed: true }],
] as const)('says that what is pinned is “%s”, in the account’s own word', async (label, state) => {
  const outcome = { value: 'X', label, ...state };
  const coming = itemJson({ id: '1', title: 'Demo', outcome, isPinned: true });
  const { card } = await open(demo, {
    'list-agenda': () =>
      ok(agendaJson({ items: [demo], pinned: { engagementId: '1', item: coming } })),
  });

  expect(card.find(Alert).props.title).toBe('“Demo” is still pinned');
  expect(card.find(Alert).text).toBe(`Its outcome is “${label}”.`);
});
