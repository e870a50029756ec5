import { Input, Link } from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { agendaJson, detailsJson, itemJson, outcomeJson } from '../test/agenda-reply.ts';
import {
  lose,
  ok,
  openAgenda,
  quiet,
  refuse,
  saveAll,
  type Functions,
} from '../test/agenda-steps.ts';
import { chooseEntry, deleteItem, openDetails, takeOff, typeNotes } from '../test/panel-steps.ts';

const options = {
  meeting: [outcomeJson('SCHEDULED', 'Scheduled'), outcomeJson('COMPLETED', 'Completed')],
  appointment: [],
};
const past = { start: '2026-11-19T14:00:00.000Z', end: '2026-11-19T14:30:00.000Z' };
const later = '2026-11-21T08:00:00.000Z';
const coming = itemJson({ id: '1', title: 'Demo' });
const over = itemJson({ ...past, id: '1', title: 'Demo' });

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
  vi.stubEnv('TZ', 'Europe/Berlin');
});

const agendaWith = (items: object[]) => ({
  'list-agenda': () => ok({ ...agendaJson({ options }), items }),
  'find-clashes': () => ok({ clashes: [] }),
});

describe('a move whose answer got lost', () => {
  /** Moved by a day; the function said before it wrote what puts that back. */
  const move = async (functions: Functions, steps: { reason?: string } = {}) => {
    const moved = { start: '2026-11-25T14:00:00.000Z', end: '2026-11-25T14:30:00.000Z' };
    let isLost = true;
    const opened = await openAgenda({
      ...agendaWith([coming]),
      'reschedule-item': ({ undo }) => {
        if (undo !== undefined) return ok({ item: coming, previous: moved, undo: 'again' });
        const reply = isLost ? lose({ undo: 'sealed move' }) : refuse('UNEXPECTED');
        isLost = false;
        return reply;
      },
      'get-item': () => ok(detailsJson({ item: { ...coming, ...moved, updatedAt: later } })),
      ...functions,
    });
    const { card, press, button, openPanel, show } = opened;
    show('upcoming');
    await openPanel('Reschedule');
    await press('Wed 25 Nov');
    if (steps.reason !== undefined) {
      const reason = steps.reason;
      await card.waitFor(() => {
        card.find(Input, { name: 'reschedule-reason' }).props.onInput?.(reason);
        expect(card.find(Input, { name: 'reschedule-reason' }).props.value).toBe(reason);
      });
    }
    await card.waitFor(() => {
      expect(button('Reschedule').props.disabled).toBe(false);
    });
    await press('Reschedule');
    return opened;
  };

  it.each([
    ['without a reason', {}],
    ['with a reason, which is in the notes by then', { reason: 'Ada is ill' }],
  ])('can be put back once it was found: %s', async (_case, steps) => {
    const { press, words, callsOf, card } = await move({}, steps);
    await press('Check again');

    await card.waitFor(() => {
      expect(words()).toContain('Moved to');
    });
    await press('Undo');

    await vi.waitFor(() => {
      expect(callsOf('reschedule-item')[1]?.parameters).toMatchObject({
        undo: 'sealed move',
        expectedUpdatedAt: later,
      });
    });
  });

  it('can be put back where it was made over what somebody else had made', async () => {
    const answers = [
      refuse('STALE', { start: '2026-12-01T09:00:00.000Z', end: '2026-12-01T09:30:00.000Z' }),
      lose({ undo: 'sealed over theirs' }),
    ];
    const { press, words, callsOf, card } = await move({
      'reschedule-item': () => answers.shift() ?? ok({ item: coming, previous: past, undo: 'u' }),
    });
    await press('Reschedule anyway');
    await press('Check again');
    await card.waitFor(() => {
      expect(words()).toContain('Moved to');
    });
    await press('Undo');

    await vi.waitFor(() => {
      expect(callsOf('reschedule-item')[2]?.parameters).toMatchObject({
        undo: 'sealed over theirs',
      });
    });
  });
});

describe('an edit whose answer got lost', () => {
  const edit = async (lost: object, functions: Functions = {}) => {
    let notes = 'Bring the contract';
    const opened = await openAgenda({
      ...agendaWith([over]),
      'edit-item': ({ undo, changes }) => {
        notes =
          undo === undefined
            ? (changes as { internalNotes: string }).internalNotes
            : 'Bring the contract';
        return lose(lost);
      },
      'get-item': () =>
        ok(detailsJson({ item: { ...over, updatedAt: later }, internalNotes: notes })),
      ...functions,
    });
    const { card, press } = opened;
    await openDetails(card);
    await typeNotes(card, 'Bring the offer');
    await press('Save');
    await quiet();
    await press('Check again');
    return opened;
  };

  it('can be put back with its formatting once it was found', async () => {
    const { words, press, callsOf, card } = await edit({ undo: 'sealed notes' });
    await card.waitFor(() => {
      expect(words()).toContain('Changes saved');
    });

    await press('Undo');

    await vi.waitFor(() => {
      expect(callsOf('edit-item')[1]?.parameters).toMatchObject({ undo: 'sealed notes' });
    });
  });

  it('can be put back, checked, and made again where that answer gets lost as well', async () => {
    const { words, press, callsOf, card } = await edit({ undo: 'sealed' });
    await press('Undo');
    await vi.waitFor(() => {
      expect(callsOf('edit-item')).toHaveLength(2);
    });
    await quiet();

    await press('Check again');

    await card.waitFor(() => {
      expect(words()).toContain('Change undone');
    });
    await press('Undo');
    await vi.waitFor(() => {
      expect(callsOf('edit-item')).toHaveLength(3);
    });
  });

  it('has no way back where only the lost answer knew it', async () => {
    const { words, labels, card } = await edit({});

    await card.waitFor(() => {
      expect(words()).toContain('Changes saved');
    });

    expect(labels()).not.toContain('Undo');
  });
});

describe('the undoing of a removal', () => {
  const gaps = [{ part: 'label', name: 'Decision maker' }];
  const item = { kind: 'meeting', id: '1' };

  /** Takes the item off the record or deletes it, and presses Undo. */
  const undo = async (go: typeof takeOff, functions: Functions) => {
    const opened = await openAgenda({
      ...agendaWith([over]),
      'get-item': () => ok(detailsJson({ item: over })),
      'disassociate-item': () => ok({ item, undo: 'sealed link' }),
      'delete-items': () =>
        ok({ results: [{ item, ok: true, snapshot: 'sealed item', gaps: [] }] }),
      ...functions,
    });
    const { card, press } = opened;
    await openDetails(card);
    await go(card);
    await press('Undo');
    await quiet();
    return opened;
  };

  it('names what did not come back, and says nothing else', async () => {
    const { toasts } = await undo(takeOff, {
      'associate-item': () => ok({ item, gaps }),
    });

    await vi.waitFor(() => {
      expect(toasts().slice(1)).toEqual(['Restored, except: the label “Decision maker”']);
    });
  });

  it('is settled and its gaps are named once it was found after a lost answer', async () => {
    let isLost = true;
    const { toasts, press, alerts, labels, callsOf, card } = await undo(takeOff, {
      'associate-item': () => {
        const reply = isLost ? lose() : ok({ item, gaps });
        isLost = false;
        return reply;
      },
    });
    const reads = callsOf('list-agenda').length;

    await press('Check again');

    await vi.waitFor(() => {
      expect(toasts()).toContain('Restored, except: the label “Decision maker”');
    });
    await card.waitFor(() => {
      expect(labels()).toContain('Completed');
    });
    expect(alerts()).toEqual([]);
    expect(callsOf('associate-item').map(({ parameters }) => parameters)).toMatchObject([
      { undo: 'sealed link' },
      { undo: 'sealed link' },
    ]);
    // The overview only: the rows stay.
    expect(callsOf('list-agenda').length).toBeLessThanOrEqual(reads + 1);
  });

  it.each(['NOT_ASSOCIATED', 'NOT_FOUND'])(
    'can be pressed again where the item is found to be gone still: %s',
    async (code) => {
      let isUndone = false;
      const { press, alerts, callsOf, card } = await undo(takeOff, {
        'get-item': () => (isUndone ? refuse(code) : ok(detailsJson({ item: over }))),
        'associate-item': () => {
          isUndone = true;
          return lose();
        },
      });

      await press('Check again');

      await card.waitFor(() => {
        expect(alerts()).toEqual(['Not saved']);
        expect(card.findAll(Link).map(({ text }) => text)).toContain('Undo');
      });
      expect(callsOf('associate-item')).toHaveLength(1);
    },
  );

  it('keeps its way back where a deleted item could not be found for now, and completes it', async () => {
    const answers = [
      lose(),
      refuse('RATE_LIMITED'),
      ok({ results: [{ item, ok: true, created: { kind: 'meeting', id: '9' }, gaps: [] }] }),
    ];
    const { press, toasts, labels, card } = await undo(deleteItem, {
      'recreate-items': () => answers.shift(),
    });
    await press('Check again');
    await quiet();
    await press('Check again');

    await card.waitFor(() => {
      expect(labels()).toContain('Completed');
    });
    await vi.waitFor(() => {
      expect(toasts().at(-1)).toBe('Change undone');
    });
  });
});

describe('what the page throws after a write', () => {
  const broken = () => {
    throw new Error('The page is gone.');
  };
  const page = {
    addAlert: broken,
    closeOverlay: broken,
    refreshObjectProperties: broken,
  };

  it('does not make a pin one that failed', async () => {
    const { choose, words, alerts, labels, card } = await openAgenda(
      { ...agendaWith([over]), 'set-pin': () => ok({ pinned: '1', previous: null }) },
      page,
    );
    await quiet();
    choose('Pin');

    await card.waitFor(() => {
      expect(words()).toContain('Pinned: Demo');
    });
    await quiet();
    expect(alerts()).toEqual([]);
    expect(labels()).toContain('Undo');
  });

  it('does not make an outcome one that failed', async () => {
    const { press, alerts, tags, card } = await openAgenda(
      { ...agendaWith([over]), 'set-outcome': saveAll(() => 'SCHEDULED', later) },
      page,
    );
    await press('Completed');

    await card.waitFor(() => {
      expect(tags()).toEqual(['Completed']);
    });
    await quiet();
    expect(alerts()).toEqual([]);
  });

  it('does not make a move one that failed', async () => {
    const previous = { start: coming.start, end: coming.end };
    const { show, openPanel, press, button, words, alerts, labels, card } = await openAgenda(
      {
        ...agendaWith([coming]),
        'reschedule-item': () =>
          ok({ item: { ...coming, start: '2026-11-25T14:00:00.000Z' }, previous, undo: 'u' }),
      },
      page,
    );
    show('upcoming');
    await openPanel('Reschedule');
    await press('Wed 25 Nov');
    await card.waitFor(() => {
      expect(button('Reschedule').props.disabled).toBe(false);
    });
    await press('Reschedule');

    await card.waitFor(() => {
      expect(words()).toContain('Moved to');
    });
    await quiet();
    expect(alerts()).not.toContain('Not saved');
    expect(alerts()).not.toContain('HubSpot didn’t confirm this');
    expect(labels()).toContain('Undo');
  });

  it('does not make a deletion one that failed', async () => {
    const item = { kind: 'meeting', id: '1' };
    const { words, alerts, card } = await openAgenda(
      {
        ...agendaWith([over]),
        'get-item': () => ok(detailsJson({ item: over })),
        'disassociate-item': () => ok({ item, undo: 'sealed link' }),
      },
      page,
    );
    await openDetails(card);
    await takeOff(card);

    await card.waitFor(() => {
      expect(words()).toContain('Removed from this record');
    });
    await quiet();
    expect(alerts()).toEqual([]);
  });
});

it('says that nothing was copied where the page does not let it', async () => {
  const { toasts, card } = await openAgenda(
    { ...agendaWith([over]), 'get-item': () => ok(detailsJson({ item: over })) },
    { copyTextToClipboard: () => Promise.reject(new Error('denied')) },
  );
  await openDetails(card);
  await chooseEntry(card, 'Copy as text');

  await card.waitFor(() => {
    expect(toasts()).toHaveLength(1);
  });
  expect(card.mocks.actions.addAlert.calls[0]?.[0].type).toBe('danger');
});
