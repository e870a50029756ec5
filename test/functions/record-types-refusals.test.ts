import { listAgenda } from '@app/contracts/agenda/list-agenda';
import { beforeEach, describe, expect, it } from 'vitest';
import { dataOf } from './support/use-items.ts';
import { neighbourOf, others, recordCases, useFourRecords } from './support/use-four-records.ts';

const account = useFourRecords();

beforeEach(account.seedRecords);

type Item = { kind: string; id: string };
const later = { start: '2026-12-01T09:00:00Z', end: '2026-12-01T10:00:00Z' };

/** What each function would do to an item. */
const acts: [string, (item: Item) => object][] = [
  ['set-outcome', (item) => ({ changes: [{ item, outcome: 'COMPLETED' }] })],
  ['set-pin', ({ id }) => ({ engagementId: id })],
  ['reschedule-item', (item) => ({ item, ...later })],
  ['edit-item', (item) => ({ item, changes: { title: 'Renamed' } })],
  ['get-item', (item) => ({ item })],
  ['get-calendar-file', (item) => ({ item })],
  ['disassociate-item', (item) => ({ item })],
  ['delete-items', (item) => ({ items: [item] })],
];

/** What a function answers about the one item it was asked to act on. */
function codeOf(reply: { data?: unknown; error?: { code: string } }): string | undefined {
  const data = reply.data as { results?: { error?: { code: string } }[] } | undefined;
  return (reply.error ?? data?.results?.[0]?.error)?.code;
}

const writesOf = async () =>
  (await account.requests()).filter(
    ({ method, url }) => method !== 'GET' && !/\/(read|search)$/.test(url),
  );

describe.each(recordCases)('on a $name', (own) => {
  const neighbour = neighbourOf(own);

  it.each(acts)(
    `%s leaves alone what belongs to a ${neighbour.name} of that id`,
    async (uid, act) => {
      const before = (await writesOf()).length;

      const reply = await account.callOn(uid, own.record, act(neighbour.past));

      expect(codeOf(reply)).toBe('NOT_ASSOCIATED');
      expect((await writesOf()).length).toBe(before);
    },
  );

  it.each(acts)('%s finds nothing where the id is of another type', async (uid, act) => {
    const wrong = { ...neighbour.lone, objectTypeId: own.objectTypeId };

    const reply = await account.callOn(uid, wrong, act(own.past));

    expect(['NOT_ASSOCIATED', 'NOT_FOUND']).toContain(codeOf(reply));
    expect(await writesOf()).toEqual([]);
  });

  it('knows no agenda where the id is of another type', async () => {
    const wrong = { ...neighbour.lone, objectTypeId: own.objectTypeId };

    const reply = await account.callOn('list-agenda', wrong, { view: 'past' });

    expect(reply.error?.code).toBe('NOT_FOUND');
  });

  it('refuses to pin its appointment', async () => {
    const reply = await account.callOn('set-pin', own.record, { engagementId: own.visit.id });

    expect(reply.error?.code).toBe('REJECTED');
    expect(await account.pinOf(own.record)).toBe(own.coming.id);
  });
});

describe.each(others)('on a $name without its scopes', ({ name, type, record, past, coming }) => {
  const on = (uid: string, parameters: object = {}) => account.callOn(uid, record, parameters);
  const scopes =
    name === 'ticket'
      ? { read: 'tickets', write: 'tickets' }
      : { read: `crm.objects.${type}.read`, write: `crm.objects.${type}.write` };

  it('names the one that reading needs', async () => {
    await account.withoutScope(scopes.read);

    const reply = await on('list-agenda', { view: 'past' });

    expect(reply.error).toMatchObject({
      code: 'MISSING_SCOPE',
      details: { scopes: [scopes.read] },
    });
  });

  it.each([
    ['set-pin', { engagementId: past.id }],
    ['disassociate-item', { item: past }],
  ])('names the one that %s needs, and changes nothing', async (uid, parameters) => {
    await account.withoutScope(scopes.write);

    const reply = await on(uid, parameters);

    expect(reply.error).toMatchObject({
      code: 'MISSING_SCOPE',
      details: { scopes: [scopes.write] },
    });
    expect(await account.pinOf(record)).toBe(coming.id);
  });
});

it.each([
  ['companies', others[0]],
  ['deals', others[1]],
])('reads on one of the %s without the scope to change them', async (type, own) => {
  if (own === undefined) throw new Error('There is no such record.');
  await account.withoutScope(`crm.objects.${type}.write`);

  const reply = await account.callOn('list-agenda', own.record, { view: 'past' });

  expect(dataOf(listAgenda, reply)).toMatchObject({ problems: [], items: [own.past] });
});
