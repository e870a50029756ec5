import { findClashes } from '@app/contracts/find-clashes';
import { describe, expect, it, vi } from 'vitest';
import { depthOf } from '../support/function-account.ts';
import { ada, apiVersions, dataOf, useItems } from './support/use-items.ts';

const items = useItems();
const ben = '71000001';
/** Ada's contract review lasts from 14:00 to 14:30. */
const overReview = { start: '2026-11-23T14:15:00Z', end: '2026-11-23T14:45:00Z' };

async function clashesOf(parameters: object, contactId: string = ada.id) {
  const reply = await items.call('find-clashes', { ...overReview, ...parameters }, contactId);
  return dataOf(findClashes, reply).clashes;
}

function seedMeeting(id: string, values: object, associations: object[] = []) {
  const properties = {
    hs_meeting_title: 'Elsewhere',
    hs_timestamp: '2026-11-23T14:00:00Z',
    hs_meeting_start_time: '2026-11-23T14:00:00Z',
    hs_meeting_end_time: '2026-11-23T14:30:00Z',
    hubspot_owner_id: ben,
    ...values,
  };
  return items.door('seed', { objects: [{ type: 'meetings', id, properties, associations }] });
}

it.each(apiVersions)("finds the contact's and the owner's items on %s", async (version) => {
  vi.stubEnv('HUBSPOT_API_VERSION', version);
  await seedMeeting('900001', {});

  const clashes = await clashesOf({ ownerId: ben });

  expect(clashes).toMatchObject([
    { item: ada.review, whose: 'contact' },
    { item: { kind: 'meeting', id: '900001', title: 'Elsewhere' }, whose: 'owner' },
  ]);
});

it('finds an appointment of the contact', async () => {
  const clashes = await clashesOf({ start: '2026-11-25T16:00:00Z', end: '2026-11-25T18:00:00Z' });

  expect(clashes).toMatchObject([{ item: ada.training, whose: 'contact' }]);
});

it('passes over the item itself, its copies, and what was called off', async () => {
  const uid = { hs_i_cal_uid: 'review@calendar' };
  const start = '2026-11-23T14:00:00Z';
  await seedMeeting('900001', uid, [{ type: 'contacts', id: ada.id }]);
  await seedMeeting('900002', uid);
  await seedMeeting('900003', { hs_meeting_outcome: 'CANCELED' });

  const moved = { kind: 'meeting', id: '900001' };
  const clashes = await clashesOf({ item: moved, ownerId: ben, start });

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

  const clashes = await clashesOf({}, '104');

  expect(clashes.map(({ item }) => item.id)).toContain('900001');
});

it('looks at meetings alone where appointments are not activated', async () => {
  await items.door('seed', { enablement: { '0-421': false } });

  expect(await clashesOf({})).toMatchObject([{ item: ada.review }]);
});

it('refuses a span that ends before it starts', async () => {
  const reply = await items.call('find-clashes', { start: overReview.end, end: overReview.start });

  expect(reply.error).toMatchObject({ code: 'INVALID_INPUT', details: { parameter: 'end' } });
});

describe('cost', () => {
  it.each(['101', '103', '104'])('is two round trips deep for contact %s', async (contactId) => {
    await items.door('latency', { ms: 100 });
    vi.useRealTimers();

    await clashesOf({ ownerId: ben }, contactId);

    const requests = await items.requests();
    expect(depthOf(requests)).toBe(2);
    expect(requests.length).toBeLessThanOrEqual(11);
  });
});
