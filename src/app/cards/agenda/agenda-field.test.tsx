import { Input, LoadingButton } from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { agendaJson, detailsJson, itemJson, outcomeJson } from '../test/agenda-reply.ts';
import { heldAnswers, ok, openAgenda, quiet, type Functions } from '../test/agenda-steps.ts';
import { deleteItem, openDetails, takeOff } from '../test/panel-steps.ts';

const options = {
  meeting: [outcomeJson('SCHEDULED', 'Scheduled'), outcomeJson('COMPLETED', 'Completed')],
  appointment: [],
};

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
  vi.stubEnv('TZ', 'Europe/Berlin');
});

const open = (items: object[], functions: Functions = {}) =>
  openAgenda({
    'list-agenda': () => ok({ ...agendaJson({ options }), items }),
    'find-clashes': () => ok({ clashes: [] }),
    ...functions,
  });

describe('a row that has moved from one page to the next', () => {
  it.each([
    ['the last of the page before', ['3', '4'], ['1', '2', '3', '4']],
    ['all of it', ['1', '2', '3'], ['1', '2', '3']],
  ])('is there once: %s', async (_which, next, all) => {
    const rows = (ids: string[]) => ids.map((id) => itemJson({ id, title: `Row ${id}` }));
    const { card, words } = await open([], {
      'list-agenda': ({ after }) =>
        ok({
          ...agendaJson({ options }),
          ...(after === undefined
            ? { items: rows(['1', '2', '3']), after: 'cursor' }
            : { items: rows(next) }),
        }),
    });
    card.find(LoadingButton).trigger('onClick');

    await card.waitFor(() => {
      expect(card.find(LoadingButton).text).toMatch(/^\d of \d$/);
    });
    expect(words().match(/Row \d/g)).toEqual(all.map((id) => `Row ${id}`));
  });
});

const lengthOf = (start: string, end: string | null) =>
  end === null ? null : Date.parse(end) - Date.parse(start);

describe('an odd length', () => {
  const lengths = [
    ['no end', '2026-11-24T14:00:00.000Z', null],
    ['a day but a second', '2026-11-23T23:00:00.000Z', '2026-11-24T22:59:59.000Z'],
    ['two days but a millisecond', '2026-11-23T23:00:00.000Z', '2026-11-25T22:59:59.999Z'],
    ['a third of a minute', '2026-11-24T14:00:00.000Z', '2026-11-24T14:00:20.000Z'],
  ] as const;

  it.each(lengths)(
    'is kept by a move, and said without fractions: %s',
    async (_what, start, end) => {
      const item = itemJson({ start, end });
      const { show, openPanel, press, button, words, callsOf, card } = await open([item]);
      show('upcoming');
      await openPanel('Reschedule');
      await press('Wed 25 Nov');
      await card.waitFor(() => {
        expect(button('Reschedule').props.disabled).toBe(false);
      });
      const shown = [words(), ...card.findAll(Input).map(({ props }) => props.value)].join('\n');
      await press('Reschedule');

      await vi.waitFor(() => {
        const [sent] = callsOf('reschedule-item');
        const { start: from, end: to } = sent?.parameters as { start: string; end: string | null };
        expect(lengthOf(from, to)).toBe(lengthOf(start, end));
      });
      expect(shown).not.toMatch(/\d[.,]\d{3}/);
      expect(shown).not.toMatch(/NaN|Invalid|undefined/);
    },
  );
});

describe('Undo pressed twice', () => {
  const item = { kind: 'meeting', id: '1' };
  const over = itemJson({
    id: '1',
    title: 'Demo',
    start: '2026-11-19T14:00:00.000Z',
    end: '2026-11-19T14:30:00.000Z',
  });

  it('makes a deleted item once', async () => {
    const { hold, answer } = heldAnswers();
    const { press, callsOf, labels, card } = await open([over], {
      'get-item': () => ok(detailsJson({ item: over })),
      'delete-items': () => ok({ results: [{ item, ok: true, snapshot: 's', gaps: [] }] }),
      'recreate-items': hold,
    });
    await openDetails(card);
    await deleteItem(card);
    await press('Undo');
    await press('Undo');

    await answer(
      [0],
      [ok({ results: [{ item, ok: true, created: { kind: 'meeting', id: '9' }, gaps: [] }] })],
    );

    await card.waitFor(() => {
      expect(labels()).toContain('Completed');
    });
    expect(callsOf('recreate-items')).toHaveLength(1);
  });

  it('puts an item back on the record once', async () => {
    const { hold, answer } = heldAnswers();
    const { press, callsOf, labels, card } = await open([over], {
      'get-item': () => ok(detailsJson({ item: over })),
      'disassociate-item': () => ok({ item, undo: 's' }),
      'associate-item': hold,
    });
    await openDetails(card);
    await takeOff(card);
    await press('Undo');
    await press('Undo');
    await quiet();
    await answer([0], [ok({ item, gaps: [] })]);

    await card.waitFor(() => {
      expect(labels()).toContain('Completed');
    });
    expect(callsOf('associate-item')).toHaveLength(1);
  });
});
