import {
  Alert,
  Button,
  DescriptionListItem,
  ErrorState,
  Input,
  LoadingButton,
  Panel,
  StatusTag,
  Tabs,
  Text,
  TextArea,
} from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { agendaJson, detailsJson, itemJson } from '../test/agenda-reply.ts';
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
    card.find(StatusTag);
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

const words = (card: Card) =>
  card
    .findAll(Text)
    .map((node) => node.text)
    .join('\n');

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

    expect(card.find(Alert).props.title).toBe('Moves this meeting in HubSpot');
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
      expect(words(card)).toMatch(/It is planned for Mon,? 30 Nov/);
    });

    expect(submit(card).text).toBe('Move anyway');
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
      expect(words(card)).toContain('could not be looked up');
    });
  });

  it('takes no reason for an appointment, which has no internal notes', async () => {
    const { card } = await open({}, { ...demo, kind: 'appointment' });

    expect(card.maybeFind(Input)).toBeNull();
  });
});

describe('the details panel', () => {
  const open = (functions: Functions = {}) => openPanel('Details', functions);

  it('shows who, what for and with which company', async () => {
    const { card } = await open();

    await card.waitFor(() => {
      const facts = card
        .findAll(DescriptionListItem)
        .map(({ props, text }) => `${props.label}: ${text ?? ''}`);
      expect(facts).toEqual([
        'Owner: Ben Ode',
        'People: Ada Lovelace',
        'Companies: Analytical Engines',
        'Description: Go through the redlines.',
      ]);
    });
  });

  it('names what of it could not be read, and takes nobody for gone', async () => {
    const error = { code: 'UNAVAILABLE', message: '' } as const;
    const attendees = [{ kind: 'owner', id: '9', name: null, email: null } as const];
    const problems = (['companies', 'owners'] as const).map((part) => ({ part, error }));
    const { card } = await open({ 'get-item': () => ok({ ...details, attendees, problems }) });

    await card.waitFor(() => {
      expect(card.find(Alert).props.title).toBe('Not everything could be loaded');
      expect(card.find(Alert).text).toBe('Companies, Names of owners');
    });
    const people = card.findAll(DescriptionListItem).map(({ text }) => text);
    expect(people).toContain('9');
    expect(people).not.toContain('Former user');
  });

  it('tells how often and how far it was moved, newest first', async () => {
    const move = (from: string, to: string, at: string, noticeMs: number) => ({
      from,
      to,
      at,
      noticeMs,
      by: 'Ben Ode',
    });
    const ledger = {
      bookedFor: '2026-11-10T14:00:00.000Z',
      totalSlipMs: 14 * 86_400_000,
      moves: [
        move(
          '2026-11-10T14:00:00.000Z',
          '2026-11-17T14:00:00.000Z',
          '2026-11-09T16:00:00.000Z',
          79_200_000,
        ),
        move(
          '2026-11-17T14:00:00.000Z',
          '2026-11-24T14:00:00.000Z',
          '2026-11-17T15:00:00.000Z',
          -3_600_000,
        ),
      ],
    };
    const { card } = await open({ 'get-item': () => ok({ ...details, ledger }) });

    await card.waitFor(() => {
      expect(words(card)).toContain('Moved 2 times');
    });

    expect(words(card)).toMatch(/First booked for .*14 days apart/);
    expect(words(card)).toMatch(/after it had begun[^]*22 hours before/);
  });

  it('saves notes only over what was read', async () => {
    const { card, callsOf } = await open({
      'edit-item': () => ok({ item: demo, previous: { internalNotes: 'Bring the contract' } }),
    });
    await card.waitFor(() => {
      card.find(TextArea);
    });

    card.find(TextArea).props.onInput?.('Bring two copies');
    await card.waitFor(() => {
      expect(card.find(TextArea).props.value).toBe('Bring two copies');
    });
    card.find(LoadingButton).trigger('onClick');

    await vi.waitFor(() => {
      expect(callsOf('edit-item')[0]?.parameters).toMatchObject({
        changes: { internalNotes: 'Bring two copies' },
        expectedUpdatedAt: demo.updatedAt,
      });
    });
  });

  it('copies the item as text without the internal notes', async () => {
    const { card } = await open();
    await card.waitFor(() => {
      buttonCalled(card, 'Copy as text');
    });

    buttonCalled(card, 'Copy as text').trigger('onClick');

    await vi.waitFor(() => {
      const [text] = card.mocks.actions.copyTextToClipboard.calls[0] ?? [];
      expect(text).toMatch(/^Demo\n.*\n.*\(New York\)\n\nGo through the redlines\.$/);
    });
  });

  it('says what deleting means and what cannot be undone before it deletes', async () => {
    const row = { item: { kind: 'meeting', id: '1' }, ok: true };
    const gaps = [
      { part: 'value', name: 'Outcome: HELD' },
      { part: 'links', name: 'email' },
    ];
    const { card, callsOf } = await open({
      'delete-items': ({ isTrial }) =>
        ok({
          results: [isTrial === true ? { ...row, gaps } : { ...row, gaps, snapshot: 'sealed' }],
        }),
    });
    await card.waitFor(() => {
      buttonCalled(card, 'Delete');
    });
    buttonCalled(card, 'Delete').trigger('onClick');
    await card.waitFor(() => {
      expect(words(card)).toContain('Undo also can’t restore: Outcome: HELD · links to emails');
    });
    expect(words(card)).toContain('restore it for 90 days');
    expect(callsOf('delete-items').map(({ parameters }) => parameters['isTrial'])).toEqual([true]);

    card.find(LoadingButton, { variant: 'destructive' }).trigger('onClick');

    await card.waitFor(() => {
      expect(words(card)).toContain('Undo restores it as a new record.');
    });
    expect(callsOf('delete-items')[1]?.parameters).toMatchObject({ known: gaps });
  });

  it('deletes nothing while it is not known what could be restored', async () => {
    const { card, callsOf } = await open({ 'delete-items': () => refuse('UNAVAILABLE') });
    await card.waitFor(() => {
      buttonCalled(card, 'Delete');
    });
    buttonCalled(card, 'Delete').trigger('onClick');
    await card.waitFor(() => {
      expect(card.find(LoadingButton, { variant: 'destructive' }).text).toBe('Try again');
    });

    card.find(LoadingButton, { variant: 'destructive' }).trigger('onClick');

    await vi.waitFor(() => {
      expect(callsOf('delete-items')).toHaveLength(2);
    });
    for (const { parameters } of callsOf('delete-items')) expect(parameters['isTrial']).toBe(true);
  });

  it('names what went wrong when the item cannot be read', async () => {
    const { card } = await open({ 'get-item': () => refuse('NOT_ASSOCIATED') });

    await card.waitFor(() => {
      expect(card.find(ErrorState).props.title).toBe('This does not belong to the record');
    });
  });
});
