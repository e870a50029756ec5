import { listAgenda, type ListAgendaData } from '@app/contracts/agenda/list-agenda';
import type { ItemKind } from '@app/domain/agenda/agenda-item';
import type { AgendaView } from '@app/domain/agenda/agenda-view';
import { describe, expect, it } from 'vitest';
import { dataOf, useItems } from './support/use-items.ts';

const items = useItems();

/** So many items of one kind that start at the same moment. */
type Pile = {
  kind: ItemKind;
  start: string | null;
  count: number;
  open?: boolean;
  end?: string | null;
};

const plural = { appointment: 'appointments', meeting: 'meetings' } as const;
const names = {
  appointment: {
    title: 'hs_appointment_name',
    start: 'hs_appointment_start',
    end: 'hs_appointment_end',
    outcome: 'hs_appointment_status',
  },
  meeting: {
    title: 'hs_meeting_title',
    start: 'hs_meeting_start_time',
    end: 'hs_meeting_end_time',
    outcome: 'hs_meeting_outcome',
  },
};

function objectsOf(piles: readonly Pile[], owner: object, firstId = 5_000_000): object[] {
  let id = firstId;
  return piles.flatMap(({ kind, start, count, open = true, end = null }) =>
    Array.from({ length: count }, () => ({
      type: plural[kind],
      id: String((id += 1)),
      properties: {
        [names[kind].title]: `Class ${id} of ${id % 2 === 0 ? 'even' : 'odd'}`,
        ...(start !== null && { [names[kind].start]: start }),
        ...(end !== null && { [names[kind].end]: end }),
        ...(kind === 'meeting' && start !== null && { hs_timestamp: start }),
        ...(!open && { [names[kind].outcome]: 'COMPLETED' }),
      },
      associations: [owner],
    })),
  );
}

const contact = { objectTypeId: '0-1', objectId: '102' };
const onContact = { type: 'contacts', id: '102' };

async function seed(piles: readonly Pile[], owner: object = onContact, firstId?: number) {
  const objects = objectsOf(piles, owner, firstId);
  for (let at = 0; at < objects.length; at += 500) {
    await items.control('seed', { objects: objects.slice(at, at + 500) });
  }
}

type Walk = { rows: ListAgendaData['items']; counts: ListAgendaData['counts']; longest: number };

/** Every page of a list, as a card asks for them. */
async function walk(parameters: object, between?: (page: number) => Promise<void>): Promise<Walk> {
  const main = items.coldFunction('list-agenda');
  const rows: ListAgendaData['items'] = [];
  let counts: ListAgendaData['counts'] | undefined;
  let after: string | undefined;
  let longest = 0;
  for (let page = 0; page < 200; page += 1) {
    const reply = await main({
      propertiesToSend: { hs_object_id: '102' },
      parameters: { record: contact, limit: 25, ...parameters, ...(after && { after }) },
    });
    const data = dataOf(listAgenda, reply);
    rows.push(...data.items);
    counts ??= data.counts;
    after = data.after;
    longest = Math.max(longest, after?.length ?? 0);
    if (after === undefined) return { rows, counts, longest };
    await between?.(page);
  }
  throw new Error('The list does not end.');
}

const keysOf = (rows: ListAgendaData['items']) => rows.map(({ kind, id }) => `${kind}:${id}`);

function expectEachOnce({ rows, counts, longest }: Walk, view: AgendaView, count: number): void {
  expect(rows).toHaveLength(count);
  expect(new Set(keysOf(rows)).size).toBe(count);
  if (counts[view] !== null) expect(counts[view]).toBe(count);
  const starts = rows.map(({ start }) => start?.getTime() ?? 0);
  const direction = view === 'upcoming' ? 1 : -1;
  expect(starts).toEqual([...starts].sort((a, b) => direction * (a - b)));
  expect(longest).toBeLessThan(60);
}

const past = '2026-11-10T09:00:00Z';
const coming = '2026-12-10T09:00:00Z';

describe('a thousand items of one start', () => {
  it.each([
    ['past', past, 100],
    ['needs-outcome', past, 50],
    ['upcoming', coming, 100],
    ['upcoming', coming, 7 * 13],
  ] as const)('are all reached in %s, once each', async (view, start, limit) => {
    await seed([{ kind: 'meeting', start, count: 1000 }]);

    expectEachOnce(await walk({ view, limit }), view, 1000);
  });

  it('are reached of both kinds side by side', async () => {
    await seed([
      { kind: 'appointment', start: past, count: 450 },
      { kind: 'meeting', start: past, count: 610 },
    ]);

    expectEachOnce(await walk({ view: 'past', limit: 100 }), 'past', 1060);
  });

  it('are reached by the words they share', async () => {
    await seed([{ kind: 'meeting', start: past, count: 900 }]);

    expectEachOnce(await walk({ view: 'past', limit: 50, query: 'even' }), 'past', 450);
  });
});

describe('several piles', () => {
  // At the borders of pages of 25 and 100, of HubSpot's 200, and one short and one over.
  const sizes = [1, 24, 25, 26, 99, 100, 101, 200, 201, 3];
  const at = (day: number) => `2026-10-${String(day + 1).padStart(2, '0')}T10:00:00Z`;
  const later = (day: number) => `2027-01-${String(day + 1).padStart(2, '0')}T10:00:00Z`;

  it.each([
    ['past', at],
    ['upcoming', later],
  ] as const)('are paged through to the end in %s', async (view, startOf) => {
    await seed(
      sizes.map((count, day) => ({
        kind: day % 3 === 0 ? ('appointment' as const) : ('meeting' as const),
        start: startOf(day),
        count,
      })),
    );
    const all = sizes.reduce((sum, size) => sum + size, 0);

    expectEachOnce(await walk({ view }), view, all);
  });

  it('are paged through where only some of each owe an outcome', async () => {
    await seed(
      sizes.flatMap((count, day) => [
        { kind: 'meeting' as const, start: at(day), count, open: false },
        { kind: 'meeting' as const, start: at(day), count: 5 },
      ]),
    );

    expectEachOnce(await walk({ view: 'needs-outcome' }), 'needs-outcome', 50);
  });

  it.each([
    ['0-2', 'companies', 'name'],
    ['0-3', 'deals', 'dealname'],
    ['0-5', 'tickets', 'subject'],
  ])('are paged through on a record of type %s', async (objectTypeId, type, called) => {
    await items.control('seed', { objects: [{ type, id: '102', properties: { [called]: 'X' } }] });
    await seed(
      sizes.map((count, day) => ({ kind: 'meeting' as const, start: at(day), count })),
      { type, id: '102' },
    );
    const all = sizes.reduce((sum, size) => sum + size, 0);
    const record = { objectTypeId, objectId: '102' };

    expectEachOnce(await walk({ view: 'past', limit: 100, record }), 'past', all);
  });

  it('keep their place while items come and go between the pages', async () => {
    await seed(sizes.map((count, day) => ({ kind: 'meeting' as const, start: at(day), count })));
    const before = (await walk({ view: 'past', limit: 100 })).rows;
    const goes = before.filter((_, index) => index % 50 === 49);

    const { rows } = await walk({ view: 'past', limit: 100 }, async (page) => {
      const gone = goes[page];
      if (gone === undefined) return;
      await items.api('DELETE', `/crm/objects/2026-03/0-47/${gone.id}`);
      await seed([{ kind: 'meeting', start: past, count: 2 }], onContact, 9_000_000 + page * 10);
    });

    expect(new Set(keysOf(rows)).size).toBe(rows.length);
    const stays = keysOf(before).filter((key) => !keysOf(goes).includes(key));
    const seen = new Set(keysOf(rows));
    expect(stays.filter((key) => !seen.has(key))).toEqual([]);
  });
});

describe('appointments without a start, in an agenda that is searched', () => {
  it.each([
    [1, 25],
    [199, 100],
    [201, 100],
    [430, 50],
  ])('are found and counted where there are %i', async (count, limit) => {
    await seed([
      { kind: 'appointment', start: past, count: 450 },
      { kind: 'appointment', start: coming, count: 130 },
      { kind: 'appointment', start: null, count },
      { kind: 'meeting', start: coming, count: 3 },
    ]);

    const { rows, counts } = await walk({ view: 'upcoming', limit });

    expect(new Set(keysOf(rows)).size).toBe(rows.length);
    expect(rows).toHaveLength(133 + count);
    expect(counts.upcoming).toBe(133 + count);
    expect(rows.slice(133).every(({ start }) => start === null)).toBe(true);
    const owed = await walk({ view: 'past', limit: 100 });
    expect(owed.rows).toHaveLength(450);
    expect(owed.counts.upcoming).toBe(133 + count);
  });

  it.each([
    ['searched', 450],
    ['read whole', 40],
  ])('are to come whatever their end, in an agenda that is %s', async (_how, count) => {
    await seed([
      { kind: 'appointment', start: past, count },
      { kind: 'appointment', start: null, count: 2, end: '1999-01-01T00:00:00Z' },
      { kind: 'appointment', start: null, count: 3, end: '2026-11-24T13:59:59.999Z' },
      { kind: 'appointment', start: null, count: 4, end: coming },
      { kind: 'appointment', start: null, count: 1, open: false, end: past },
    ]);

    for (const [view, listed] of [
      ['upcoming', 10],
      ['past', count],
      ['needs-outcome', count],
    ] as const) {
      const { rows, counts } = await walk({ view, limit: 100 });
      expect(rows).toHaveLength(listed);
      expect(new Set(keysOf(rows)).size).toBe(listed);
      expect(counts.upcoming ?? 10).toBe(10);
      expect(counts[view]).toBe(listed);
    }
  });

  it('are all there is to come', async () => {
    await seed([
      { kind: 'appointment', start: past, count: 450 },
      { kind: 'appointment', start: null, count: 2 },
    ]);

    expect((await walk({ view: 'upcoming' })).rows).toHaveLength(2);
  });
});

describe('what is next behind many that are under way', () => {
  const summaryOf = async (view: AgendaView) => {
    const reply = await items.call('list-agenda', { view, record: contact }, '102');
    return dataOf(listAgenda, reply).summary;
  };

  it.each([
    [60, 'past', true],
    [150, 'needs-outcome', true],
    [250, 'past', false],
    [150, 'upcoming', false],
  ] as const)('is told, or not called nothing: %i, in %s', async (count, view, isTold) => {
    await seed([
      { kind: 'meeting', start: past, count: 450 },
      { kind: 'meeting', start: '2026-11-20T00:00:00Z', end: '2027-06-01T00:00:00Z', count },
      { kind: 'meeting', start: coming, count: 1 },
    ]);

    const { next } = await summaryOf(view);

    if (isTold) expect(next?.start).toEqual(new Date(coming));
    else expect(next).toBeUndefined();
  });

  it('is nothing where all that is to come was read', async () => {
    await seed([{ kind: 'meeting', start: past, count: 450 }]);

    expect((await summaryOf('past')).next).toBeNull();
  });
});

describe('what is read whole', () => {
  it.each(['past', 'needs-outcome', 'upcoming'] as const)('is paged alike in %s', async (view) => {
    const start = view === 'upcoming' ? coming : past;
    await seed([
      { kind: 'meeting', start, count: 90 },
      { kind: 'appointment', start, count: 60 },
    ]);

    expectEachOnce(await walk({ view, limit: 7 }), view, 150);
  });
});

it.each([
  '',
  'undated~',
  '1~meeting:',
  '1~deal:5',
  '99999999999999999999~meeting:1',
  '9999999999999999~meeting:1',
  '1~meeting:1,meeting:2',
])('refuses a cursor it did not write: %s', async (after) => {
  const reply = await items.call('list-agenda', { view: 'past', after });

  expect(reply.error).toMatchObject({ code: 'INVALID_INPUT' });
});
