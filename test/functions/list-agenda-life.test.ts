import { findClashes } from '@app/contracts/agenda/find-clashes';
import { listAgenda } from '@app/contracts/agenda/list-agenda';
import { describe, expect, it } from 'vitest';
import { dataOf, useItems } from './support/use-items.ts';

const items = useItems();

type Times = { start?: string; end?: string; timestamp?: string };
type Meeting = Times & { id?: string; title?: string; uid?: string; owner?: string; off?: boolean };

let lastId = 7_000_000;

function meeting({ start, end, timestamp, id, title, uid, owner, off }: Meeting): object {
  return {
    type: 'meetings',
    id: id ?? String((lastId += 1)),
    properties: {
      ...(title !== undefined && { hs_meeting_title: title }),
      hs_timestamp: timestamp ?? start ?? '2026-01-01T00:00:00Z',
      ...(start !== undefined && { hs_meeting_start_time: start }),
      ...(end !== undefined && { hs_meeting_end_time: end }),
      ...(uid !== undefined && { hs_i_cal_uid: uid }),
      ...(owner !== undefined && { hubspot_owner_id: owner }),
      ...(off === true && { hs_meeting_outcome: 'CANCELED' }),
    },
    associations: [{ type: 'contacts', id: '102' }],
  };
}

/** So many old meetings that the agenda is searched rather than read. */
const crowd = (count: number): object[] =>
  Array.from({ length: count }, (_, index) =>
    meeting({
      title: `Old ${index}`,
      start: new Date(Date.UTC(2020, 0, 1, index)).toISOString(),
      end: new Date(Date.UTC(2020, 0, 1, index, 30)).toISOString(),
    }),
  );

const list = async (view: string, parameters: object = {}) =>
  dataOf(listAgenda, await items.call('list-agenda', { view, limit: 100, ...parameters }, '102'));

// It is 21 November 2026, 9:00 UTC.
describe.each([
  ['read', 0],
  ['searched', 420],
])('an agenda that is %s', (_way, old) => {
  const seed = async (...meetings: Meeting[]): Promise<void> => {
    await items.control('seed', { objects: [...crowd(old), ...meetings.map(meeting)] });
  };

  it.each([
    ['ends the day before it starts', '2026-11-25T10:00:00Z', '2026-11-20T10:00:00Z'],
    ['ends in 1970', '2026-11-25T10:00:00Z', '1970-01-01T00:00:00Z'],
    ['ends when it starts', '2026-11-25T10:00:00Z', '2026-11-25T10:00:00Z'],
    ['ends an hour before it starts', '2026-11-25T10:00:00Z', '2026-11-25T09:00:00Z'],
    ['has no end', '2026-11-25T10:00:00Z', undefined],
  ])('has what %s to come, and next', async (_name, start, end) => {
    await seed({ title: 'Odd', start, ...(end !== undefined && { end }) });

    const coming = await list('upcoming');
    const owed = await list('needs-outcome');

    expect(coming.items.map(({ title }) => title)).toEqual(['Odd']);
    expect(coming.items[0]?.end).toBeNull();
    expect(coming.counts.upcoming).toBe(1);
    expect(coming.summary.next?.title).toBe('Odd');
    expect(owed.items.map(({ title }) => title)).not.toContain('Odd');
  });

  it('has what began and ended before it began in the past, owing an outcome', async () => {
    await seed({ title: 'Odd', start: '2026-11-20T10:00:00Z', end: '2026-11-01T10:00:00Z' });

    const owed = await list('needs-outcome');

    expect(owed.items[0]).toMatchObject({ title: 'Odd', end: null });
    expect((await list('past')).items[0]?.title).toBe('Odd');
    expect((await list('upcoming')).items).toEqual([]);
  });

  it('tells what is under way from what is next', async () => {
    await seed(
      { title: 'For years', start: '2026-11-01T00:00:00Z', end: '2036-11-01T00:00:00Z' },
      { title: 'Whole day', start: '2026-11-21T00:00:00Z', end: '2026-11-21T23:59:59Z' },
      { title: 'Called off', start: '2026-11-21T10:00:00Z', off: true },
      { title: 'Next', start: '2026-11-21T11:00:00Z', end: '2026-11-21T12:00:00Z' },
      { title: 'Later', start: '2026-11-22T11:00:00Z', end: '2026-11-22T12:00:00Z' },
    );

    for (const view of ['needs-outcome', 'upcoming', 'past']) {
      const { summary } = await list(view);
      expect(summary.now?.title).toBe('Whole day');
      expect(summary.next?.title).toBe('Next');
    }
    const { items: rows, counts } = await list('upcoming');
    expect(rows.map(({ title }) => title)).toEqual(['For years', 'Whole day', 'Next', 'Later']);
    expect(counts.upcoming).toBe(4);
  });

  it('has a whole day over once it has ended, and not before', async () => {
    await seed(
      { title: 'Yesterday', start: '2026-11-20T00:00:00Z', end: '2026-11-21T00:00:00Z' },
      { title: 'Today', start: '2026-11-21T00:00:00Z', end: '2026-11-22T00:00:00Z' },
    );

    expect((await list('past')).items[0]?.title).toBe('Yesterday');
    expect((await list('upcoming')).items.map(({ title }) => title)).toEqual(['Today']);
  });

  it('knows of nothing under way where nothing is', async () => {
    await seed({ title: 'Later', start: '2026-11-22T11:00:00Z' });

    expect((await list('upcoming')).summary.now).toBeUndefined();
  });
});

describe('an id that is none', () => {
  const at = { start: '2026-11-10T09:00:00Z', end: '2026-11-10T09:30:00Z' };

  it.each([
    'null',
    'NULL',
    'undefined',
    '0',
    '000',
    ' ',
    '\u200B',
    '-',
    '--',
    'none',
    'None',
    'N/A',
    'n/a',
    'nil',
    '{}',
    '""',
    '?',
    '[object Object]',
    '00000000-0000-0000-0000-000000000000',
    '{00000000-0000-0000-0000-000000000000}',
  ])('folds nothing, whatever else agrees: %j', async (uid) => {
    await items.control('seed', {
      objects: [1, 2].map(() => meeting({ ...at, uid, title: 'Review', owner: '71000001' })),
    });

    const { items: rows } = await list('past');

    expect(rows).toHaveLength(2);
    expect(rows.every(({ copies }) => copies.length === 0)).toBe(true);
  });

  it.each([
    ['the same title', { title: 'Review' }, { title: 'review ' }, 1],
    ['the same host', { owner: '71000001', title: 'A' }, { owner: '71000001', title: 'B' }, 1],
    ['neither', { owner: '71000001', title: 'A' }, { owner: '71000002', title: 'B' }, 2],
    ['no title and no host', {}, {}, 2],
  ])('is told from one that is: %s', async (_name, one, other, rows) => {
    const uid = '040000008200E00074C5B7101A82E008';
    await items.control('seed', {
      objects: [meeting({ ...at, uid, ...one }), meeting({ ...at, uid, ...other })],
    });

    const agenda = await list('past');

    expect(agenda.items).toHaveLength(rows);
    expect(agenda.items.flatMap((item) => [item, ...item.copies])).toHaveLength(2);
  });

  it('leaves a row that stands for others with all of them', async () => {
    const uid = 'abc@google.com';
    await items.control('seed', {
      objects: [
        meeting({ ...at, uid, title: 'Review', owner: '71000001' }),
        meeting({ ...at, uid, title: 'Sync', owner: '71000002' }),
        // Joins the two: the title of one, the host of the other.
        meeting({ ...at, uid, title: 'Review', owner: '71000002' }),
      ],
    });

    expect((await list('past')).items.map(({ copies }) => copies.length)).toEqual([2]);
  });
});

it('finds a clash with an item whose end lies before its start, among hundreds', async () => {
  const start = '2026-11-12T09:00:00Z';
  await items.control('seed', {
    objects: [...crowd(520), meeting({ title: 'Review', start, end: '2026-11-01T09:00:00Z' })],
  });

  const span = { start, end: '2026-11-12T10:00:00Z' };
  const { clashes } = dataOf(
    findClashes,
    await items.call('find-clashes', { intervals: [span] }, '102'),
  );

  expect(clashes.map(({ item }) => item.title)).toEqual(['Review']);
});

it('reads ids that are numbers, and longer ones than a number holds', async () => {
  const long = '900719925474099312345';
  await items.control('seed', {
    objects: [meeting({ id: long, title: 'Long', start: '2026-11-10T09:00:00Z' })],
  });
  const { items: rows } = await list('past', { limit: 1 });
  expect(rows[0]?.id).toBe(long);

  const body = JSON.stringify({ results: [{ id: 101470005, properties: {} }] });
  const ids = { results: [{ from: { id: 102 }, to: [{ toObjectId: 101470005 }] }] };
  await items.fail('POST /crm/*associations/*/0-1/0-47/batch/read', {
    status: 200,
    body: JSON.stringify(ids),
  });
  await items.fail('POST /crm/*objects*/0-47/batch/read', { status: 200, body });

  const { items: read, problems } = await list('upcoming');

  expect(problems).toEqual([]);
  expect(read.map(({ id }) => id)).toEqual(['101470005']);
});
