import { beforeEach, describe, expect, it, vi } from 'vitest';
import { agendaJson, itemJson, outcomeJson } from '../test/agenda-reply.ts';
import { selectAll, ok, openAgenda, saveAll } from '../test/agenda-steps.ts';

const past = { start: '2026-11-19T14:00:00.000Z', end: '2026-11-19T14:30:00.000Z' };
const options = {
  meeting: [outcomeJson('SCHEDULED', 'Scheduled'), outcomeJson('COMPLETED', 'Completed')],
  appointment: [],
};
const hiddenOptions = { meeting: [outcomeJson('OLD', 'Set by hand')], appointment: [] };
const later = '2026-11-21T09:00:00.000Z';
const gone = 'is no longer an option in this account, so this can’t be undone';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
});

const row = (id: string, value: string | null, copies: string[] = []) =>
  itemJson({
    ...past,
    id,
    title: `Demo ${id}`,
    outcome: value === null ? null : { value, label: value, category: 'other', isOpen: true },
    copies: copies.map((copy) => ({ kind: 'meeting' as const, id: copy })),
  });

/** The card on rows, with what each record had before. */
async function open(rows: ReturnType<typeof row>[], before: Record<string, string | null> = {}) {
  const previousOf = (id: string) =>
    before[id] ?? rows.find((item) => item.id === id)?.outcome?.value ?? null;
  const opened = await openAgenda({
    'list-agenda': () => ok({ ...agendaJson({ options, hiddenOptions }), items: rows }),
    'set-outcome': saveAll(previousOf, later),
  });
  const { card, callsOf, press } = opened;
  return {
    ...opened,
    sent: () =>
      callsOf('set-outcome').map(({ parameters }) =>
        (parameters['changes'] as { item: { id: string }; outcome: string | null }[]).map(
          ({ item, outcome }) => `${item.id} ${outcome}`,
        ),
      ),
    /** Chooses Completed for all rows in the bar, which stands before them. */
    completeAll: async () => {
      await selectAll(card);
      await press('Completed');
    },
  };
}

describe('an outcome that the account no longer has', () => {
  it.each(['HELD_2019', 'attended (old)'])(
    'is replaced only once the rep knows: %s',
    async (value) => {
      const { card, press, words, tags, labels, sent } = await open([row('1', value)]);

      await press('Completed');
      await card.waitFor(() => {
        expect(words()).toContain(`“${value}” ${gone}.`);
      });
      const before = sent();
      await press('Set to Completed anyway');
      await card.waitFor(() => {
        expect(tags()).toEqual(['Completed']);
        expect(labels()).not.toContain('Set to Completed anyway');
      });

      expect(before).toEqual([]);
      await vi.waitFor(() => {
        expect(sent()).toEqual([['1 COMPLETED']]);
        expect(labels()).not.toContain('Undo');
      });
    },
  );

  it('is asked about where duplicates go along, too', async () => {
    const { card, press, words, labels, sent } = await open([row('1', 'HELD_2019', ['7', '8'])]);

    await press('Completed');
    await card.waitFor(() => {
      expect(words()).toContain(`“HELD_2019” ${gone}.`);
    });
    await press('Set to Completed anyway');

    await vi.waitFor(() => {
      expect(sent()).toEqual([['1 COMPLETED', '7 COMPLETED', '8 COMPLETED']]);
    });
    await card.waitFor(() => {
      expect(words()).not.toContain('Saving');
      expect(labels()).not.toContain('Undo');
    });
  });

  it('is said once for many rows, with how many it is', async () => {
    const { press, completeAll, words, labels, sent, card } = await open([
      row('1', 'HELD_2019'),
      row('2', 'SCHEDULED'),
      row('3', 'HELD_2019'),
      row('4', 'Maybe'),
    ]);

    await completeAll();
    await card.waitFor(() => {
      expect(words()).toContain(`“HELD_2019” ${gone} for 2 of 4.`);
      expect(words()).toContain(`“Maybe” ${gone} for 1 of 4.`);
    });
    expect(sent()).toEqual([]);
    await press('Set to Completed anyway');
    await vi.waitFor(() => {
      expect(sent()).toEqual([['1 COMPLETED', '2 COMPLETED', '3 COMPLETED', '4 COMPLETED']]);
    });
    await card.waitFor(() => {
      expect(labels()).toContain('Undo');
    });

    // What can be put back is put back; HubSpot would refuse the rest.
    await press('Undo');
    await vi.waitFor(() => {
      expect(sent()[1]).toEqual(['2 SCHEDULED']);
    });
  });

  it('leaves no Undo for many rows where none of them can be put back', async () => {
    const { press, completeAll, words, labels, card } = await open([
      row('1', 'HELD_2019'),
      row('2', 'Maybe'),
    ]);
    await completeAll();
    await press('Set to Completed anyway');

    await card.waitFor(() => {
      expect(words()).toContain('2 set to Completed');
      expect(labels()).not.toContain('Undo');
    });
  });

  it('stays where the rep takes the question back', async () => {
    const { press, completeAll, words, sent, card } = await open([
      row('1', 'HELD_2019'),
      row('2', null),
    ]);
    await completeAll();
    await card.waitFor(() => {
      expect(words()).toContain(gone);
    });

    await press('Cancel');

    await card.waitFor(() => {
      expect(words()).not.toContain(gone);
    });
    expect(sent()).toEqual([]);
  });
});

it.each([
  ['that is hidden for new records', 'OLD'],
  ['of the account', 'SCHEDULED'],
  ['that was empty', null],
])('asks nothing before an outcome %s is replaced, and offers Undo', async (_which, value) => {
  const { press, tags, labels, sent, card } = await open([row('1', value)]);

  await press('Completed');

  await card.waitFor(() => {
    expect(tags()).toEqual(['Completed']);
    expect(labels()).toContain('Undo');
  });
  expect(sent()).toEqual([['1 COMPLETED']]);
});
