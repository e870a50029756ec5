import { listAgenda } from '@app/contracts/agenda/list-agenda';
import { agendaViews } from '@app/domain/agenda/agenda-view';
import { describe, expect, it } from 'vitest';
import { dataOf, useItems } from './support/use-items.ts';

const items = useItems();

type Meeting = { id: string; start?: string; end?: string; outcome?: string };

const meeting = ({ id, start, end, outcome }: Meeting): object => ({
  type: 'meetings',
  id,
  properties: {
    hs_meeting_title: id,
    hs_timestamp: start ?? '2026-01-01T00:00:00Z',
    ...(start !== undefined && { hs_meeting_start_time: start }),
    ...(end !== undefined && { hs_meeting_end_time: end }),
    ...(outcome !== undefined && { hs_meeting_outcome: outcome }),
  },
  associations: [{ type: 'contacts', id: '102' }],
});

const visit = (id: string, properties: object): object => ({
  type: 'appointments',
  id,
  properties: { hs_appointment_name: id, ...properties },
  associations: [{ type: 'contacts', id: '102' }],
});

/** Old ones that were held, so many that the agenda is searched rather than read. */
const crowd = (count: number): Meeting[] =>
  Array.from({ length: count }, (_, index) => ({
    id: String(500_000 + index),
    start: new Date(Date.UTC(2020, 0, 1, index)).toISOString(),
    end: new Date(Date.UTC(2020, 0, 1, index, 30)).toISOString(),
    outcome: 'COMPLETED',
  }));

const list = async (view: string, more: object = {}) =>
  dataOf(listAgenda, await items.call('list-agenda', { view, ...more }, '102'));

async function pages(view: string, limit: number): Promise<string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  for (let page = 0; page < 20; page += 1) {
    const data = await list(view, { limit, ...(after !== undefined && { after }) });
    ids.push(...data.items.map(({ id }) => id));
    after = data.after;
    if (after === undefined) return ids;
  }
  throw new Error('The list has no end.');
}

// It is 21 November 2026, 9:00 UTC.
describe.each([
  ['read', 0],
  ['searched', 420],
])('in an agenda that is %s, what does not take place', (_, old) => {
  const coming: Meeting[] = [
    { id: '601', start: '2026-11-24T09:00:00Z', outcome: 'CANCELED' },
    { id: '602', start: '2026-11-25T09:00:00Z', outcome: 'RESCHEDULED' },
    { id: '603', start: '2026-11-26T09:00:00Z', outcome: 'NO_SHOW' },
    { id: '604', start: '2026-11-27T09:00:00Z', outcome: 'SCHEDULED' },
    { id: '605', start: '2026-11-28T09:00:00Z' },
    { id: '606', start: '2026-11-29T09:00:00Z', outcome: 'COMPLETED' },
    // Under way.
    {
      id: '607',
      start: '2026-11-21T08:00:00Z',
      end: '2026-11-21T10:00:00Z',
      outcome: 'CANCELED',
    },
    { id: '608', start: '2026-11-21T08:30:00Z', end: '2026-11-21T10:00:00Z' },
  ];
  const seed = (...more: object[]) =>
    items.control('seed', { objects: [...[...crowd(old), ...coming].map(meeting), ...more] });

  it('is not upcoming and not counted there, and neither is it lost: it is past', async () => {
    await seed();

    const upcoming = await list('upcoming');
    const past = await list('past');

    expect(upcoming.items.map(({ id }) => id)).toEqual(['608', '604', '605', '606']);
    expect(upcoming.counts.upcoming).toBe(4);
    expect(past.items.slice(0, 4).map(({ id }) => id)).toEqual(['603', '602', '601', '607']);
    expect(past.counts.past).toBe(4 + old);
    expect((await list('needs-outcome')).counts['needs-outcome']).toBe(0);
  });

  it('is there once, on whatever page', async () => {
    await seed(
      visit('701', { hs_appointment_start: '2026-12-01T09:00:00Z' }),
      visit('702', { hs_appointment_start: '2026-12-02T09:00:00Z' }),
      visit('703', {}),
    );

    const upcoming = await pages('upcoming', 2);
    const past = (await pages('past', 100)).slice(0, 4);

    expect(upcoming).toEqual(['608', '604', '605', '606', '701', '702', '703']);
    expect(past).toEqual(['603', '602', '601', '607']);
  });
});

describe('the first pages of the other views', () => {
  const many = Array.from({ length: 25 }, (_, index) => ({
    id: String(800 + index),
    start: new Date(Date.UTC(2026, 9, 1 + index)).toISOString(),
    end: new Date(Date.UTC(2026, 9, 1 + index, 1)).toISOString(),
    outcome: index % 2 === 0 ? 'COMPLETED' : 'SCHEDULED',
  }));

  it.each(agendaViews)('come with %s, each as it would come by itself', async (view) => {
    await items.control('seed', {
      objects: [...many, { id: '900', start: '2026-12-24T09:00:00Z' }].map(meeting),
    });

    const { otherViews } = await list(view);

    const others = agendaViews.filter((other) => other !== view);
    expect(Object.keys(otherViews).sort()).toEqual([...others].sort());
    for (const other of others) {
      const { items: rows, after } = await list(other);
      expect(otherViews[other]).toEqual({ items: rows, ...(after !== undefined && { after }) });
    }
  });

  it('come filtered by the same words and kinds', async () => {
    await items.control('seed', {
      objects: [
        ...many.map(meeting),
        visit('701', { hs_appointment_start: '2026-12-01T09:00:00Z' }),
      ],
    });

    const found = await list('upcoming', { query: '801' });
    const kinds = await list('past', { kinds: ['meeting'] });

    expect(found.otherViews.past?.items.map(({ id }) => id)).toEqual(['801']);
    expect(found.counts.past).toBe(1);
    expect(kinds.otherViews.upcoming?.items).toEqual([]);
  });

  it('do not come with later pages', async () => {
    await items.control('seed', { objects: many.map(meeting) });

    const { after } = await list('past');

    expect(after).toBeDefined();
    expect((await list('past', { after })).otherViews).toEqual({});
  });

  it('do not come with an agenda that is searched', async () => {
    await items.control('seed', { objects: crowd(420).map(meeting) });

    expect((await list('past')).otherViews).toEqual({});
  });
});
