import { Button, StatusTag, Text } from '@hubspot/ui-extensions';
import { beforeEach, expect, it, vi } from 'vitest';
import { agendaJson, itemJson, outcomeJson } from '../test/agenda-reply.ts';
import { answerFunctions, renderAgenda } from '../test/render-agenda.tsx';

type Card = ReturnType<typeof renderAgenda>;

const past = { start: '2026-11-19T14:00:00.000Z', end: '2026-11-19T14:30:00.000Z' };
const options = {
  meeting: [outcomeJson('SCHEDULED', 'Scheduled'), outcomeJson('COMPLETED', 'Completed')],
  appointment: [],
};
const hiddenOptions = { meeting: [outcomeJson('OLD', 'Set by hand')], appointment: [] };

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
});

async function open(value: string) {
  const outcome = { value, label: value, category: 'other', isOpen: true } as const;
  const item = itemJson({ ...past, id: '1', title: 'Demo', outcome });
  const reference = { kind: 'meeting', id: '1' };
  const calls = answerFunctions({
    'list-agenda': () => ({
      ok: true,
      data: { ...agendaJson({ options, hiddenOptions }), items: [item] },
    }),
    'set-outcome': () => ({
      ok: true,
      data: {
        results: [
          { item: reference, ok: true, previous: value, updatedAt: '2026-11-21T09:00:00.000Z' },
        ],
      },
    }),
  });
  const card = renderAgenda();
  await card.waitFor(() => {
    card.find(StatusTag);
  });
  return { card, ...calls };
}

const labels = (card: Card) => card.findAll(Button).map(({ text }) => text);
const press = (card: Card, label: string) => {
  card
    .findAll(Button)
    .find(({ text }) => text === label)
    ?.trigger('onClick');
};
const words = (card: Card) => card.findAll(Text).map(({ text }) => text);

it('says before an outcome is replaced that it cannot be set back, and offers no Undo then', async () => {
  const { card, callsOf } = await open('HELD_2019');

  press(card, 'Completed');
  await card.waitFor(() => {
    expect(words(card)).toContain(
      '“HELD_2019” is no longer an option in this account, so this can’t be undone.',
    );
  });
  const before = callsOf('set-outcome').length;
  press(card, 'Set Completed anyway');
  await card.waitFor(() => {
    expect(card.find(StatusTag).text).toBe('Completed');
    expect(labels(card)).not.toContain('Set Completed anyway');
  });

  expect(before).toBe(0);
  await vi.waitFor(() => {
    expect(callsOf('set-outcome')).toHaveLength(1);
    expect(labels(card)).not.toContain('Undo');
  });
});

it('offers Undo for an outcome that is hidden for new records', async () => {
  const { card } = await open('OLD');

  press(card, 'Completed');

  await card.waitFor(() => {
    expect(card.find(StatusTag).text).toBe('Completed');
    expect(labels(card)).toContain('Undo');
  });
});
