import { listRecordContacts } from '@app/contracts/booking/list-record-contacts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { apiVersions, dataOf } from './support/use-items.ts';
import { others, useFourRecords } from './support/use-four-records.ts';

const account = useFourRecords();
const search = 'POST /crm/objects/2026-03/0-1/search';

/** 250 of one family, and those whose names are written in other ways, on one record. */
function people(type: string, record: string): object[] {
  const associations = [{ type, id: record }];
  const one = (id: string, properties: object, links = associations) => ({
    type: 'contacts',
    id,
    properties,
    associations: links,
  });
  return [
    ...Array.from({ length: 250 }, (_, index) =>
      one(`${70_000 + index}`, { firstname: `Nr${index}`, lastname: 'Vandenberg' }),
    ),
    one('71001', { firstname: 'Jürgen', lastname: 'Größl' }),
    one('71002', { firstname: 'Siobhán', lastname: 'O’Hara', email: 'siobhan@ohara.example' }),
    one('71003', { firstname: 'Declan', lastname: "D'Arcy" }),
    one('71004', { firstname: 'דנה', lastname: 'לוי' }),
    one('71005', { firstname: 'محمد', lastname: 'الفاسي' }),
    one('71006', { firstname: 'Mia', lastname: 'Zorn', email: 'mia@north.example' }),
    one('71007', { firstname: 'Mia', lastname: 'Zorn', email: 'mia@south.example' }),
    one('71008', { email: 'reception+eu@quayside.example' }),
    one('71009', { firstname: 'Thi', lastname: 'Nguyễn', hs_timezone: 'america_slash_bogota' }),
    one('71010', { firstname: 'Mia', lastname: 'Zorn' }, []),
  ];
}

describe.each(others)('the contacts of a $name', ({ type, record }) => {
  beforeEach(async () => {
    await account.seedRecords();
    await account.control('seed', { objects: people(type, record.objectId) });
  });

  const find = async (query: string) =>
    dataOf(listRecordContacts, await account.callOn('list-record-contacts', record, { query }));

  it('are found by whatever begins a word of their name or e-mail, in one call', async () => {
    const cases: [query: string, ids: string[]][] = [
      ['größl', ['71001']],
      ['  JÜRG größ ', ['71001']],
      // As some systems take the marks of letters apart.
      ['Jürgen'.normalize('NFD'), ['71001']],
      ['o’hara', ['71002']],
      ["d'arcy", ['71003']],
      ['לוי', ['71004']],
      ['محمد الفاسي', ['71005']],
      ['mia zorn', ['71006', '71007']],
      ['mia@south.example', ['71007']],
      ['reception+eu@quay', ['71008']],
      ['Nguyễn', ['71009']],
      ['Vandenberg Nr249', ['70249']],
      ['nobody at all', []],
    ];

    for (const [query, ids] of cases) {
      const before = (await account.requests()).length;
      const { contacts, total } = await find(query);
      expect([query, contacts.map(({ id }) => id).sort(), total]).toEqual([query, ids, ids.length]);
      expect((await account.requests()).length - before).toBe(1);
    }
  });

  it('are told as the list tells them', async () => {
    const [nguyen, quay] = [await find('nguyễn'), await find('quayside')];

    expect([...nguyen.contacts, ...quay.contacts]).toEqual([
      { id: '71009', name: 'Thi Nguyễn', email: null, timeZone: 'America/Bogota' },
      { id: '71008', name: null, email: 'reception+eu@quayside.example', timeZone: null },
    ]);
  });

  it('are told a hundred at most, with how many were found', async () => {
    const { contacts, total } = await find('vandenberg');

    expect([contacts.length, total]).toEqual([100, 250]);
  });

  it.each(['', '   '])('are listed for a query that says nothing: %j', async (query) => {
    const { contacts, total } = await find(query);

    expect([contacts.length, total]).toEqual([100, 259]);
  });
});

describe('the contacts of a deal', () => {
  const record = { objectTypeId: '0-3', objectId: '8000' } as const;
  const find = (query: unknown) => account.callOn('list-record-contacts', record, { query });

  beforeEach(async () => {
    await account.seedRecords();
    await account.control('seed', { objects: people('deals', record.objectId) });
  });

  it.each(apiVersions)('are found on API version %s', async (version) => {
    vi.stubEnv('HUBSPOT_API_VERSION', version);

    const { contacts } = dataOf(listRecordContacts, await find('arcy'));

    expect(contacts.map(({ id }) => id)).toEqual(['71003']);
  });

  it.each([{ query: 'x'.repeat(201) }, { query: 7 }, { query: null }, { query: ['a'] }])(
    'are not looked for by what is no query: %j',
    async ({ query }) => {
      const reply = await find(query);

      expect(reply.error).toMatchObject({
        code: 'INVALID_INPUT',
        details: { parameter: 'query' },
      });
      expect(await account.requests()).toEqual([]);
    },
  );

  it.each([
    ['fewer than were found', { total: 2, results: [] }],
    [
      'a page that is cut short',
      { total: 130, results: [{ id: '71006', properties: {} }], paging: { next: { after: '1' } } },
    ],
  ])('are not said to be all where HubSpot answers %s', async (_what, body) => {
    await account.fail(search, { status: 200, body: JSON.stringify(body) });

    const reply = await find('mia');

    expect(reply.error?.code).toBe('UNAVAILABLE');
  });

  it('count those alone that HubSpot still knows', async () => {
    const answered = {
      from: { id: '8000' },
      to: ['71006', '79999'].map((toObjectId) => ({ toObjectId, associationTypes: [] })),
    };
    await account.fail('POST /crm/*associations/*/0-3/0-1/batch/read', {
      status: 200,
      body: JSON.stringify({ status: 'COMPLETE', results: [answered] }),
    });

    const { contacts, total } = dataOf(listRecordContacts, await find(''));

    expect([contacts.map(({ id }) => id), total]).toEqual([['71006'], 1]);
  });
});
