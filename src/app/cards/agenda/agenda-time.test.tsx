import { Tabs } from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { agendaJson, itemJson } from '../test/agenda-reply.ts';
import { wordsOn } from '../test/agenda-steps.ts';
import { answerFunctions, renderAgenda } from '../test/render-agenda.tsx';

type Functions = Parameters<typeof answerFunctions>[0];

const past = { start: '2026-11-19T14:00:00.000Z', end: '2026-11-19T14:30:00.000Z' };
const demo = itemJson({ ...past, id: '1', title: 'Demo' });
const ok = (data: object) => ({ ok: true, data });
const agendaOf = (next: object | null = null) => ({
  ...agendaJson({ items: [demo] }),
  summary: { next, lastHeld: null, showRate: null, needsOutcome: 1 },
});

beforeEach(() => {
  vi.useFakeTimers({
    now: new Date('2026-11-21T09:00:00Z'),
    toFake: ['Date', 'setInterval', 'clearInterval'],
  });
  vi.stubEnv('TZ', 'Europe/Berlin');
});

async function open(functions: Functions = {}) {
  const answered = answerFunctions({ 'list-agenda': () => ok(agendaOf()), ...functions });
  const card = renderAgenda();
  await card.waitFor(() => {
    card.find(Tabs);
  });
  // What an effect begins once the card stands.
  await new Promise((resolve) => setTimeout(resolve));
  return { card, ...answered };
}

const words = wordsOn;

describe('what is next', () => {
  it.each([
    ['in half an hour', '2026-11-21T09:30:00.000Z', /Next · in 30 minutes\nReview\nToday, /],
    ['on the next day', '2026-11-22T12:00:00.000Z', /Next\nReview\nTomorrow, /],
    ['past midnight', '2026-11-21T23:30:00.000Z', /Next\nReview\nTomorrow, /],
    ['in three days', '2026-11-24T12:00:00.000Z', /Next · in 3 days\nReview\nTue 24 Nov, /],
  ])('names its day once: %s', async (_when, start, shown) => {
    const next = itemJson({ id: '7', title: 'Review', start, end: null });
    const { card } = await open({ 'list-agenda': () => ok(agendaOf(next)) });

    expect(words(card)).toMatch(shown);
  });
});

describe('time that passes', () => {
  it.each([
    ['a night', '2026-11-22T07:10:00Z'],
    ['some hours', '2026-11-21T13:00:00Z'],
    ['a clock that was set back', '2026-11-20T09:00:00Z'],
  ])('is noticed after %s, and the agenda read again', async (_how, wakes) => {
    const { callsOf } = await open({});
    vi.advanceTimersByTime(60_000);
    expect(callsOf('list-agenda')).toHaveLength(1);

    vi.setSystemTime(new Date(wakes));
    vi.advanceTimersByTime(5_000);

    await vi.waitFor(() => {
      expect(callsOf('list-agenda')).toHaveLength(2);
    });
  });

  it('is noticed at midnight on the rep’s clock, and not before', async () => {
    vi.setSystemTime(new Date('2026-11-21T22:58:30Z'));
    const { callsOf } = await open();
    vi.advanceTimersByTime(60_000);
    await Promise.resolve();
    expect(callsOf('list-agenda')).toHaveLength(1);

    vi.advanceTimersByTime(60_000);

    await vi.waitFor(() => {
      expect(callsOf('list-agenda')).toHaveLength(2);
    });
  });

  it('is tried again where the network is not back yet', async () => {
    let isOffline = false;
    const { callsOf } = await open({
      'list-agenda': () => (isOffline ? Promise.reject(new Error('offline')) : ok(agendaOf())),
    });
    isOffline = true;
    vi.setSystemTime(new Date('2026-11-22T07:10:00Z'));
    vi.advanceTimersByTime(5_000);
    await vi.waitFor(() => {
      expect(callsOf('list-agenda')).toHaveLength(2);
    });
    isOffline = false;

    await vi.waitFor(() => {
      vi.advanceTimersByTime(60_000);
      expect(callsOf('list-agenda').length).toBeGreaterThan(2);
    });
  });

  it('leaves nothing next that has passed, and asks what is', async () => {
    const soon = itemJson({
      id: '5',
      title: 'Kick-off',
      start: '2026-11-21T09:01:00.000Z',
      end: '2026-11-21T09:02:00.000Z',
    });
    let next: object | null = soon;
    const { card, callsOf } = await open({ 'list-agenda': () => ok(agendaOf(next)) });
    expect(words(card)).toContain('Kick-off');
    next = null;

    vi.advanceTimersByTime(125_000);

    await card.waitFor(() => {
      expect(words(card)).not.toContain('Kick-off');
      expect(words(card)).toContain('Nothing scheduled');
    });
    // Once when it began, once when it was over.
    expect(callsOf('list-agenda')).toHaveLength(3);
  });

  const call = itemJson({
    id: '5',
    title: 'Kick-off',
    start: '2026-11-21T09:01:00.000Z',
    end: '2026-11-21T10:00:00.000Z',
    joinUrl: 'https://video.example/5',
  });
  const fair = itemJson({
    id: '6',
    title: 'Trade fair',
    start: '2026-11-19T08:00:00.000Z',
    end: '2026-11-23T17:00:00.000Z',
  });
  const after = itemJson({ id: '7', title: 'Review', start: '2026-11-24T12:00:00.000Z' });
  const whole = (now: object | null, next: object | null) =>
    ok({ ...agendaOf(next), summary: { ...agendaOf(next).summary, ...(now && { now }) } });

  it('makes what was next what is under way, and asks what is next then', async () => {
    let answer = whole(fair, call);
    const { card, callsOf } = await open({ 'list-agenda': () => answer });
    expect(words(card)).toMatch(/Now\nTrade fair[^]*Next · [^\n]*\nKick-off/);
    answer = whole(call, after);

    vi.advanceTimersByTime(65_000);

    await card.waitFor(() => {
      expect(words(card)).toMatch(/Now\nKick-off[^]*Next · [^\n]*\nReview/);
    });
    expect(words(card)).not.toContain('Trade fair');
    expect(callsOf('list-agenda')).toHaveLength(2);
  });

  it('keeps what has just begun in sight where nobody can be asked', async () => {
    let isOffline = false;
    const { card } = await open({
      'list-agenda': () => (isOffline ? Promise.reject(new Error('offline')) : whole(null, call)),
    });
    isOffline = true;

    vi.advanceTimersByTime(65_000);

    await card.waitFor(() => {
      expect(words(card)).toMatch(/Now\nKick-off/);
    });
    expect(words(card)).not.toContain('Next');
    expect(words(card)).not.toContain('Nothing scheduled');
  });

  it.each([
    ['an event of several days that goes on', fair, after],
    ['two at once', itemJson({ ...call, start: '2026-11-21T08:45:00.000Z' }), after],
  ])('is no reason to leave out what comes next: %s', async (_what, now, next) => {
    const { card } = await open({ 'list-agenda': () => whole(now, next) });

    expect(words(card)).toMatch(/Now\n[^]*Next · [^\n]*\nReview/);
  });

  it('leaves what comes next alone once an event of several days ends', async () => {
    const ending = itemJson({ ...fair, end: '2026-11-21T09:01:00.000Z' });
    const { card, callsOf } = await open({ 'list-agenda': () => whole(ending, after) });
    expect(words(card)).toContain('Trade fair');

    vi.advanceTimersByTime(65_000);

    await card.waitFor(() => {
      expect(words(card)).not.toContain('Trade fair');
    });
    expect(words(card)).toMatch(/Next · [^\n]*\nReview/);
    expect(callsOf('list-agenda')).toHaveLength(1);
  });

  it.each([
    ['a month ahead', '2026-12-01T00:10:00Z'],
    ['a year ahead', '2027-11-30T23:59:00Z'],
    ['a month behind', '2026-10-31T23:59:00Z'],
  ])('is not measured again and again by a clock that is wrong: %s', async (_how, clock) => {
    vi.setSystemTime(new Date(clock));
    const { card, callsOf } = await open({ 'list-agenda': () => whole(null, after) });
    for (let minute = 0; minute < 5; minute += 1) {
      vi.advanceTimersByTime(60_000);
      await new Promise((resolve) => setTimeout(resolve));
    }

    expect(callsOf('list-agenda').length).toBeLessThanOrEqual(2);
    expect(words(card)).not.toContain('Nothing scheduled');
    expect(words(card)).toContain('Demo');
  });

  it.each([
    ['the year’s', '2026-12-31T22:59:30Z'],
    ['a month’s', '2026-11-30T22:59:30Z'],
    ['daylight saving’s', '2026-10-24T21:59:30Z'],
  ])('is noticed at %s end', async (_what, eve) => {
    vi.setSystemTime(new Date(eve));
    const { callsOf } = await open();

    vi.advanceTimersByTime(60_000);

    await vi.waitFor(() => {
      expect(callsOf('list-agenda')).toHaveLength(2);
    });
  });
});
