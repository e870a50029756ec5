import { LoadingSpinner, Tabs } from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { agendaJson, itemJson, outcomeJson } from '../test/agenda-reply.ts';
import { en } from './messages/en.ts';
import { heldAnswers, ok, openAgenda, quiet, refuse, saveAll } from '../test/agenda-steps.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T16:00:00Z'), toFake: ['Date'] });
  vi.stubEnv('TZ', 'Europe/Berlin');
  return () => void vi.useRealTimers();
});

const titled = (...titles: string[]) =>
  titles.map((title) =>
    itemJson({ id: String(title.length * 1_000 + title.charCodeAt(0)), title }),
  );
const counts = { 'needs-outcome': 1, upcoming: 1, past: 12 };
const owed = { items: titled('Owed') };
const upcoming = { items: titled('Soon') };
const past = { items: titled('Owed', 'Long ago'), after: 'cursor' };

/** All views at once, as of an agenda that is read whole. */
const whole = (more: object = {}) =>
  ok(agendaJson({ counts, ...owed, otherViews: { upcoming, past }, ...more }));

describe('the view that is shown first', () => {
  const empty = { items: [] };
  it.each([
    ['what needs an outcome', whole(), 'needs-outcome', 1],
    [
      'what is to come, where nothing does',
      whole({ ...empty, otherViews: { upcoming, past } }),
      'upcoming',
      1,
    ],
    [
      'what has been, where nothing is to come',
      whole({ ...empty, otherViews: { upcoming: empty, past } }),
      'past',
      1,
    ],
    [
      'the first, where there is nothing at all',
      whole({ ...empty, otherViews: { upcoming: empty, past: empty } }),
      'needs-outcome',
      1,
    ],
    [
      'what is to come, of an agenda that is searched and owes nothing',
      ok(agendaJson({ counts: { 'needs-outcome': 0, upcoming: 3, past: null } })),
      'upcoming',
      2,
    ],
    [
      'what has been, of one that has nothing to come either',
      ok(agendaJson({ counts: { 'needs-outcome': 0, upcoming: 0, past: null } })),
      'past',
      2,
    ],
  ])('is %s', async (_, first, view, calls) => {
    const { card, callsOf } = await openAgenda({ 'list-agenda': () => first });
    await quiet();

    expect(card.find(Tabs).props.selected).toBe(view);
    expect(callsOf('list-agenda')).toHaveLength(calls);
    expect(callsOf('list-agenda').at(-1)?.parameters['view']).toBe(
      calls === 1 ? 'needs-outcome' : view,
    );
  });
});

describe('going to another view and back', () => {
  it('shows it at once and asks nothing, where all views came at once', async () => {
    const { words, show, callsOf } = await openAgenda({ 'list-agenda': () => whole() });

    show('past');
    await quiet();
    expect(words()).toContain('Long ago');
    show('upcoming');
    await quiet();
    expect(words()).toContain('Soon');
    show('needs-outcome');
    await quiet();

    expect(words()).not.toContain('Long ago');
    expect(callsOf('list-agenda')).toHaveLength(1);
  });

  it('keeps the rows while others of a searched agenda are read, and asks nothing on the way back', async () => {
    const { hold, answer } = heldAnswers();
    const { card, words, show, callsOf } = await openAgenda({
      'list-agenda': ({ view }) => (view === 'past' ? hold() : ok(agendaJson({ counts, ...owed }))),
    });

    show('past');
    await quiet();
    expect(card.find(Tabs).props.selected).toBe('past');
    expect(words()).toContain('Owed');
    await answer([0], [ok(agendaJson({ counts, items: titled('Long ago') }))]);
    expect(words()).toContain('Long ago');
    show('needs-outcome');
    show('past');
    await quiet();

    expect(words()).toContain('Long ago');
    expect(callsOf('list-agenda')).toHaveLength(2);
  });

  it('says that it loads where there was nothing to keep, not that there is nothing', async () => {
    const { hold } = heldAnswers();
    const { card, words } = await openAgenda({
      'list-agenda': ({ view }) =>
        view === 'past'
          ? hold()
          : ok(agendaJson({ counts: { 'needs-outcome': 0, upcoming: 0, past: 5 } })),
    });

    expect(card.findAll(LoadingSpinner)).toHaveLength(1);
    expect(words()).not.toContain(en.empty.past.text);
  });

  it('says why the rows of another view could not be read', async () => {
    const { card, words, labels, show } = await openAgenda({
      'list-agenda': ({ view }) =>
        view === 'past' ? refuse('UNAVAILABLE') : ok(agendaJson({ counts, ...owed })),
    });

    show('past');
    await card.waitFor(() => {
      expect(labels()).toContain('Try again');
    });

    expect(words()).not.toContain('Owed');
  });

  it('reads again behind the rows what an outcome may have changed, and its answer holds for all views', async () => {
    const meeting = [outcomeJson('SCHEDULED', 'Scheduled'), outcomeJson('COMPLETED', 'Completed')];
    const options = { appointment: [], meeting };
    let answer = whole({ options });
    const { words, show, press, card, callsOf } = await openAgenda({
      'list-agenda': () => answer,
      'set-outcome': saveAll(() => 'SCHEDULED', '2026-11-24T16:00:00.000Z'),
    });
    await press('Completed');
    await card.waitFor(() => {
      expect(callsOf('set-outcome')).toHaveLength(1);
    });
    await quiet();
    const asked = callsOf('list-agenda').length;
    answer = whole({
      counts: { ...counts, 'needs-outcome': 0 },
      items: titled('Owed'),
      otherViews: { upcoming, 'needs-outcome': { items: [] } },
      options,
    });

    show('past');
    expect(words()).toContain('Long ago');
    await quiet();
    show('needs-outcome');
    await quiet();

    expect(callsOf('list-agenda')).toHaveLength(asked + 1);
    expect(words()).not.toContain('Owed');
  });
});
