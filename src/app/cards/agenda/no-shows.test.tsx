import { Tabs } from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { agendaJson, itemJson, outcomeJson } from '../test/agenda-reply.ts';
import { ok, pressOn, quiet, saveAll, wordsOn } from '../test/agenda-steps.ts';
import { answerFunctions, renderAgenda } from '../test/render-agenda.tsx';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T16:00:00Z'), toFake: ['Date'] });
  vi.stubEnv('TZ', 'Europe/Berlin');
  return () => void vi.useRealTimers();
});

const meeting = [
  outcomeJson('SCHEDULED', 'Scheduled'),
  outcomeJson('COMPLETED', 'Completed'),
  outcomeJson('NO_SHOW', 'No show'),
];
const company = { objectId: 201, objectTypeId: '0-2' };

type Row = Partial<ReturnType<typeof itemJson>>;

/** The card on rows that owe an outcome, the last first. */
async function openOn(rows: Row[], crm?: Parameters<typeof renderAgenda>[1]) {
  answerFunctions({
    'list-agenda': () =>
      ok(
        agendaJson({
          counts: { 'needs-outcome': rows.length, upcoming: 0, past: 5 },
          items: rows.map(itemJson),
          options: { appointment: [], meeting },
        }),
      ),
    'set-outcome': saveAll(() => 'SCHEDULED', '2026-11-24T16:00:00.000Z'),
  });
  const card = renderAgenda({}, crm);
  await card.waitFor(() => card.find(Tabs));
  return card;
}

/** Sets the outcome of a row, wherever it stands. */
const set = async (card: Awaited<ReturnType<typeof openOn>>, label: string, nth = 0) => {
  await pressOn(card, label, nth);
  await quiet();
};
const met = (noShows: number, start = '2026-11-10T09:00:00.000Z') => ({ start, noShows });
const late = { id: '2', title: 'Late', start: '2026-11-23T14:00:00.000Z', end: null };
const early = { id: '1', title: 'Early', start: '2026-11-20T14:00:00.000Z', end: null };

describe('a no-show after another', () => {
  it.each([
    [1, 'Second no-show in a row'],
    [2, '3 no-shows in a row'],
    [6, '7 no-shows in a row'],
  ])('is said of the row, after %i', async (before, sentence) => {
    const card = await openOn([{ ...late, metBefore: met(before) }]);
    expect(wordsOn(card)).not.toContain('in a row');

    await set(card, 'No show');

    await card.waitFor(() => {
      expect(wordsOn(card)).toContain(sentence);
    });

    await set(card, 'Undo');

    await card.waitFor(() => {
      expect(wordsOn(card)).not.toContain('in a row');
    });
  });

  it.each<[string, Row, Parameters<typeof renderAgenda>[1]]>([
    ['after one that was held', { metBefore: met(0) }, undefined],
    ['after nothing', { metBefore: null }, undefined],
    ['where what was before was not read whole', {}, undefined],
    ['on a company, where the contact may have more', { metBefore: met(3) }, company],
  ])('is not said %s', async (_, row, crm) => {
    const card = await openOn([{ ...late, ...row }], crm);

    await set(card, 'No show');

    await card.waitFor(() => {
      expect(wordsOn(card)).toContain('Late');
      expect(wordsOn(card)).not.toContain('in a row');
    });
  });

  it('is not said of one that was held', async () => {
    const card = await openOn([{ ...late, metBefore: met(1) }]);

    await set(card, 'Completed');

    expect(wordsOn(card)).not.toContain('in a row');
  });

  it.each([
    ['missed', null, 'No show', 'Second no-show in a row'],
    ['missed after another', met(1), 'No show', '3 no-shows in a row'],
    ['held', met(1), 'Completed', null],
  ])('counts what was just set to %s', async (_, before, label, sentence) => {
    const card = await openOn([
      { ...late, metBefore: before },
      { ...early, metBefore: before },
    ]);

    await set(card, label, 1);
    await set(card, 'No show');

    await card.waitFor(() => {
      if (sentence === null) expect(wordsOn(card)).not.toContain('in a row');
      else expect(wordsOn(card)).toContain(sentence);
    });
  });

  it('is not said where an outcome was set that is older than what is known', async () => {
    const known = met(1, '2026-11-22T09:00:00.000Z');
    const card = await openOn([
      { ...late, metBefore: known },
      { ...early, metBefore: null },
    ]);

    await set(card, 'Completed', 1);
    await set(card, 'No show');

    expect(wordsOn(card)).not.toContain('in a row');
  });
});
