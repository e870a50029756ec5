import { Checkbox, Link, Tabs } from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { agendaJson, detailsJson, itemJson, outcomeJson } from '../test/agenda-reply.ts';
import { pressOn, selectAll, wordsOn } from '../test/agenda-steps.ts';
import { answerFunctions, renderAgenda } from '../test/render-agenda.tsx';
import { deleteItem, openDetails } from '../test/panel-steps.ts';

type Card = ReturnType<typeof renderAgenda>;

const past = { start: '2026-11-19T14:00:00.000Z', end: '2026-11-19T14:30:00.000Z' };
const demo = itemJson({ ...past, id: '1', title: 'Demo', place: 'Room 4' });
const visit = itemJson({ ...past, id: '2', title: 'Visit' });
const item = { kind: 'meeting', id: '1' };
const ok = (data: object) => ({ ok: true, data });
const done = { ok: true, previous: 'SCHEDULED', updatedAt: '2026-11-21T09:00:00.000Z' };

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
  deleted = { item, ok: true, snapshot: 'sealed', gaps: [] };
  remade = () => made;
});

let deleted: object;
let remade: () => object;
const made = { item, ok: true, created: { kind: 'meeting', id: '9' }, gaps: [] };

/** The card on two rows, with the details of the first one open. */
async function open() {
  const options = {
    meeting: [outcomeJson('SCHEDULED', 'Scheduled'), outcomeJson('COMPLETED', 'Completed')],
    appointment: [],
  };
  const functionCalls = answerFunctions({
    'list-agenda': () => ok({ ...agendaJson({ options }), items: [demo, visit] }),
    'get-item': () => ok(detailsJson({ item: demo, location: 'Room 4' })),
    'delete-items': ({ isTrial }) =>
      isTrial === true
        ? ok({ results: [{ item, ok: true, gaps: [] }] })
        : ok({ results: [deleted] }),
    'recreate-items': () => ok({ results: [remade()] }),
    'set-outcome': () => ok({ results: [{ item: { kind: 'meeting', id: '9' }, ...done }] }),
  });
  const card = renderAgenda();
  await card.waitFor(() => {
    card.find(Tabs);
  });
  await openDetails(card);
  return { card, ...functionCalls };
}

const words = wordsOn;
const selectable = (card: Card) => card.findAll(Checkbox).map(({ props }) => props.name);

async function deleteFirst(card: Card): Promise<void> {
  await deleteItem(card);
  await card.waitFor(() => {
    expect(words(card)).toContain('Deleted.');
  });
}

describe('an item that was deleted', () => {
  it('takes no part in what is done with many rows', async () => {
    const { card } = await open();
    await deleteFirst(card);

    await selectAll(card);

    expect(words(card)).toContain('1 selected');
    expect(selectable(card)).toEqual(['select-meeting-2']);
  });

  it('stands in its place again as the new record, without the list being read again', async () => {
    const { card, callsOf } = await open();
    await deleteFirst(card);
    const before = callsOf('list-agenda').length;

    await pressOn(card, 'Undo');

    await card.waitFor(() => {
      expect(card.findAll(Link, { href: '#' }).map(({ text }) => text)).toEqual(['Demo', 'Visit']);
    });
    // Of these the overview needs one, which leaves the rows alone.
    expect(callsOf('list-agenda').length).toBeLessThanOrEqual(before + 1);
    await pressOn(card, 'Completed');
    await vi.waitFor(() => {
      expect(callsOf('set-outcome')[0]?.parameters['changes']).toEqual([
        { item: { kind: 'meeting', id: '9' }, outcome: 'COMPLETED' },
      ]);
    });
  });
});

describe('the way back', () => {
  const alerts = (card: Card) => card.mocks.actions.addAlert.calls.map(([alert]) => alert);

  it('names what did not come back', async () => {
    const gaps = [{ part: 'record', name: 'company' }];
    remade = () => ({ ...made, gaps });
    const { card } = await open();
    await deleteFirst(card);

    await pressOn(card, 'Undo');

    await card.waitFor(() => {
      expect(alerts(card)).toContainEqual({
        type: 'warning',
        message: 'Restored, except: links to companies that no longer exist',
      });
    });
  });

  it('is there also where nobody knows whether the item was deleted', async () => {
    deleted = { item, ok: false, error: { code: 'OUTCOME_UNKNOWN', message: '' }, snapshot: 's' };
    const { card, callsOf } = await open();
    await deleteItem(card);
    await card.waitFor(() => {
      expect(words(card)).toContain('Undo puts it back if it’s gone');
    });

    await pressOn(card, 'Undo');

    await vi.waitFor(() => {
      expect(callsOf('recreate-items')[0]?.parameters['snapshots']).toEqual(['s']);
    });
  });

  it('goes where it can no longer be taken, and says what is left', async () => {
    const details = { parameter: 'snapshots.0', seal: 'expired' };
    remade = () => ({ item, ok: false, error: { code: 'INVALID_INPUT', message: '', details } });
    const { card } = await open();
    await deleteFirst(card);

    await pressOn(card, 'Undo');

    await card.waitFor(() => {
      expect(words(card)).toContain('This can’t be undone here anymore.');
      expect(card.findAll(Link).map(({ text }) => text)).not.toContain('Undo');
    });
  });
});
