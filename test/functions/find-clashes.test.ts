import { findClashes } from '@app/contracts/agenda/find-clashes';
import { describe, expect, it, vi } from 'vitest';
import { depthOf } from '../support/function-account.ts';
import { ada, apiVersions, dataOf, useItems } from './support/use-items.ts';

const items = useItems();
const ben = '71000001';
/** Ada's contract review lasts from 14:00 to 14:30. */
const overReview = { start: '2026-11-23T14:15:00Z', end: '2026-11-23T14:45:00Z' };

type Span = { start: string; end: string };

async function clashesOf(
  spans: Span | Span[],
  parameters: object = {},
  contactId: string = ada.id,
) {
  const intervals = [spans].flat();
  const reply = await items.call('find-clashes', { intervals, ...parameters }, contactId);
  return dataOf(findClashes, reply).clashes;
}

function seedOf(id: string, values: object, associations: object[] = []) {
  const properties = {
    hs_meeting_title: 'Elsewhere',
    hs_timestamp: '2026-11-23T14:00:00Z',
    hs_meeting_start_time: '2026-11-23T14:00:00Z',
    hs_meeting_end_time: '2026-11-23T14:30:00Z',
    hubspot_owner_id: ben,
    ...values,
  };
  return { type: 'meetings', id, properties, associations };
}

function seedMeeting(id: string, values: object, associations: object[] = []) {
  return items.control('seed', { objects: [seedOf(id, values, associations)] });
}

it.each(apiVersions)("finds the contact's and the owner's items on %s", async (version) => {
  vi.stubEnv('HUBSPOT_API_VERSION', version);
  await seedMeeting('900001', {});

  const clashes = await clashesOf(overReview, { ownerId: ben });

  expect(clashes).toMatchObject([
    { item: ada.review, whose: 'record' },
    { item: { kind: 'meeting', id: '900001', title: 'Elsewhere' }, whose: 'owner' },
  ]);
});

it('finds an appointment of the contact', async () => {
  const clashes = await clashesOf({ start: '2026-11-25T16:00:00Z', end: '2026-11-25T18:00:00Z' });

  expect(clashes).toMatchObject([{ interval: 0, item: ada.training, whose: 'record' }]);
});

it('passes over the item itself, its copies, and what was called off', async () => {
  const uid = { hs_i_cal_uid: 'review@calendar' };
  const start = '2026-11-23T14:00:00Z';
  await seedMeeting('900001', uid, [{ type: 'contacts', id: ada.id }]);
  await seedMeeting('900002', uid);
  await seedMeeting('900003', { hs_meeting_outcome: 'CANCELED' });

  const moved = { kind: 'meeting', id: '900001' };
  const clashes = await clashesOf({ ...overReview, start }, { item: moved, ownerId: ben });

  expect(clashes.map(({ item }) => item.id)).toEqual([ada.review.id]);
});

it('lets items follow each other without a gap', async () => {
  const after = { start: '2026-11-23T14:30:00Z', end: '2026-11-23T15:00:00Z' };
  const before = { start: '2026-11-23T13:30:00Z', end: '2026-11-23T14:00:00Z' };

  expect(await clashesOf(after)).toEqual([]);
  expect(await clashesOf(before)).toEqual([]);
});

it('finds the clash among 10,000 items', async () => {
  await seedMeeting('900001', {}, [{ type: 'contacts', id: '104' }]);

  const clashes = await clashesOf(overReview, {}, '104');

  expect(clashes.map(({ item }) => item.id)).toContain('900001');
});

it('looks at meetings alone where appointments are not activated', async () => {
  await items.control('seed', { enablement: { '0-421': false } });

  expect(await clashesOf(overReview)).toMatchObject([{ item: ada.review }]);
});

it('answers several intervals at once, and an item that reaches into two for both', async () => {
  await seedMeeting('900001', { hs_meeting_end_time: '2026-11-25T09:00:00Z' });
  const free = { start: '2026-11-26T03:00:00Z', end: '2026-11-26T04:00:00Z' };
  const nextDay = { start: '2026-11-24T14:15:00Z', end: '2026-11-24T14:45:00Z' };

  const clashes = await clashesOf([free, nextDay, overReview], { ownerId: ben });

  expect(clashes).toMatchObject([
    { interval: 1, item: { id: '900001' }, whose: 'owner' },
    { interval: 2, item: ada.review, whose: 'record' },
    { interval: 2, item: { id: '900001' }, whose: 'owner' },
  ]);
});

it('finds clashes behind more meetings than one search returns', async () => {
  const busy = Array.from({ length: 250 }, (_, index) => {
    const start = new Date(Date.UTC(2027, 2, 1, 8, index)).toISOString();
    const end = new Date(Date.UTC(2027, 2, 1, 8, index + 1)).toISOString();
    return seedOf(`91${String(index).padStart(4, '0')}`, {
      hs_timestamp: start,
      hs_meeting_start_time: start,
      hs_meeting_end_time: end,
    });
  });
  await items.control('seed', { objects: [...busy, seedOf('900001', {})] });
  const spans = [
    overReview,
    { start: '2027-03-01T08:00:00Z', end: '2027-03-01T08:05:00Z' },
    { start: '2027-03-01T12:00:00Z', end: '2027-03-01T12:05:00Z' },
  ];

  const clashes = await clashesOf(spans, { ownerId: ben });

  const counts = spans.map((_, index) => clashes.filter((each) => each.interval === index).length);
  expect(counts).toEqual([2, 5, 5]);
});

it('refuses an interval that ends before it starts, naming it', async () => {
  const backwards = { start: overReview.end, end: overReview.start };

  const reply = await items.call('find-clashes', { intervals: [overReview, backwards] });

  expect(reply.error).toMatchObject({
    code: 'INVALID_INPUT',
    details: { parameter: 'intervals.1.end' },
  });
  expect(await items.requests()).toEqual([]);
});

describe('cost', () => {
  const everyHour = Array.from({ length: 100 }, (_, hour) => ({
    start: new Date(Date.UTC(2026, 10, 22, hour)).toISOString(),
    end: new Date(Date.UTC(2026, 10, 22, hour, 30)).toISOString(),
  }));

  it.each([
    ['101', 1],
    ['101', 100],
    ['103', 1],
    ['103', 100],
    ['104', 1],
    ['104', 100],
  ])('is two round trips deep for contact %s and %i intervals', async (contactId, count) => {
    await items.control('latency', { ms: 100 });
    vi.useRealTimers();

    await clashesOf(everyHour.slice(0, count), { ownerId: ben }, contactId);

    const requests = await items.requests();
    expect(depthOf(requests)).toBe(2);
    expect(requests.length).toBeLessThanOrEqual(11);
  });
});
