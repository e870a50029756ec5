import { handOver } from '@app/contracts/agenda/hand-over';
import { listAgenda } from '@app/contracts/agenda/list-agenda';
import { listOwners } from '@app/contracts/agenda/list-owners';
import { describe, expect, it, vi } from 'vitest';
import { depthOf } from '../support/function-account.ts';
import {
  ada,
  apiVersions,
  dataOf,
  foreignMeeting,
  unknownMeeting,
  useItems,
} from './support/use-items.ts';

const items = useItems();
const [ben, cleo, dana, gone] = ['71000001', '71000002', '71000003', '71000005'] as const;

type Item = { kind: 'meeting' | 'appointment'; id: string };

const call = (changes: object[]) => items.call('hand-over', { changes });
const resultsOf = async (changes: object[]) => dataOf(handOver, await call(changes)).results;
const ownerIdOf = async ({ kind, id }: Item) =>
  (await items.valuesOf(kind, id, ['hubspot_owner_id']))?.['hubspot_owner_id'];
const setOwner = ({ kind, id }: Item, ownerId: string) =>
  items.api('PATCH', `/crm/objects/2026-03/${kind === 'meeting' ? '0-47' : '0-421'}/${id}`, {
    properties: { hubspot_owner_id: ownerId },
  });

describe.each(apiVersions)('on API version %s', (version) => {
  it('gives items of both kinds to somebody else, and back', async () => {
    vi.stubEnv('HUBSPOT_API_VERSION', version);
    await setOwner(ada.review, ben);
    await setOwner(ada.training, cleo);

    const results = await resultsOf(
      [ada.review, ada.training].map((item) => ({ item, ownerId: dana })),
    );

    expect(results).toMatchObject([
      { item: ada.review, ok: true, owner: { id: dana } },
      { item: ada.training, ok: true, owner: { id: dana } },
    ]);
    expect(await ownerIdOf(ada.review)).toBe(dana);
    expect(await ownerIdOf(ada.training)).toBe(dana);

    const back = await resultsOf(
      results.map((result) => ({
        item: result.item,
        ...(result.ok && { undo: result.undo, expectedUpdatedAt: result.updatedAt?.toISOString() }),
      })),
    );

    expect(back).toMatchObject([
      { ok: true, owner: { id: ben } },
      { ok: true, owner: { id: cleo } },
    ]);
    expect(await ownerIdOf(ada.review)).toBe(ben);
    expect(await ownerIdOf(ada.training)).toBe(cleo);
  });
});

it.each([
  ['nobody', ''],
  ['somebody who has left', gone],
])('gives an item back to %s, to whom it could not be given', async (_, before) => {
  await setOwner(ada.review, before);
  const [given] = await resultsOf([{ item: ada.review, ownerId: cleo }]);
  expect(given).toMatchObject({ ok: true, owner: { id: cleo } });

  const [back] = await resultsOf([
    { item: ada.review, undo: given?.ok === true ? given.undo : '' },
  ]);

  expect(back).toMatchObject({ ok: true, owner: before === '' ? null : { id: before } });
  expect(await ownerIdOf(ada.review)).toBe(before === '' ? null : before);
});

it.each([
  ['does not exist', '99999999'],
  ['has left', gone],
])('refuses an owner who %s, naming the row, and writes nothing', async (_, ownerId) => {
  await setOwner(ada.security, ben);

  const reply = await call([
    { item: ada.security, ownerId: cleo },
    { item: ada.review, ownerId },
  ]);

  expect(reply.error).toMatchObject({
    code: 'INVALID_INPUT',
    details: { parameter: 'changes.1.ownerId' },
  });
  expect(await ownerIdOf(ada.security)).toBe(ben);
});

it('answers for each item when some are gone, of another record, or were changed meanwhile', async () => {
  await setOwner(ada.review, cleo);
  await setOwner(ada.security, ben);

  const results = await resultsOf([
    { item: foreignMeeting, ownerId: dana },
    { item: unknownMeeting, ownerId: dana },
    { item: ada.review, ownerId: dana, expectedUpdatedAt: '2026-11-01T09:00:00Z' },
    { item: ada.security, ownerId: dana },
  ]);

  expect(results).toMatchObject([
    { ok: false, error: { code: 'NOT_ASSOCIATED' } },
    { ok: false, error: { code: 'NOT_FOUND' } },
    { ok: false, error: { code: 'STALE', details: { ownerId: cleo, owner: 'Cleo Marsh' } } },
    { ok: true, owner: { id: dana } },
  ]);
  expect(await ownerIdOf(ada.review)).toBe(cleo);
});

it('has done what is so already, whoever did it, and then there is nothing to give back', async () => {
  await setOwner(ada.review, dana);
  const before = (await items.requests()).length;

  const [result] = await resultsOf([
    { item: ada.review, ownerId: dana, expectedUpdatedAt: '2026-11-01T09:00:00Z' },
  ]);

  expect(result).toMatchObject({ ok: true, owner: { id: dana } });
  expect(result).not.toHaveProperty('undo');
  expect((await items.callsSince(before)).filter((one) => one.includes('update'))).toEqual([]);
});

it('writes again, after a look, where HubSpot fails on the way', async () => {
  await setOwner(ada.review, ben);
  await items.fail('POST /crm/objects/*/0-47/batch/update', 502);

  const [again] = await resultsOf([{ item: ada.review, ownerId: dana }]);

  expect(again).toMatchObject({ ok: true });
  expect(await ownerIdOf(ada.review)).toBe(dana);
});

it.each([
  ['both an owner and a way back', { ownerId: cleo, undo: 'x' }, 'changes.0.ownerId'],
  ['neither', {}, 'changes.0.ownerId'],
  ['an owner who is no id', { ownerId: 'me' }, 'changes.0.ownerId'],
])('refuses %s without a call to HubSpot', async (_, change, parameter) => {
  const reply = await call([{ item: ada.review, ...change }]);

  expect(reply.error).toMatchObject({ code: 'INVALID_INPUT', details: { parameter } });
  expect(await items.requests()).toEqual([]);
});

it('takes no way back that was sealed for another item, or for another change', async () => {
  await setOwner(ada.review, ben);
  const [given] = await resultsOf([{ item: ada.review, ownerId: cleo }]);
  const undo = given?.ok === true ? given.undo : undefined;
  const edited = await items.call('edit-item', { item: ada.review, changes: { title: 'New' } });
  const { undo: ofEdit } = edited.data as { undo: string };

  const results = [
    ...(await resultsOf([{ item: ada.security, undo }])),
    ...(await resultsOf([{ item: ada.review, undo: ofEdit }])),
  ];

  expect(results).toMatchObject([
    { ok: false, error: { code: 'INVALID_INPUT', details: { seal: 'another-item' } } },
    { ok: false, error: { code: 'INVALID_INPUT', details: { seal: 'another-item' } } },
  ]);
  expect(await ownerIdOf(ada.review)).toBe(cleo);
});

it('gives a hundred items away with a call for each kind and step, two round trips deep', async () => {
  const many = Array.from({ length: 100 }, (_, index): Item => ({
    kind: index % 2 === 0 ? 'meeting' : 'appointment',
    id: String(840_000 + index),
  }));
  await items.control('seed', {
    objects: many.map(({ kind, id }) => ({
      type: `${kind}s`,
      id,
      properties:
        kind === 'meeting'
          ? { hs_timestamp: '2026-12-01T09:00:00Z', hubspot_owner_id: ben }
          : { hs_appointment_start: '2026-12-01T09:00:00Z', hubspot_owner_id: ben },
      associations: [{ type: 'contacts', id: ada.id }],
    })),
  });
  vi.useRealTimers();

  const results = await resultsOf(many.map((item) => ({ item, ownerId: cleo })));

  expect(results.every(({ ok }) => ok)).toBe(true);
  const requests = await items.requests();
  expect([requests.length, depthOf(requests)]).toEqual([7, 2]);
  const agenda = await items.call('list-agenda', { view: 'upcoming', limit: 100 });
  const { items: rows } = dataOf(listAgenda, agenda);
  const ids = new Set(many.map(({ id }) => id));
  const owners = rows.filter(({ id }) => ids.has(id)).map(({ owner }) => owner?.name);
  expect(new Set(owners)).toEqual(new Set(['Cleo Marsh']));
});

it('lists who can be given an item: active people, the signed-in one first', async () => {
  const { owners } = dataOf(listOwners, await items.call('list-owners', { userId: '61000003' }));

  expect(owners.map(({ name, isSignedInUser }) => [name, isSignedInUser])).toEqual([
    ['Dana Whitfield', true],
    ['Ben Ode', false],
    ['Cleo Marsh', false],
    ['Emre Aydin', false],
    ['Mere Ngata', false],
  ]);
});
