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

it('is three round trips deep, the last of which names people', async () => {
  await items.control('latency', { ms: 80 });
  vi.useRealTimers();

  await found({ query: 'review' });

  expect(depthOf(await items.requests())).toBe(3);
});

const roof = { hs_meeting_title: 'Roof survey', hs_meeting_start_time: '2026-11-20T09:00:00Z' };
const roofSurvey = (id: string, contacts: string[]) => ({
  type: 'meetings',
  id,
  properties: { ...roof, hs_timestamp: roof.hs_meeting_start_time },
  associations: contacts.map((contact) => ({ type: 'contacts', id: contact })),
});

it('says whom each is with, so that two of one title and time can be told apart', async () => {
  await items.control('seed', {
    objects: [
      { type: 'contacts', id: '8801', properties: { firstname: 'Ida', lastname: 'Berg' } },
      { type: 'contacts', id: '8802', properties: { email: 'no-name@x.example' } },
      { type: 'contacts', id: '8803', properties: {} },
      roofSurvey('8811', ['8801', '8803']),
      roofSurvey('8812', ['8802']),
      roofSurvey('8813', ['8803']),
      roofSurvey('8814', []),
    ],
  });

  const list = await found({ query: 'roof survey' });

  const told = list.map(({ id, contact, moreContacts }) => [id, contact?.name, moreContacts]);
  expect(told.sort()).toEqual([
    ['8811', 'Ida Berg', 1],
    ['8812', 'no-name@x.example', 0],
    ['8813', undefined, undefined],
    ['8814', undefined, undefined],
  ]);
});

it('finds them all the same where the names of contacts cannot be read', async () => {
  await items.control('seed', { objects: [roofSurvey('8811', ['104'])] });
  await items.fail('POST /crm/objects/2026-03/0-1/batch/read', 403, 4);

  const [survey] = await found({ query: 'roof survey' });

  expect([survey?.id, survey?.contact]).toEqual(['8811', undefined]);
});
