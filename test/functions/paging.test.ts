import { findClashes } from '@app/contracts/agenda/find-clashes';
import { listMeetingLinks } from '@app/contracts/booking/list-meeting-links';
import { describe, expect, it } from 'vitest';
import { ada, dataOf, useItems } from './support/use-items.ts';

const items = useItems();

type Paging = { after?: string };
const pagingOf = ({ after }: Paging) => after !== undefined && { paging: { next: { after } } };
const answer = (body: object) => ({ status: 200, body: JSON.stringify(body) });

/** The next answers of a route, one after the other, and the last one for good. */
async function answers(route: string, bodies: readonly object[]): Promise<void> {
  const last = bodies.at(-1) ?? {};
  for (const body of bodies.slice(0, -1)) await items.fail(route, answer(body));
  await items.fail(route, answer(last), 300);
}

const callsTo = async (part: string) =>
  (await items.callsSince(0)).filter((call) => call.includes(part)).length;

/** Cursors of pages that lead nowhere. */
const astray = [
  ['alternate', ['A', 'B', 'A', 'B', 'A', 'B', 'A', 'B']],
  ['repeat', ['A', 'A', 'A', 'A']],
  ['come again late', ['A', 'B', 'C', 'D', 'B']],
] as const;

describe('associations whose cursors', () => {
  const route = 'POST /crm/*associations/*/0-47/0-1/batch/read';
  const page = ({ to = ['101'], ...paging }: Paging & { to?: string[] }) => ({
    results: [
      {
        from: { id: ada.pricing.id },
        to: to.map((toObjectId) => ({ toObjectId, associationTypes: [] })),
        ...pagingOf(paging),
      },
    ],
  });

  it.each(astray)('%s are given up, and nothing is deleted', async (_how, cursors) => {
    await answers(
      route,
      cursors.map((after) => page({ after })),
    );

    const reply = await items.call('delete-items', { items: [ada.pricing] });

    expect(reply).toMatchObject({
      data: { results: [{ ok: false, error: { code: 'UNAVAILABLE' } }] },
    });
    expect(await callsTo('/0-47/0-1/batch/read')).toBeLessThanOrEqual(cursors.length + 1);
    expect(await callsTo('batch/archive')).toBe(0);
  });

  it('lead past a page without results are followed to the end', async () => {
    await answers(route, [
      page({ to: ['103'], after: 'A' }),
      page({ to: [], after: 'B' }),
      page({ to: ['103', '101'] }),
    ]);

    const reply = await items.call('get-item', { item: ada.pricing });

    expect(reply).toMatchObject({ ok: true });
  });
});

describe('a search whose pages', () => {
  const route = 'POST /crm/*objects*/0-47/search';
  const ownerId = '71000001';
  const start = '2026-11-23T14:00:00.000Z';
  const meeting = (number: number) => ({
    id: String(70_000_000 + number),
    properties: {
      hs_meeting_title: `Meeting ${number}`,
      hs_meeting_start_time: start,
      hs_meeting_end_time: '2026-11-23T14:30:00.000Z',
      hubspot_owner_id: ownerId,
    },
  });
  const page = (from: number, count: number, paging: Paging = {}) => ({
    total: 400,
    results: Array.from({ length: count }, (_, index) => meeting(from + index)),
    ...pagingOf(paging),
  });
  const intervals = [{ start: '2026-11-23T14:15:00Z', end: '2026-11-23T14:45:00Z' }];
  const clashes = () => items.call('find-clashes', { intervals, ownerId });

  it.each([
    ['are one and the same', [page(0, 200, { after: 'A' })]],
    [
      'alternate',
      [page(0, 200, { after: 'A' }), page(200, 199, { after: 'B' }), page(0, 200, { after: 'A' })],
    ],
    ['hold nothing and lead on', [page(0, 200, { after: 'A' }), page(0, 0, { after: 'B' })]],
    ['end before all was shown', [page(0, 200, { after: 'A' }), page(200, 20)]],
    ['end at once, though there is more', [page(0, 3)]],
    ['repeat most of the one before', [page(0, 200, { after: 'A' }), page(150, 200)]],
    [
      'bring one more each time, without an end',
      Array.from({ length: 40 }, (_, index) => page(index, 200, { after: `c${index}` })),
    ],
  ])('%s is given up after a bound', async (_how, pages) => {
    await answers(route, pages);

    const { error } = await clashes();

    // Ten searches that lead on and show not all say that there is too much.
    expect(['UNAVAILABLE', 'REJECTED']).toContain(error?.code);
    expect(await callsTo('/0-47/search')).toBeLessThanOrEqual(10);
  });

  it('overlap shows each meeting once, and all of them', async () => {
    await answers(route, [
      page(0, 200, { after: 'A' }),
      page(150, 200, { after: 'B' }),
      page(350, 50),
    ]);

    const found = dataOf(findClashes, await clashes()).clashes.filter(
      ({ whose }) => whose === 'owner',
    );

    expect(new Set(found.map(({ item }) => item.id)).size).toBe(found.length);
    expect(found.length).toBeGreaterThan(20);
  });
});

describe('the meetings of a contact with thousands at a time, where a search', () => {
  const at = '2026-11-24T15:00:00.000Z';
  const page = (from: number, count: number, paging: Paging = {}) => ({
    total: 300,
    results: Array.from({ length: count }, (_, index) => ({
      id: String(from + index + 1),
      properties: { hs_meeting_start_time: at, hs_meeting_end_time: '2026-11-24T15:30:00.000Z' },
    })),
    ...pagingOf(paging),
  });

  it.each([
    ['repeats a page', [page(0, 200, { after: 'A' })]],
    ['ends too early', [page(0, 200, { after: 'A' }), page(200, 20)]],
    [
      'overlaps, and ends where their number is right',
      [page(0, 200, { after: 'A' }), page(50, 150)],
    ],
    ['holds nothing and leads on', [page(0, 200, { after: 'A' }), page(0, 0, { after: 'B' })]],
  ])('%s, are not said to be known', async (_how, pages) => {
    await answers('POST /crm/*objects*/0-47/search', pages);
    const wanted = { slug: 'cleo-marsh', existingIds: [], start: at, durationMs: 1_800_000 };

    const { error } = await items.call('find-booking', wanted, '104');

    expect(error?.code).toBe('UNAVAILABLE');
    expect(await callsTo('/0-47/search')).toBeLessThanOrEqual(3);
  });
});

describe('a list of scheduling pages whose cursors', () => {
  const route = 'GET /scheduler/*/meeting-links';
  const link = (number: number) => ({
    id: String(number),
    slug: `page/${number}`,
    name: `Page ${number}`,
    type: 'PERSONAL_LINK',
    link: `https://meetings.example/page/${number}`,
    organizerUserId: '5001',
  });
  const page = (number: number | null, paging: Paging = {}) => ({
    total: 900,
    results: number === null ? [] : [link(number)],
    ...pagingOf(paging),
  });

  /** What a rep does who presses for more until there is none. */
  async function listAll(): Promise<{ slugs: string[]; code?: string | undefined; calls: number }> {
    const slugs: string[] = [];
    let after: string | undefined;
    for (let calls = 1; calls <= 150; calls += 1) {
      const reply = await items.call('list-meeting-links', after === undefined ? {} : { after });
      if (!reply.ok) return { slugs, code: reply.error?.code, calls };
      const { links, after: next } = dataOf(listMeetingLinks, reply);
      slugs.push(...links.map(({ slug }) => slug));
      if (next === undefined) return { slugs, calls };
      after = next;
    }
    return { slugs, code: 'no end', calls: 150 };
  }

  it.each(astray)('%s are given up', async (_how, cursors) => {
    await items.fail('GET /crm/owners/*', answer({ results: [] }), 300);
    await answers(
      route,
      cursors.map((after, index) => page(index, { after })),
    );

    const { code, calls } = await listAll();

    expect(code).toBe('UNAVAILABLE');
    expect(calls).toBeLessThanOrEqual(cursors.length + 1);
  });
});
