import { findItems } from '@app/contracts/booking/find-items';
import { expect, it, vi } from 'vitest';
import { depthOf } from '../support/function-account.ts';
import { ada, apiVersions, dataOf, useItems } from './support/use-items.ts';

const items = useItems();

async function found(parameters: object) {
  return dataOf(findItems, await items.call('find-items', parameters)).items;
}

it.each(apiVersions)(
  'finds items of others by their words, latest first, on %s',
  async (version) => {
    vi.stubEnv('HUBSPOT_API_VERSION', version);

    const list = await found({ query: 'service', limit: 5 });

    expect(list).toHaveLength(5);
    const starts = list.map(({ start }) => Number(start));
    expect(starts).toEqual([...starts].sort((a, b) => b - a));
    expect(list.every(({ title }) => /service/i.test(title ?? ''))).toBe(true);
  },
);

it('leaves out what belongs to the record already', async () => {
  const list = await found({ query: 'review', limit: 50 });

  expect(list.length).toBeGreaterThan(0);
  expect(list.map(({ id }) => id)).not.toContain(ada.review.id);
});

it('finds one kind alone when asked', async () => {
  const list = await found({ query: 'visit', kinds: ['appointment'] });

  expect(new Set(list.map(({ kind }) => kind))).toEqual(new Set(['appointment']));
});

it('finds nothing for words that nothing has', async () => {
  expect(await found({ query: 'zzzyx' })).toEqual([]);
});

it('finds meetings alone where appointments are not activated', async () => {
  await items.control('seed', { enablement: { '0-421': false } });

  const list = await found({ query: 'review' });

  expect(list.length).toBeGreaterThan(0);
  expect(list.every(({ kind }) => kind === 'meeting')).toBe(true);
});

it('is two round trips deep', async () => {
  await items.control('latency', { ms: 80 });
  vi.useRealTimers();

  await found({ query: 'review' });

  expect(depthOf(await items.requests())).toBe(2);
});
