import { Alert, Button, EmptyState, LoadingButton, Tab, Text, Link } from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { agendaJson, itemJson } from '../test/agenda-reply.ts';
import { answerFunctions, renderAgenda } from '../test/render-agenda.tsx';
import { de } from './messages/de.ts';
import { en } from './messages/en.ts';

const ok = (data: object) => ({ ok: true, data });
const nothing = { next: null, lastHeld: null, showRate: null, needsOutcome: null };
const uncounted = { 'needs-outcome': null, upcoming: null, past: null };
const error = { code: 'UNAVAILABLE', message: 'HubSpot answered only in part.' } as const;

type Card = ReturnType<typeof renderAgenda>;
const wordsOn = (card: Card): string =>
  [
    ...card.findAll(Text).map(({ text }) => text),
    ...card.findAll(Alert).map(({ props }) => props.title),
    ...card.findAll(EmptyState).map(({ props }) => props.title),
  ].join('\n');

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T14:00:00Z'), toFake: ['Date'] });
  return () => void vi.useRealTimers();
});

describe.each([
  ['en', en],
  ['de', de],
] as const)('an agenda of which a part was not read, in %s', (locale, words) => {
  const render = (agenda: Parameters<typeof agendaJson>[0]) => {
    answerFunctions({
      'list-agenda': () => ok(agendaJson({ counts: uncounted, summary: nothing, ...agenda })),
    });
    return renderAgenda({ locale, language: locale });
  };

  it('says how many are missing and claims nothing of them', async () => {
    const card = render({
      problems: [{ part: 'meetings', error, missing: 7 }],
      otherViews: { upcoming: { items: [] }, past: { items: [] } },
    });

    await card.waitFor(() => {
      expect(card.find(Alert).props.title).toBe(words.missing('meetings', 7));
    });
    expect(wordsOn(card)).toContain(words.emptyUnknown.title);
    for (const view of Object.values(words.empty)) expect(wordsOn(card)).not.toContain(view.title);
    expect(card.findAll(Tab).map(({ props }) => props.title)).toEqual(Object.values(words.views));
    expect(card.findAll(Button).map(({ text }) => text)).toContain(words.retry);
  });

  it('says that a kind is missing altogether', async () => {
    const card = render({ problems: [{ part: 'appointments', error }], items: [itemJson()] });

    await card.waitFor(() => {
      expect(card.find(Alert).props.title).toBe(words.problems.appointments);
    });
    expect(card.findAll(Link).map(({ text }) => text)).toContain('Product demo');
  });
});

it('names what is under way beside what comes next', async () => {
  const fair = itemJson({ id: '2', title: 'Trade fair', end: '2026-11-27T17:00:00.000Z' });
  const next = itemJson({ id: '3', title: 'Demo', start: '2026-11-25T09:00:00.000Z' });
  answerFunctions({
    'list-agenda': () =>
      ok(agendaJson({ summary: { ...nothing, now: fair, next, needsOutcome: 0 } })),
  });
  const card = renderAgenda();

  await card.waitFor(() => {
    expect(wordsOn(card)).toMatch(/Now[\s\S]*Trade fair[\s\S]*Next[\s\S]*Demo/);
  });
});

it('offers to go on where a page is empty but not the last', async () => {
  answerFunctions({ 'list-agenda': () => ok(agendaJson({ after: '1~meeting:5' })) });
  const card = renderAgenda();

  await card.waitFor(() => {
    expect(card.find(LoadingButton).text).toBe(en.loadMore(10));
  });
  expect(card.findAll(EmptyState)).toHaveLength(0);
});
