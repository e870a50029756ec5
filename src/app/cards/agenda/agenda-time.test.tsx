import { StatusTag, Text } from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { agendaJson, itemJson } from '../test/agenda-reply.ts';
import { answerFunctions, renderAgenda } from '../test/render-agenda.tsx';

type Card = ReturnType<typeof renderAgenda>;
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
    card.find(StatusTag);
  });
  // What an effect begins once the card stands.
  await new Promise((resolve) => setTimeout(resolve));
  return { card, ...answered };
}

const words = (card: Card) =>
  card
    .findAll(Text)
    .map(({ text }) => text)
    .join('\n');

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
      start: '2026-11-21T08:30:00.000Z',
      end: '2026-11-21T09:02:00.000Z',
    });
    let next: object | null = soon;
    const { card, callsOf } = await open({ 'list-agenda': () => ok(agendaOf(next)) });
    expect(words(card)).toContain('Kick-off');
    next = null;

    vi.advanceTimersByTime(125_000);

    await card.waitFor(() => {
      expect(words(card)).not.toContain('Kick-off');
      expect(words(card)).toContain('Nothing planned');
    });
    expect(callsOf('list-agenda')).toHaveLength(2);
  });
});
