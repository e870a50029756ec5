import { deleteItems, recreateItems } from '@app/contracts/agenda/delete-items';
import { expect, it } from 'vitest';
import { sealedSnapshot } from './support/sealed.ts';
import { ada, dataOf, useItems } from './support/use-items.ts';

const items = useItems();

/** As an import leaves them: nothing tells one from another. */
async function seedTwins(kind: 'meeting' | 'appointment', count: number) {
  const names = kind === 'meeting' ? 'hs_meeting' : 'hs_appointment';
  const start = kind === 'meeting' ? 'hs_meeting_start_time' : 'hs_appointment_start';
  const title = kind === 'meeting' ? 'title' : 'name';
  const twins = Array.from({ length: count }, (_, index) => ({ kind, id: `88000${index + 1}` }));
  await items.control('seed', {
    objects: twins.map(({ id }) => ({
      type: `${kind}s`,
      id,
      properties: {
        [`${names}_${title}`]: 'Imported',
        [start]: '2026-11-10T09:00:00.000Z',
        ...(kind === 'meeting' && { hs_timestamp: '2026-11-10T09:00:00.000Z' }),
      },
      associations: [{ type: 'contacts', id: ada.id }],
    })),
  });
  return twins;
}

const typeIds = { meeting: '0-47', appointment: '0-421' };

async function countOn(kind: 'meeting' | 'appointment'): Promise<number> {
  return (await items.associatedIds('contact', ada.id, typeIds[kind])).length;
}

async function deleted(wanted: readonly object[]): Promise<string[]> {
  const { results } = dataOf(deleteItems, await items.call('delete-items', { items: wanted }));
  return results.flatMap(({ snapshot }) => snapshot ?? []);
}

async function remade(snapshots: readonly string[]): Promise<(string | false)[]> {
  const reply = await items.call('recreate-items', { snapshots });
  return dataOf(recreateItems, reply).results.map((row) => row.ok && row.created.id);
}

it.each(['meeting', 'appointment'] as const)(
  'makes each %s again of several that are the same in everything',
  async (kind) => {
    const twins = await seedTwins(kind, 3);
    const before = await countOn(kind);
    const snapshots = await deleted(twins);

    const first = await remade(snapshots);
    const second = await remade(snapshots);

    expect(new Set(first).size).toBe(3);
    expect(new Set(second)).toEqual(new Set(first));
    expect(await countOn(kind)).toBe(before);
  },
);

it('makes them once each where Undo is pressed twice at one moment', async () => {
  const twins = await seedTwins('meeting', 2);
  const before = await countOn('meeting');
  const snapshots = await deleted(twins);

  const [one, other] = await Promise.all([remade(snapshots), remade(snapshots)]);

  expect(await countOn('meeting')).toBe(before);
  expect(new Set([...one, ...other]).size).toBe(2);
});

it('makes what is missing where an earlier try got half way', async () => {
  const twins = await seedTwins('meeting', 2);
  const before = await countOn('meeting');
  const snapshots = await deleted(twins);
  await remade(snapshots.slice(1));

  const both = await remade(snapshots);

  expect(new Set(both).size).toBe(2);
  expect(await countOn('meeting')).toBe(before);
});

it('makes one of what was deleted, made again and deleted once more', async () => {
  const [twin] = await seedTwins('appointment', 1);
  const before = await countOn('appointment');
  const older = await deleted([twin ?? {}]);
  const [id] = await remade(older);
  const newer = await deleted([{ kind: 'appointment', id }]);

  await remade(older);
  await remade(newer);

  expect(await countOn('appointment')).toBe(before);
});

const card = { objectTypeId: '0-1', objectId: ada.id };
const planted = {
  item: { kind: 'meeting', id: '9001' },
  properties: { hs_meeting_title: 'Planted', hs_timestamp: '2026-12-01T09:00:00Z' },
};

it('believes no seal that is not letter for letter what was sealed', async () => {
  const good = sealedSnapshot(card, planted);
  const [version = '', key = '', contents = ''] = good.split('.');
  const spoiled = [
    ...[1, 8, 9, 20, 50].map((length) => good.slice(0, length)),
    ...['=', '==', 'A', 'AAAA', ' ', '\n', '.', '.AAAA', '\u0000'].map((more) => good + more),
    ` ${good}`,
    `${good}${contents}`,
    `${version}.${contents}.${key}`,
    `2.${key}.${contents}`,
    `01.${key}.${contents}`,
    `${version}.${key.toUpperCase()}x.${contents}`,
    `${version}.${key}.${contents.slice(20)}${contents.slice(0, 20)}`,
    good.toUpperCase(),
    good.toLowerCase(),
    encodeURIComponent(`${good}/`),
    Buffer.from(good).toString('base64'),
    Buffer.from(contents, 'base64url').toString('hex'),
    `${version}.${key}.${'A'.repeat(3_000_000)}`,
    `${version}.${key}.`,
    '..',
  ];

  for (const snapshot of spoiled) {
    const reply = await items.call('recreate-items', { snapshots: [snapshot] });
    expect(reply.error?.code, snapshot.slice(0, 40)).toBe('INVALID_INPUT');
  }
  expect(await items.requests()).toEqual([]);
});

it.each([
  ['of another kind', { item: { kind: 'note', id: '1' } }],
  ['without values', { properties: null }],
  ['with a value that is no text', { properties: { hs_meeting_title: 7 } }],
  ['with links of another form', { links: [{ toTypeId: '0-1', ids: ['1'] }] }],
  ['with pins that name nobody', { pins: [{ id: '1' }] }],
  ['with no word of what was there', { present: null }],
])('makes nothing of a snapshot %s, as another version may have sealed', async (_how, other) => {
  const snapshot = sealedSnapshot(card, { ...planted, ...(other as object) });

  const reply = await items.call('recreate-items', { snapshots: [snapshot] });

  expect(reply.error).toMatchObject({ code: 'INVALID_INPUT', details: { seal: 'another-key' } });
  expect(await items.requests()).toEqual([]);
});

it('takes one snapshot of an item at a time, also where they were sealed apart', async () => {
  const snapshots = [sealedSnapshot(card, planted), sealedSnapshot(card, planted)];

  const reply = await items.call('recreate-items', { snapshots });

  expect(reply.error).toMatchObject({ details: { parameter: 'snapshots.1' } });
});

it('names what HubSpot does not take any more, whatever it is called', async () => {
  const properties = {
    ...planted.properties,
    toString: 'x',
    hasOwnProperty: 'y',
    hs_gone_since: 'z',
    hs_meeting_outcome: 'constructor',
  };

  const reply = await items.call('recreate-items', {
    snapshots: [sealedSnapshot(card, { ...planted, properties })],
  });

  const [row] = dataOf(recreateItems, reply).results;
  expect(row).toMatchObject({ ok: true });
  const gaps = row?.ok === true ? row.gaps.map(({ name }) => name.replace(/^.*: /, '')) : [];
  expect(gaps.sort()).toEqual(['constructor', 'x', 'y', 'z']);
});
