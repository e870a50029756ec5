import { DateInput, LoadingButton, SearchInput, Tab, Link } from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { agendaJson, itemJson } from '../test/agenda-reply.ts';
import {
  heldAnswers,
  lose,
  ok,
  openAgenda,
  quiet,
  refuse,
  type Functions,
} from '../test/agenda-steps.ts';

const counts = { 'needs-outcome': 30, upcoming: 4, past: 60 };
const rows = (...titles: string[]) =>
  titles.map((title, index) => itemJson({ id: `${title.length}${index}`, title }));
const page = (titles: string[], more: object = {}) =>
  ok({ ...agendaJson({ counts }), items: rows(...titles), ...more });

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
  vi.stubEnv('TZ', 'Europe/Berlin');
});

/** The card after its first answer; every further one is held. */
async function openHeld(first: unknown = page(['First'], { after: 'cursor' })) {
  const { hold, ...held } = heldAnswers();
  let isFirst = true;
  const opened = await openAgenda({
    'list-agenda': () => {
      if (!isFirst) return hold();
      isFirst = false;
      return first;
    },
  });
  const { card } = opened;
  return {
    ...opened,
    ...held,
    type: async (text: string) => {
      const before = opened.callsOf('list-agenda').length;
      card.find(SearchInput).props.onInput?.(text);
      await vi.waitFor(() => {
        expect(opened.callsOf('list-agenda').length).toBe(before + 1);
      });
    },
    more: () => card.find(LoadingButton),
  };
}

const orders = [
  ['as asked', [0, 1]],
  ['the other way round', [1, 0]],
] as const;

describe.each(orders)('rows whose answers arrive %s', (_name, given) => {
  const order = [...given];

  it('are those of before again, once nothing is searched', async () => {
    const { card, type, answer, words } = await openHeld();

    await type('meet');
    await type('appoint');
    card.find(SearchInput).props.onInput?.('');
    await new Promise((resolve) => setTimeout(resolve, 350));
    await answer(order, [page(['Meetings']), page(['Appointments'])]);

    expect(words()).toContain('First');
    expect(words()).not.toMatch(/Meetings|Appointments/);
  });

  it('are what was searched for last', async () => {
    const { type, answer, words } = await openHeld();

    await type('revi');
    await type('review');
    await answer(order, [page(['Revision']), page(['Quarterly review'])]);

    expect(words()).toContain('Quarterly review');
    expect(words()).not.toContain('Revision');
  });

  it('are those of the view that was left and chosen again', async () => {
    const { show, answer, words } = await openHeld();

    show('past');
    show('upcoming');
    show('needs-outcome');
    await answer(order, [page(['Long ago']), page(['Soon'])]);

    expect(words()).toContain('First');
    expect(words()).not.toMatch(/Long ago|Soon/);
  });

  it('are not those of a next page where something was searched meanwhile', async () => {
    const { type, more, answer, words } = await openHeld();

    more().trigger('onClick');
    await type('meet');
    await answer(order, [page(['Second page']), page(['Meetings'], { after: 'next' })]);

    expect(words()).toContain('Meetings');
    expect(words()).not.toContain('Second page');
    expect(more().props.loading).toBe(false);
  });

  it('are those of the record as it is now, where it changed while a page was on its way', async () => {
    const { more, update, answer, words, callsOf } = await openHeld();

    more().trigger('onClick');
    await update();
    await answer(order, [page(['Second page']), page(['Changed'], { after: 'next' })]);

    // Of the further rows that were asked for none is forgotten.
    expect(callsOf('list-agenda')[2]?.parameters).toMatchObject({ limit: 20 });
    expect(words()).toContain('Changed');
    expect(words()).not.toContain('Second page');
    expect(words()).not.toContain('First');
    expect(more().props.loading).toBe(false);
  });

  it('are as many as were asked for, where the record had changed before', async () => {
    const { more, update, answer, words, callsOf } = await openHeld();

    await update();
    await vi.waitFor(() => {
      expect(callsOf('list-agenda')).toHaveLength(2);
    });
    more().trigger('onClick');
    await answer(order, [page(['Changed']), page(['Changed', 'And more'])]);

    expect(words()).toContain('Changed');
    expect(words()).toContain('And more');
    expect(words()).not.toContain('First');
    expect(callsOf('list-agenda')[2]?.parameters).toMatchObject({ limit: 20 });
  });
});

describe('what is said of the whole record', () => {
  const whole = (needsOutcome: number) =>
    page(['Row'], { counts: { 'needs-outcome': needsOutcome, upcoming: 4, past: 60 } });
  const firstTab = (card: Awaited<ReturnType<typeof openHeld>>['card']) =>
    card.findAll(Tab)[0]?.props.title;

  it('is as new as was answered, where the last question failed', async () => {
    const { card, show, update, answer } = await openHeld();

    show('past');
    await update();
    await answer([1, 0], [whole(7), refuse('UNAVAILABLE')]);

    expect(firstTab(card)).toBe('Needs outcome 7');
  });

  it('is not what an older answer says that comes later', async () => {
    const { card, show, answer } = await openHeld();

    show('upcoming');
    show('past');
    await answer([1, 0], [whole(8), whole(9)]);

    expect(firstTab(card)).toBe('Needs outcome 9');
  });
});

describe('clashes', () => {
  it.each(orders)('are those of the day chosen last, answered %s', async (_name, order) => {
    const { hold, answer } = heldAnswers();
    const { openPanel, show, words, card, callsOf } = await openAgenda({
      'list-agenda': () => page(['Coming']),
      'find-clashes': hold,
    });
    show('upcoming');
    await openPanel('Reschedule');
    const clash = (title: string) =>
      ok({ clashes: [{ item: itemJson({ id: '8', title }), whose: 'record' }] });
    for (const [date, count] of [
      [26, 1],
      [27, 2],
    ] as const) {
      await card.waitFor(() => {
        const change = card.find(DateInput).props.onChange as (day: object) => void;
        change({ year: 2026, month: 10, date });
      });
      await vi.waitFor(() => {
        expect(callsOf('find-clashes')).toHaveLength(count);
      });
    }

    await answer([...order], [clash('On Thursday'), clash('On Friday')]);
    await quiet();

    expect(words()).toContain('On Friday');
    expect(words()).not.toContain('On Thursday');
  });
});

describe('the pin', () => {
  const upcoming = ['Alpha', 'Bravo', 'Charlie'].map((title, index) =>
    itemJson({ id: String(index + 1), title }),
  );
  const agendaOf = (engagementId: string | null) =>
    ok({
      ...agendaJson({ pinned: engagementId === null ? null : { engagementId } }),
      items: upcoming,
    });
  const openPins = async (functions: Functions) => {
    const opened = await openAgenda({ 'list-agenda': () => agendaOf(null), ...functions });
    opened.show('upcoming');
    await opened.card.waitFor(() => opened.button('Reschedule', 2));
    return opened;
  };

  it('is what was wanted last, where an older one could be read meanwhile', async () => {
    const { hold, answer } = heldAnswers();
    let read: () => unknown = () => agendaOf(null);
    const { press, choose, words, labels, update, callsOf, card } = await openPins({
      'list-agenda': () => read(),
      'set-pin': ({ engagementId, expectedEngagementId }) =>
        ok({ pinned: engagementId, previous: expectedEngagementId }),
    });
    choose('Pin', 0);
    await quiet();
    await card.waitFor(() => {
      expect(words()).toContain('Pinned: Alpha');
    });
    // Asked for between the two changes, answered after both.
    read = hold;
    await quiet();
    vi.setSystemTime(Date.now() + 60_000);
    await update();
    const asked = callsOf('list-agenda').length;
    choose('Pin', 0);
    await quiet();
    await press('Replace pin');
    await card.waitFor(() => {
      expect(words()).toContain('Pinned: Bravo');
    });
    await quiet();

    await answer([0], [agendaOf('1')]);

    expect(asked).toBeGreaterThan(2);
    expect(words()).toContain('Pinned: Bravo');
    expect(labels()).toContain('Undo');
    expect(card.findAll(Link, { href: '#' })).toHaveLength(3);
  });

  it('waits for what is being looked up, and is then written', async () => {
    const { hold, answer } = heldAnswers();
    let isLost = true;
    const { press, choose, words, alerts, callsOf, card } = await openPins({
      'set-pin': ({ engagementId, expectedEngagementId }) =>
        isLost ? lose() : ok({ pinned: engagementId, previous: expectedEngagementId }),
      'get-pin': hold,
    });
    choose('Pin', 0);
    await quiet();
    await quiet();
    await press('Check again');
    isLost = false;
    choose('Pin', 1);
    await quiet();

    await answer(
      [0],
      [ok({ pinned: { engagementId: '1', kind: 'meeting', text: 'Alpha' }, meeting: null })],
    );

    await card.waitFor(() => {
      expect(words()).toContain('Pinned: Bravo');
    });
    expect(alerts()).toEqual([]);
    expect(callsOf('set-pin').map(({ parameters }) => parameters)).toMatchObject([
      { engagementId: '1' },
      { engagementId: '2', expectedEngagementId: '1' },
    ]);
  });

  it('is the last of three that were wanted at once, written over the first', async () => {
    const { hold, answer } = heldAnswers();
    const { press, choose, words, callsOf, card } = await openPins({ 'set-pin': hold });
    for (const [label, nth] of [
      ['Pin', 0],
      ['Pin', 0],
      ['Replace pin', 0],
      ['Pin', 1],
      ['Replace pin', 1],
    ] as const) {
      if (label === 'Pin') choose(label, nth);
      else await press(label, nth);
      await quiet();
    }

    await answer([0], [ok({ pinned: '1', previous: null })]);
    await answer([1], [null, ok({ pinned: '3', previous: '1' })]);

    await card.waitFor(() => {
      expect(words()).toContain('Pinned: Charlie');
    });
    expect(callsOf('set-pin').map(({ parameters }) => parameters)).toMatchObject([
      { engagementId: '1', expectedEngagementId: null },
      { engagementId: '3', expectedEngagementId: '1' },
    ]);
  });
});
