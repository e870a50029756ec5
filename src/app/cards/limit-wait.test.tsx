import { ErrorState, Link, LoadingSpinner, Tabs, Text } from '@hubspot/ui-extensions';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { agendaJson, itemJson } from './test/agenda-reply.ts';
import { answerFunctions, renderAgenda } from './test/render-agenda.tsx';
import { ok, refuse, renderBooking } from './test/render-booking.tsx';
import { linksJson } from './test/booking-reply.ts';

const limited = () => refuse('RATE_LIMITED', { policy: 'TEN_SECONDLY_ROLLING' });
const rows = () => ok(agendaJson({ items: [itemJson()] }));
const realTimeout = globalThis.setTimeout;
let startsAt = Date.parse('2026-11-21T09:00:00Z');

beforeEach(() => {
  // Each test long after the one before: what was waited for there is forgotten.
  startsAt += 3_600_000;
  vi.useFakeTimers({
    now: startsAt,
    toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  });
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});

afterEach(() => {
  vi.useRealTimers();
});

/** Lets time pass, and React show what came of each moment. */
async function pass(ms: number): Promise<void> {
  for (let left = ms; left >= 0; left -= 100) {
    await vi.advanceTimersByTimeAsync(Math.min(left, 100));
    await new Promise((resolve) => realTimeout(resolve, 0));
  }
}

const labelIn = (card: ReturnType<typeof renderAgenda>) =>
  card.maybeFind(LoadingSpinner)?.props.label;

describe('an agenda that a limit refuses', () => {
  it('says that it waits, counts down, and shows without a click', async () => {
    let answer: () => object = limited;
    const { callsOf } = answerFunctions({ 'list-agenda': () => answer() });
    const card = renderAgenda();
    await pass(0);

    expect(labelIn(card)).toBe('HubSpot is busy. Trying again in 3 s');
    await pass(2_000);
    expect(labelIn(card)).toBe('HubSpot is busy. Trying again in 1 s');
    expect(callsOf('list-agenda')).toHaveLength(1);

    answer = rows;
    await pass(1_100);
    expect(callsOf('list-agenda')).toHaveLength(2);
    expect(card.findAll(Link, { href: '#' })).toHaveLength(1);
    await pass(20_000);
    expect(callsOf('list-agenda')).toHaveLength(2);
  });

  it('says so in German', async () => {
    answerFunctions({ 'list-agenda': limited });
    const card = renderAgenda({ language: 'de', locale: 'de-de' });
    await pass(0);

    expect(labelIn(card)).toBe('HubSpot ist ausgelastet. Neuer Versuch in 3 s');
  });

  it('leaves it to the rep after a while', async () => {
    const { callsOf } = answerFunctions({ 'list-agenda': limited });
    const card = renderAgenda();
    await pass(30_000);

    expect(callsOf('list-agenda')).toHaveLength(7);
    expect(card.find(ErrorState).props.title).not.toBe('');
    await pass(20_000);
    expect(callsOf('list-agenda')).toHaveLength(7);
  });

  it('asks no more for what the rep does not look at any longer', async () => {
    let answer: () => object = () => ok(agendaJson({ items: [itemJson()] }));
    const { callsOf } = answerFunctions({ 'list-agenda': () => answer() });
    const card = renderAgenda();
    await pass(0);
    const show = (view: string) => {
      (card.find(Tabs).props.onSelectedChange as (view: string) => void)(view);
    };
    answer = limited;
    show('past');
    await pass(1_000);
    expect(labelIn(card)).toContain('HubSpot is busy');

    answer = rows;
    show('upcoming');
    await pass(20_000);

    const views = callsOf('list-agenda').map(({ parameters }) => parameters['view']);
    expect(views).toEqual(['needs-outcome', 'past', 'upcoming']);
  });

  it.each([
    ['the limit of a day', refuse('RATE_LIMITED', { policy: 'DAILY' })],
    ['another error', refuse('UNAVAILABLE')],
    [
      'a limit that lasts for minutes',
      { ok: false, error: { code: 'RATE_LIMITED', message: '', retryAfterMs: 240_000 } },
    ],
  ])('is not asked for again by itself: %s', async (_, answer) => {
    const { callsOf } = answerFunctions({ 'list-agenda': () => answer });
    const card = renderAgenda();
    await pass(30_000);

    expect(callsOf('list-agenda')).toHaveLength(1);
    card.find(ErrorState);
  });

  it('waits as long as HubSpot asks for', async () => {
    const error = { code: 'RATE_LIMITED', message: '', retryAfterMs: 20_000 };
    const { callsOf } = answerFunctions({ 'list-agenda': () => ({ ok: false, error }) });
    renderAgenda();
    await pass(0);

    await pass(20_000);
    expect(callsOf('list-agenda')).toHaveLength(1);
    await pass(10_000);
    expect(callsOf('list-agenda')).toHaveLength(2);
  });

  it('is read again where only a part of it was refused', async () => {
    const problems = [{ part: 'meetings', error: { code: 'RATE_LIMITED', message: '' } }] as const;
    let answer: () => object = () =>
      ok(agendaJson({ items: [itemJson()], problems: [...problems] }));
    const { callsOf } = answerFunctions({ 'list-agenda': () => answer() });
    const card = renderAgenda();
    await pass(0);

    const shown = () => card.findAll(Text).map(({ text }) => text);
    expect(shown()).toContain('HubSpot is busy. Trying again in 3 s');
    answer = rows;
    await pass(3_100);
    expect(callsOf('list-agenda')).toHaveLength(2);
    expect(shown().join()).not.toContain('HubSpot is busy');
  });
});

describe('the booking card', () => {
  it('waits for its pages and for their free times', async () => {
    let pages: () => object = limited;
    let times: () => object = limited;
    const { card, callsOf } = renderBooking({
      'list-meeting-links': () => pages(),
      'get-availability': () => times(),
    });
    await pass(0);
    expect(labelIn(card)).toBe('HubSpot is busy. Trying again in 3 s');

    pages = () => ok(linksJson());
    await pass(3_100);
    expect(callsOf('list-meeting-links')).toHaveLength(2);
    const asked = callsOf('get-availability').length;
    expect(labelIn(card)).toContain('HubSpot is busy');
    times = () => refuse('UNAVAILABLE');
    await pass(3_100);
    expect(callsOf('get-availability').length).toBeGreaterThan(asked);
  });
});
