import {
  Button,
  Dropdown,
  LoadingButton,
  StatusTag,
  Tab,
  Tabs,
  Link,
} from '@hubspot/ui-extensions';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { agendaJson, detailsJson, itemJson, outcomeJson } from '../test/agenda-reply.ts';
import { wordsOn, pressOn } from '../test/agenda-steps.ts';
import { answerFunctions, renderAgenda } from '../test/render-agenda.tsx';
import { notesField, openDetails, panelCalled, typeNotes } from '../test/panel-steps.ts';

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
const options = { meeting, appointment: [] };
const [, completed, noShow] = meeting;
const past = { start: '2026-11-19T14:00:00.000Z', end: '2026-11-19T14:30:00.000Z' };
const demo = itemJson({ ...past, id: '1', title: 'Demo' });
const visit = itemJson({ ...past, id: '2', title: 'Visit' });
const held = itemJson({
  id: '7',
  title: 'Earlier',
  start: '2026-10-05T14:00:00.000Z',
  end: '2026-10-05T15:00:00.000Z',
  ...(completed && { outcome: completed }),
});
const ok = (data: object) => ({ ok: true, data });

/** Answers that are given when the test says so, in any order. */
function heldAnswers() {
  const waiting: ((reply: unknown) => void)[] = [];
  return { hold: () => new Promise((resolve) => waiting.push(resolve)), waiting };
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
  vi.stubEnv('TZ', 'Europe/Berlin');
});
afterEach(() => {
  vi.useRealTimers();
});

const agendaOf = (items: object[], summary: object = {}) => {
  const counts = { 'needs-outcome': items.length, upcoming: 0, past: items.length };
  const rest = {
    next: null,
    lastHeld: null,
    showRate: null,
    needsOutcome: items.length,
    ...summary,
  };
  return { ...agendaJson({ options, counts }), summary: rest, items };
};

async function open(functions: Functions) {
  const answered = answerFunctions({
    'list-agenda': () => ok(agendaOf([demo, visit])),
    ...functions,
  });
  const card = renderAgenda();
  await card.waitFor(() => {
    card.find(Tabs);
  });
  return { card, ...answered };
}

const buttons = (card: Card) => [...card.findAll(Button), ...card.findAll(LoadingButton)];
const press = pressOn;
const choose = (card: Card, label: string) => {
  card
    .findAll(Dropdown.ButtonItem)
    .find(({ text }) => text === label)
    ?.trigger('onClick');
};
const tags = (card: Card) => card.findAll(StatusTag).map(({ text }) => text);
const words = wordsOn;
const show = (card: Card, view: string) => {
  (card.find(Tabs).props.onSelectedChange as (view: string) => void)(view);
};
const outcomesSent = (calls: { parameters: Record<string, unknown> }[]) =>
  calls.map(({ parameters }) =>
    (parameters['changes'] as Change[]).map(({ outcome }) => outcome).join(),
  );
const saved = (previous: string, updatedAt: string, id = '1') =>
  ok({ results: [{ item: { kind: 'meeting', id }, ok: true, previous, updatedAt }] });

describe('quick taps on one row', () => {
  it('end with the last one in HubSpot, over what the first has made of it', async () => {
    const { hold, waiting } = heldAnswers();
    const { card, callsOf } = await open({ 'set-outcome': hold });
    await openDetails(card);
    await press(card, 'Completed');
    choose(card, 'No show');
    await card.waitFor(() => {
      expect(tags(card)[0]).toBe('No show');
    });
    expect(callsOf('set-outcome')).toHaveLength(1);

    waiting[0]?.(saved('SCHEDULED', '2026-11-21T09:00:01.000Z'));
    await vi.waitFor(() => {
      expect(callsOf('set-outcome')).toHaveLength(2);
    });
    expect(tags(card)[0]).toBe('No show');
    expect(callsOf('set-outcome')[1]?.parameters['changes']).toMatchObject([
      { outcome: 'NO_SHOW', expectedUpdatedAt: '2026-11-21T09:00:01.000Z' },
    ]);
    waiting[1]?.(saved('COMPLETED', '2026-11-21T09:00:02.000Z'));
    await press(card, 'Undo');

    // Back to what stood there before any of the taps.
    await vi.waitFor(() => {
      expect(outcomesSent(callsOf('set-outcome'))).toEqual(['COMPLETED', 'NO_SHOW', 'SCHEDULED']);
    });
  });

  it('write nothing twice where the rep comes back to the first', async () => {
    const { hold, waiting } = heldAnswers();
    const { card, callsOf } = await open({ 'set-outcome': hold });
    await openDetails(card);
    await press(card, 'Completed');
    choose(card, 'No show');
    await card.waitFor(() => {
      expect(tags(card)[0]).toBe('No show');
    });
    choose(card, 'Completed');

    waiting[0]?.(saved('SCHEDULED', '2026-11-21T09:00:01.000Z'));

    await card.waitFor(() => {
      expect(words(card)).not.toContain('Saving');
      expect(card.findAll(Tab)[0]?.props.title).toBe('Needs outcome 1');
    });
    expect(tags(card)[0]).toBe('Completed');
    expect(outcomesSent(callsOf('set-outcome'))).toEqual(['COMPLETED']);
  });

  it('put back what is still on its way, once it has arrived', async () => {
    const { hold, waiting } = heldAnswers();
    const { card, callsOf } = await open({ 'set-outcome': hold });
    await press(card, 'Completed');
    await press(card, 'Undo');
    await card.waitFor(() => {
      expect(tags(card)).toEqual([]);
    });

    waiting[0]?.(saved('SCHEDULED', '2026-11-21T09:00:01.000Z'));
    await vi.waitFor(() => {
      expect(outcomesSent(callsOf('set-outcome'))).toEqual(['COMPLETED', 'SCHEDULED']);
    });
    waiting[1]?.(saved('COMPLETED', '2026-11-21T09:00:02.000Z'));

    await card.waitFor(() => {
      expect(words(card)).not.toContain('Saving');
    });
    expect(tags(card)).toEqual([]);
    expect(card.findAll(Tab)[0]?.props.title).toBe('Needs outcome 2');
  });

  it('ask once, about the last, where somebody else was faster', async () => {
    const { hold, waiting } = heldAnswers();
    const stale = { code: 'STALE', message: '', details: { outcome: 'Canceled' } };
    const refused = ok({
      results: [{ item: { kind: 'meeting', id: '1' }, ok: false, error: stale }],
    });
    const { card } = await open({ 'set-outcome': hold });
    await openDetails(card);
    await press(card, 'Completed');
    choose(card, 'No show');
    waiting[0]?.(refused);
    await vi.waitFor(() => {
      expect(waiting).toHaveLength(2);
    });
    waiting[1]?.(refused);

    await card.waitFor(() => {
      expect(buttons(card).map(({ text }) => text)).toContain('Set to No show anyway');
    });
  });

  it('on different rows do not wait for each other', async () => {
    const { hold, waiting } = heldAnswers();
    const { card, callsOf } = await open({ 'set-outcome': hold });
    const all = card.findAll(Button).filter(({ text }) => text === 'Completed');
    all[0]?.trigger('onClick');
    all[1]?.trigger('onClick');
    expect(callsOf('set-outcome')).toHaveLength(2);

    waiting[1]?.(saved('SCHEDULED', '2026-11-21T09:00:02.000Z', '2'));
    waiting[0]?.(saved('SCHEDULED', '2026-11-21T09:00:01.000Z'));

    await card.waitFor(() => {
      expect(card.findAll(Tab)[0]?.props.title).toBe('Needs outcome');
    });
  });
});

describe('the strip', () => {
  it('says again what it said when an outcome is put back', async () => {
    const { card } = await open({
      'list-agenda': () => ok(agendaOf([demo], { lastHeld: held, showRate: { held: 1, of: 2 } })),
      'set-outcome': ({ changes }) =>
        saved(
          (changes as Change[])[0]?.outcome === 'SCHEDULED' ? 'COMPLETED' : 'SCHEDULED',
          '2026-11-21T09:00:01.000Z',
        ),
    });
    const before = words(card).split('\n')[1];
    await press(card, 'Completed');
    await card.waitFor(() => {
      expect(words(card)).toMatch(/Last held 19 Nov\n2 of 3 held/);
    });

    await press(card, 'Undo');

    await card.waitFor(() => {
      expect(words(card)).toContain('Last held 5 Oct');
    });
    expect(words(card).split('\n')[1]).toBe(before);
  });

  it('reads again what was last held, once that was no show after all', async () => {
    const { hold, waiting } = heldAnswers();
    let isFirst = true;
    const done = { ...demo, outcome: completed };
    const { card } = await open({
      'list-agenda': () => {
        if (!isFirst) return hold();
        isFirst = false;
        return ok(agendaOf([done], { lastHeld: done, showRate: { held: 2, of: 2 } }));
      },
      'set-outcome': () => saved('COMPLETED', '2026-11-21T09:00:01.000Z'),
    });
    expect(words(card)).toContain('Last held 19 Nov');
    await openDetails(card);
    choose(card, 'No show');
    await card.waitFor(() => {
      // In the row, and in its details.
      expect(tags(card)).toEqual(['No show', 'No show']);
      expect(words(card)).not.toContain('Last held');
    });
    await vi.waitFor(() => {
      expect(waiting).toHaveLength(1);
    });

    waiting[0]?.(ok(agendaOf([demo], { lastHeld: held, showRate: { held: 1, of: 2 } })));

    await card.waitFor(() => {
      expect(words(card)).toContain('Last held 5 Oct');
    });
  });

  it('shows the answer to the last question, in whatever order they arrive', async () => {
    const { hold, waiting } = heldAnswers();
    let isFirst = true;
    const { card } = await open({
      'list-agenda': () => {
        if (!isFirst) return hold();
        isFirst = false;
        return ok(agendaOf([demo, visit]));
      },
    });
    const update = () => {
      vi.setSystemTime(Date.now() + 60_000);
      card.mocks.actions.onCrmPropertiesUpdate.calls.at(-1)?.[1]({});
    };
    for (const count of [1, 2]) {
      await vi.waitFor(() => {
        if (waiting.length < count) update();
        expect(waiting).toHaveLength(count);
      });
    }
    waiting[1]?.(ok(agendaOf([demo, visit], { lastHeld: held })));
    await card.waitFor(() => {
      expect(words(card)).toContain('Last held 5 Oct');
    });
    waiting[0]?.(ok(agendaOf([demo])));
    await new Promise((resolve) => setTimeout(resolve, 20));

    expect(words(card)).toContain('Last held 5 Oct');
    expect(card.findAll(Link, { href: '#' })).toHaveLength(2);
  });
});

describe('a row', () => {
  it('shows what the list brings when that is newer than what was done here', async () => {
    let row: object = demo;
    const { card } = await open({
      'list-agenda': () => ok(agendaOf([row])),
      'set-outcome': () => saved('SCHEDULED', '2026-11-21T09:00:01.000Z'),
    });
    await press(card, 'Completed');
    await card.waitFor(() => {
      expect(tags(card)).toEqual(['Completed']);
      expect(words(card)).not.toContain('Saving');
    });
    row = { ...demo, outcome: noShow, updatedAt: '2026-11-21T09:10:00.000Z' };

    show(card, 'past');

    await card.waitFor(() => {
      expect(tags(card)).toEqual(['No show']);
    });
  });

  it('shows what was done here as long as the list brings what is older', async () => {
    const { card } = await open({
      'list-agenda': () => ok(agendaOf([demo])),
      'set-outcome': () => saved('SCHEDULED', '2026-11-21T09:00:01.000Z'),
    });
    await press(card, 'Completed');
    await card.waitFor(() => {
      expect(words(card)).not.toContain('Saving');
    });

    show(card, 'past');

    await card.waitFor(() => {
      expect(tags(card)).toEqual(['Completed']);
    });
    expect(buttons(card).map(({ text }) => text)).toContain('Undo');
  });
});

describe('words typed in a panel', () => {
  it('are kept when it closes, said on the row, and there again', async () => {
    const { card, callsOf } = await open({
      'list-agenda': () => ok(agendaOf([demo])),
      'get-item': () => ok(detailsJson({ item: demo, internalNotes: 'Before' })),
      'edit-item': () => ok({ item: demo, previous: { internalNotes: 'Before' } }),
    });
    await openDetails(card);
    await typeNotes(card, 'Ada wants the offer by Friday');

    panelCalled(card, 'details-meeting-1').props.onClose?.();

    await card.waitFor(() => {
      expect(words(card)).toContain('Unsaved notes');
    });
    expect(callsOf('edit-item')).toEqual([]);
    panelCalled(card, 'draft-meeting-1').props.onOpen?.();
    await card.waitFor(() => {
      expect(notesField(card).value).toBe('Ada wants the offer by Friday');
    });
    await press(card, 'Save');
    await vi.waitFor(() => {
      expect(callsOf('edit-item')[0]?.parameters['changes']).toEqual({
        internalNotes: 'Ada wants the offer by Friday',
      });
    });
    await card.waitFor(() => {
      expect(words(card)).not.toContain('Unsaved notes');
    });
  });

  it('are gone when they are discarded on the row, and back when that is undone', async () => {
    const { card } = await open({
      'list-agenda': () => ok(agendaOf([demo])),
      'get-item': () => ok(detailsJson({ item: demo })),
    });
    await openDetails(card);
    await typeNotes(card, 'Not meant');
    panelCalled(card, 'details-meeting-1').props.onClose?.();

    await press(card, 'Discard');

    await card.waitFor(() => {
      expect(words(card)).toContain('Unsaved notes: discarded');
    });
    await openDetails(card);
    await card.waitFor(() => {
      expect(words(card)).toContain('No notes yet');
    });
    panelCalled(card, 'details-meeting-1').props.onClose?.();
    await press(card, 'Undo');
    panelCalled(card, 'draft-meeting-1').props.onOpen?.();
    await card.waitFor(() => {
      expect(notesField(card).value).toBe('Not meant');
    });
  });
});
