import { Alert, Checkbox, Input, StatusTag, Tab, Tabs } from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { agendaJson, detailsJson, itemJson, outcomeJson } from '../test/agenda-reply.ts';
import { selectAll, panelOf, wordsOn, pressOn } from '../test/agenda-steps.ts';
import { answerFunctions, renderAgenda } from '../test/render-agenda.tsx';
import { chooseEntry, openDetails, typeInto } from '../test/panel-steps.ts';

type Card = ReturnType<typeof renderAgenda>;
type Functions = Parameters<typeof answerFunctions>[0];
type Change = { item: { kind: string; id: string }; expectedUpdatedAt?: string };

const meeting = [
  outcomeJson('SCHEDULED', 'Scheduled'),
  outcomeJson('COMPLETED', 'Completed'),
  outcomeJson('NO_SHOW', 'No show'),
  outcomeJson('CANCELED', 'Canceled'),
];
const past = { start: '2026-11-19T14:00:00.000Z', end: '2026-11-19T14:30:00.000Z' };
const demo = itemJson({ ...past, id: '1', title: 'Demo' });
const visit = itemJson({ ...past, id: '2', title: 'Visit' });
const changedAt = '2026-11-21T08:00:00.000Z';
// Details are no instants of a contract, and stay texts: only those with a Z are taken for one here.
const changed = { ...past, updatedAt: changedAt };
const texts = Object.entries(changed).map(([name, time]) => [name, time.replace('Z', '+00:00')]);
const stale = {
  code: 'STALE',
  message: '',
  details: Object.fromEntries(texts) as typeof changed,
};
const canceled = {
  ...stale,
  details: { ...stale.details, title: 'Demo', outcome: 'Canceled', outcomeValue: 'CANCELED' },
};
const ok = (data: object) => ({ ok: true, data });

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
});

/** The card on rows that somebody else cancels before the rep does anything. */
async function open(functions: Functions = {}) {
  let owed = 2;
  const functionCalls = answerFunctions({
    'list-agenda': () => {
      const counts = { 'needs-outcome': owed, upcoming: 0, past: 2 };
      const options = { meeting, appointment: [] };
      owed = 0;
      return ok({ ...agendaJson({ options, counts }), items: [demo, visit] });
    },
    'set-outcome': ({ changes }) =>
      ok({
        results: (changes as Change[]).map(({ item, expectedUpdatedAt }) =>
          [undefined, changedAt].includes(expectedUpdatedAt)
            ? { item, ok: true, previous: 'CANCELED', updatedAt: changedAt }
            : { item, ok: false, error: canceled },
        ),
      }),
    'find-clashes': () => ok({ clashes: [] }),
    'get-item': () =>
      ok(
        detailsJson({ item: itemJson({ ...past, id: '1', title: 'Theirs' }), location: 'Room 4' }),
      ),
    ...functions,
  });
  const card = renderAgenda();
  await card.waitFor(() => {
    card.find(Tabs);
  });
  return { card, ...functionCalls };
}

const press = pressOn;
const tags = (card: Card) => card.findAll(StatusTag).map(({ text }) => text);
const words = wordsOn;
const isTicked = (card: Card, id: string) =>
  card.find(Checkbox, { name: `select-meeting-${id}` }).props.checked;

describe('an outcome that somebody else was faster with', () => {
  it('is left as it is now: the note goes, the row is deselected and the counts follow', async () => {
    const { card, callsOf } = await open();
    await press(card, 'Completed');

    await press(card, 'Keep Canceled');

    await card.waitFor(() => {
      expect(tags(card)).toEqual(['Canceled']);
      expect(card.findAll(Tab)[0]?.props.title).toBe('Needs outcome');
    });
    expect(words(card)).not.toContain('Not saved');
    expect(callsOf('set-outcome')).toHaveLength(1);
  });

  it('asks again when that is undone, and is set over it when asked to', async () => {
    const { card, callsOf } = await open();
    await press(card, 'Completed');
    await press(card, 'Keep Canceled');
    await press(card, 'Undo');

    await press(card, 'Set to Completed anyway');

    await card.waitFor(() => {
      expect(tags(card)).toEqual(['Completed']);
    });
    expect(callsOf('set-outcome')).toHaveLength(2);
  });

  it('can be set afresh once it was left as it is', async () => {
    const { card, callsOf } = await open();
    await press(card, 'Completed');
    await press(card, 'Keep Canceled');
    await openDetails(card);
    await chooseEntry(card, 'No show');

    await card.waitFor(() => {
      expect(tags(card)[0]).toBe('No show');
    });
    expect(callsOf('set-outcome')[1]?.parameters['changes']).toMatchObject([
      { expectedUpdatedAt: changedAt },
    ]);
  });

  it('is asked about once for many rows', async () => {
    const { card, callsOf } = await open();
    await selectAll(card);
    await press(card, 'Completed');
    await card.waitFor(() => {
      expect(words(card)).toContain('2 of these changed since you opened them.');
    });

    await press(card, 'Keep current');

    await card.waitFor(() => {
      expect(tags(card)).toEqual(['Canceled', 'Canceled']);
      expect(card.findAll(Tab)[0]?.props.title).toBe('Needs outcome');
    });
    expect(card.maybeFind(Alert)).toBeNull();
    expect([isTicked(card, '1'), isTicked(card, '2')]).toEqual([false, false]);
    expect(callsOf('set-outcome')).toHaveLength(1);
  });
});

describe('a change in a panel that somebody else was faster with', () => {
  const openPanel = async (label: string, functions: Functions) => {
    const opened = await open(functions);
    const onSelectedChange = opened.card.find(Tabs).props.onSelectedChange as (v: string) => void;
    onSelectedChange('upcoming');
    await opened.card.waitFor(() => {
      panelOf(opened.card, label).onOpen?.();
    });
    return opened;
  };

  it('leaves the time as it is now', async () => {
    const moved = { start: '2026-11-30T10:00:00.000Z', end: '2026-11-30T10:30:00.000Z' };
    const { card, callsOf } = await openPanel('Reschedule', {
      'reschedule-item': () => ({ ok: false, error: stale }),
      'get-item': () =>
        ok(
          detailsJson({ item: itemJson({ ...moved, id: '1', title: 'Demo' }), location: 'Room 4' }),
        ),
    });
    await press(card, 'Mon 23 Nov');
    await press(card, 'Reschedule');

    await press(card, 'Keep current');

    await card.waitFor(() => {
      expect(words(card)).toMatch(/Mon,? 30 Nov/);
    });
    await vi.waitFor(() => {
      expect(card.mocks.actions.closeOverlay.calls).toEqual([['reschedule-meeting-1']]);
    });
    expect(callsOf('reschedule-item')).toHaveLength(1);
  });

  it('shows in the fields what they say now', async () => {
    let title = 'Demo';
    const { card, callsOf } = await open({
      'get-item': () =>
        ok(detailsJson({ item: itemJson({ ...past, id: '1', title }), location: 'Room 4' })),
      'edit-item': () => ({
        ok: false,
        error: { ...stale, details: { ...stale.details, title: 'Theirs' } },
      }),
    });
    await openDetails(card);
    await typeInto(card, 'Title', 'Mine');
    title = 'Theirs';
    await press(card, 'Save');
    await card.waitFor(() => {
      expect(card.findAll(Input)[0]?.props.validationMessage).toBe('It’s now “Theirs” in HubSpot.');
    });

    await press(card, 'Keep current');

    await press(card, 'Edit');
    await card.waitFor(() => {
      expect(card.findAll(Input).map(({ props }) => props.value)).toEqual(['Theirs', 'Room 4']);
    });
    expect(card.maybeFind(Alert)).toBeNull();
    expect(callsOf('edit-item')).toHaveLength(1);
  });
});
