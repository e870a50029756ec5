import { Alert, Button, Input, LoadingButton, Panel, Tabs } from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { agendaJson, detailsJson, itemJson } from '../test/agenda-reply.ts';
import { wordsOn } from '../test/agenda-steps.ts';
import { answerFunctions, renderAgenda } from '../test/render-agenda.tsx';

type Card = ReturnType<typeof renderAgenda>;
type Functions = Parameters<typeof answerFunctions>[0];

const demo = itemJson({ id: '1', title: 'Demo' });
// The demo is on Tuesday 24 November.
const nextDay = 'Wed 25 Nov';
const nextWeek = 'Tue 1 Dec';
const ok = (data: object) => ({ ok: true, data });
const refuse = (code: string, details: object = {}) => ({
  ok: false,
  error: { code, message: '', details },
});
const details = detailsJson({
  item: demo,
  description: 'Go through the redlines.',
  internalNotes: 'Bring the contract',
  attendees: [{ kind: 'contact', id: '101', name: 'Ada Lovelace', email: null }],
  associations: { companies: [{ id: '7', name: 'Analytical Engines' }], deals: [] },
});

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
});

/** Opens a panel of the only row in Upcoming. */
async function openPanel(button: 'Reschedule' | 'Details', functions: Functions, item = demo) {
  const functionCalls = answerFunctions({
    'list-agenda': () => ok(agendaJson({ items: [item] })),
    'find-clashes': () => ok({ clashes: [] }),
    'get-item': () => ok(details),
    ...functions,
  });
  const card = renderAgenda();
  await card.waitFor(() => {
    card.find(Tabs);
  });
  const onSelectedChange = card.find(Tabs).props.onSelectedChange as (view: string) => void;
  onSelectedChange('upcoming');
  await card.waitFor(() => {
    buttonCalled(card, button);
  });
  buttonCalled(card, button).props.overlay?.find(Panel).props.onOpen?.();
  return { card, ...functionCalls };
}

function buttonCalled(card: Card, label: string) {
  const found = card.findAll(Button).find(({ text }) => text?.replace(',', '') === label);
  if (found === undefined) throw new Error(`There is no button "${label}".`);
  return found;
}

const words = wordsOn;

describe('the reschedule panel', () => {
  const open = async (functions: Functions = {}, item = demo) => {
    const opened = await openPanel('Reschedule', functions, item);
    await opened.card.waitFor(() => {
      buttonCalled(opened.card, nextDay);
    });
    return opened;
  };
  const submit = (card: Card) => card.find(LoadingButton);

  it('asks nothing of HubSpot before it opens', async () => {
    const { callsOf } = answerAndRender();

    await vi.waitFor(() => {
      expect(callsOf('list-agenda')).toHaveLength(1);
    });

    expect(callsOf('find-clashes')).toEqual([]);
    expect(callsOf('get-item')).toEqual([]);
  });

  function answerAndRender() {
    const functionCalls = answerFunctions({
      'list-agenda': () => ok(agendaJson({ items: [demo] })),
    });
    renderAgenda();
    return functionCalls;
  }

  it('says what will happen, and offers to move only what has another time', async () => {
    const { card } = await open();

    expect(card.find(Alert).props.title).toBe('This changes the time in HubSpot');
    expect(submit(card).props.disabled).toBe(true);

    buttonCalled(card, nextWeek).trigger('onClick');

    await card.waitFor(() => {
      expect(submit(card).props.disabled).toBe(false);
    });
    expect(words(card)).toMatch(/Tue,? 1 Dec/);
  });

  it('moves with the same duration, closes, and leaves the way back on the row', async () => {
    const moved = { ...demo, start: '2026-11-25T14:00:00.000Z', end: '2026-11-25T14:30:00.000Z' };
    const previous = { start: demo.start, end: demo.end };
    const { card, callsOf } = await open({
      'reschedule-item': () => ok({ item: moved, previous, undo: 'sealed' }),
    });
    card.find(Input).props.onInput?.('Ada is travelling');
    buttonCalled(card, nextDay).trigger('onClick');
    await card.waitFor(() => {
      expect(submit(card).props.disabled).toBe(false);
    });

    submit(card).trigger('onClick');

    await card.waitFor(() => {
      expect(words(card)).toContain('Moved to');
    });
    expect(callsOf('reschedule-item')[0]?.parameters).toMatchObject({
      start: '2026-11-25T14:00:00.000Z',
      end: '2026-11-25T14:30:00.000Z',
      reason: 'Ada is travelling',
      expectedUpdatedAt: demo.updatedAt,
    });
    await vi.waitFor(() => {
      expect(card.mocks.actions.closeOverlay.calls).toEqual([['reschedule-meeting-1']]);
    });
  });

  it('shows where somebody else has put it, and moves it anyway only when asked again', async () => {
    const { card, callsOf } = await open({
      'reschedule-item': ({ expectedUpdatedAt }) =>
        expectedUpdatedAt === undefined
          ? ok({ item: demo, previous: { start: null, end: null } })
          : refuse('STALE', { start: '2026-11-30T10:00:00.000Z' }),
    });
    buttonCalled(card, nextDay).trigger('onClick');
    await card.waitFor(() => {
      expect(submit(card).props.disabled).toBe(false);
    });
    submit(card).trigger('onClick');
    await card.waitFor(() => {
      expect(words(card)).toMatch(/It’s now scheduled for Mon,? 30 Nov/);
    });

    expect(submit(card).text).toBe('Reschedule anyway');
    submit(card).trigger('onClick');

    await vi.waitFor(() => {
      expect(callsOf('reschedule-item')).toHaveLength(2);
    });
  });

  it('shows what it would clash with, and whose it is', async () => {
    const { card } = await open({
      'find-clashes': () =>
        ok({
          clashes: [
            { interval: 0, item: itemJson({ id: '9', title: 'Board meeting' }), whose: 'owner' },
          ],
        }),
    });

    await card.waitFor(() => {
      expect(words(card)).toMatch(/Board meeting · Ben Ode/);
    });
  });

  it('admits that it could not look for clashes', async () => {
    const { card } = await open({ 'find-clashes': () => refuse('RATE_LIMITED') });

    await card.waitFor(() => {
      expect(words(card)).toContain('Couldn’t check for conflicts.');
    });
  });

  it('takes no reason for an appointment, which has no internal notes', async () => {
    const { card } = await open({}, { ...demo, kind: 'appointment' });

    expect(card.maybeFind(Input)).toBeNull();
  });
});
