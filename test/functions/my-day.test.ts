import { handOverItems } from '@app/contracts/day/hand-over-items';
import { letGo } from '@app/contracts/day/let-go';
import { listColleagues } from '@app/contracts/day/list-colleagues';
import { listDay } from '@app/contracts/day/list-day';
import { listLooseEnds } from '@app/contracts/day/list-loose-ends';
import { listPeople } from '@app/contracts/day/list-people';
import { readTeam } from '@app/contracts/day/read-team';
import { setOwnOutcomes } from '@app/contracts/day/set-own-outcomes';
import { describe, expect, it, vi } from 'vitest';
import { depthOf } from '../support/function-account.ts';
import { ada, apiVersions, dataOf, unknownMeeting, useItems } from './support/use-items.ts';

const items = useItems();
const ben = { userId: 61_000_001 };
const benOwner = '71000001';
const cleoOwner = '71000002';
const saturday = { from: '2026-11-21T00:00:00+01:00', to: '2026-11-22T00:00:00+01:00' };
const monday = { from: '2026-11-23T00:00:00+01:00', to: '2026-11-24T00:00:00+01:00' };

const call = (action: string, parameters: object) => items.coldFunction(action)({ parameters });
const dayOf = async (parameters: object) => dataOf(listDay, await call('list-day', parameters));
const keysOf = (list: readonly { kind: string; id: string }[]) =>
  list.map(({ kind, id }) => `${kind}:${id}`);

type Seed = { type: string; id: string; properties: object; associations?: object[] };

function meeting(
  id: string,
  start: string,
  outcome: string,
  contactId?: string,
  more: object = {},
): Seed {
  const end = new Date(Date.parse(start) + 1_800_000).toISOString();
  return {
    type: 'meetings',
    id,
    properties: {
      hs_meeting_title: `Meeting ${id}`,
      hs_timestamp: start,
      hs_meeting_start_time: start,
      hs_meeting_end_time: end,
      hs_meeting_outcome: outcome,
      hubspot_owner_id: '88',
      ...more,
    },
    ...(contactId !== undefined && { associations: [{ type: 'contacts', id: contactId }] }),
  };
}

const una = { userId: 8_801 };
/** Somebody with nothing but what a test gives. */
async function seedUna(...objects: Seed[]): Promise<void> {
  await items.control('seed', {
    owners: [
      { id: '88', userId: 8_801, email: 'una@x.example', firstName: 'Una', lastName: 'Orr' },
    ],
    objects: [
      { type: 'contacts', id: '8001', properties: { firstname: 'Vera', email: 'vera@x.example' } },
      { type: 'contacts', id: '8002', properties: { firstname: 'Wim' } },
      ...objects,
    ],
  });
}

describe.each(apiVersions)('on API version %s', (version) => {
  it('lists a day and what is owed in six calls, two round trips deep', async () => {
    vi.stubEnv('HUBSPOT_API_VERSION', version);

    const day = await dayOf({ ...ben, ...monday });

    const requests = await items.requests();
    expect(requests).toHaveLength(6);
    expect(depthOf(requests)).toBe(2);
    expect(day.owner).toEqual({ id: benOwner, name: 'Ben Ode', isActive: true });
    expect(keysOf(day.items)).toContain('meeting:101470007');
    expect(keysOf(day.owed)).toContain('meeting:101470005');
    expect(day.owedTotal).toBe(day.owed.length);
    const starts = day.owed.map(({ start }) => Number(start));
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect([...day.items, ...day.owed].every(({ owner }) => owner?.id === benOwner)).toBe(true);
  });
});

it('takes two calls where the container knows the account, and as many for ten thousand items', async () => {
  const main = items.coldFunction('list-day');
  await main({ parameters: { ...ben, ...monday } });
  await items.control('seed', {
    objects: Array.from({ length: 1_000 }, (_, index) =>
      meeting(String(7_000_000 + index), '2026-11-02T09:00:00Z', 'SCHEDULED', undefined, {
        hubspot_owner_id: benOwner,
      }),
    ),
  });
  const before = (await items.requests()).length;

  const day = dataOf(listDay, await main({ parameters: { ...ben, ...monday } }));

  expect((await items.requests()).length - before).toBe(2);
  expect(keysOf(day.items)).toContain('meeting:101470007');
  expect(day.owed.length).toBeLessThan(400);
  expect(day.owedTotal).toBeGreaterThan(1_000);
});

it('shows a day of the clocks going back whole, and none of the next', async () => {
  await seedUna(
    meeting('9101', '2026-10-24T22:00:00Z', 'SCHEDULED'),
    meeting('9102', '2026-10-25T22:59:00Z', 'SCHEDULED'),
    meeting('9103', '2026-10-25T23:00:00Z', 'SCHEDULED'),
  );

  const day = await dayOf({
    ...una,
    from: '2026-10-25T00:00:00+02:00',
    to: '2026-10-26T00:00:00+01:00',
  });

  expect(keysOf(day.items)).toEqual(['meeting:9101', 'meeting:9102']);
});

it('owes nothing for what has an end before its start until it is over, and reads what has none', async () => {
  await seedUna(
    meeting('9201', '2026-11-21T12:00:00Z', 'SCHEDULED', undefined, {
      hs_meeting_end_time: '2026-11-20T12:00:00Z',
    }),
    meeting('9202', '2026-11-20T12:00:00Z', 'SCHEDULED', undefined, { hs_meeting_end_time: '' }),
    meeting('9203', '2026-11-20T12:00:00Z', ''),
    meeting('9204', '2026-11-20T12:00:00Z', 'COMPLETED'),
  );

  const day = await dayOf({ ...una, ...saturday });

  expect(keysOf(day.items)).toEqual(['meeting:9201']);
  expect(keysOf(day.owed).toSorted()).toEqual(['meeting:9202', 'meeting:9203']);
});

it('says that a user owns nothing, and of an owner nobody knows that there is none', async () => {
  const day = await dayOf({ userId: 61_999_999, ...saturday });
  const unknown = await call('list-day', { ...ben, ownerId: '99', ...saturday });

  expect(day).toMatchObject({ owner: null, items: [], owed: [], owedTotal: 0 });
  expect(unknown.error).toMatchObject({ code: 'NOT_FOUND' });
});

it.each([
  ['two days', { from: '2026-11-21T00:00:00Z', to: '2026-11-23T00:00:00Z' }],
  ['no time at all', { from: '2026-11-21T00:00:00Z', to: '2026-11-21T00:00:00Z' }],
  ['the past of its start', { from: '2026-11-21T00:00:00Z', to: '2026-11-20T00:00:00Z' }],
  ['a day without a zone', { from: '2026-11-21T00:00:00', to: '2026-11-22T00:00:00' }],
])('refuses %s', async (_name, span) => {
  const reply = await call('list-day', { ...ben, ...span });

  expect(reply.error).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await items.requests()).toEqual([]);
});

it('shows meetings where appointments cannot be read, and says so', async () => {
  await items.fail('POST */0-421/search', { status: 500 }, 9);

  const day = await dayOf({ ...ben, ...monday });

  expect(day.problems).toMatchObject([{ part: 'appointments' }]);
  expect(day.owedTotal).toBeNull();
  expect(keysOf(day.items)).toContain('meeting:101470007');
});

it('tells with whom items are, and nothing of items of another owner', async () => {
  const asked = [ada.pricing, ada.review, unknownMeeting, ada.siteVisit].map(({ kind, id }) => ({
    kind,
    id,
  }));

  const { people } = dataOf(listPeople, await call('list-people', { ...ben, items: asked }));

  expect(people.map(({ item }) => item.id)).toEqual([ada.pricing.id, ada.review.id]);
  expect(people[0]?.contact).toMatchObject({ name: 'Ada Lovelace', timeZone: 'America/New_York' });
});

describe('outcomes of one owner', () => {
  const set = async (ownerId: string, changes: object[]) =>
    dataOf(setOwnOutcomes, await call('set-own-outcomes', { ...ben, ownerId, changes })).results;
  const outcomeOf = async (id: string) =>
    (await items.valuesOf('meeting', id, ['hs_meeting_outcome']))?.['hs_meeting_outcome'];

  it('are set over many records in two calls and one round trip after the reading', async () => {
    const day = await dayOf({ ...ben, ...monday });
    const meetings = day.owed.filter(({ kind }) => kind === 'meeting').slice(0, 20);
    const before = (await items.requests()).length;

    const results = await set(
      benOwner,
      meetings.map(({ kind, id }) => ({ item: { kind, id }, outcome: 'COMPLETED' })),
    );

    expect((await items.requests()).length - before).toBeLessThanOrEqual(3);
    expect(results).toHaveLength(20);
    expect(results.every(({ ok }) => ok)).toBe(true);
    const { owed } = await dayOf({ ...ben, ...monday });
    expect(owed).toHaveLength(day.owed.length - 20);
  });

  it('are refused for an item that has another owner by now, and for one that is gone', async () => {
    const results = await set(cleoOwner, [
      { item: ada.pricing, outcome: 'COMPLETED' },
      { item: unknownMeeting, outcome: 'COMPLETED' },
    ]);

    expect(results).toMatchObject([
      { ok: false, error: { code: 'NOT_ASSOCIATED' } },
      { ok: false, error: { code: 'NOT_FOUND' } },
    ]);
    expect(await outcomeOf(ada.pricing.id)).toBe('SCHEDULED');
  });

  it('are refused where somebody changed the item since, with what it is now', async () => {
    const [result] = await set(benOwner, [
      {
        item: ada.pricing,
        outcome: 'COMPLETED',
        expectedUpdatedAt: '2020-01-01T00:00:00Z',
      },
    ]);

    expect(result).toMatchObject({ ok: false, error: { code: 'STALE' } });
    expect(await outcomeOf(ada.pricing.id)).toBe('SCHEDULED');
  });
});

describe('handing over', () => {
  const give = async (toOwnerId: string, changes: object[], person: object = ben) =>
    dataOf(handOverItems, await call('hand-over-items', { ...person, toOwnerId, changes })).results;
  const ownerOf = async (id: string) =>
    (await items.valuesOf('meeting', id, ['hubspot_owner_id']))?.['hubspot_owner_id'];
  const { kind, id } = ada.pricing;

  it('gives items to a colleague, and back by the same call the other way round', async () => {
    const given = await give(cleoOwner, [{ item: { kind, id } }]);
    const between = await ownerOf(id);
    const back = await give(benOwner, [{ item: { kind, id } }], { ...ben, ownerId: cleoOwner });

    expect([given[0]?.ok, between, back[0]?.ok, await ownerOf(id)]).toEqual([
      true,
      cleoOwner,
      true,
      benOwner,
    ]);
  });

  it('refuses what is not that owner’s, what was changed since, and nobody active', async () => {
    const results = await give(cleoOwner, [
      { item: { kind, id }, expectedUpdatedAt: '2020-01-01T00:00:00Z' },
      { item: ada.siteVisit },
      { item: unknownMeeting },
    ]);
    const inactive = await call('hand-over-items', {
      ...ben,
      toOwnerId: '71000005',
      changes: [{ item: { kind, id } }],
    });

    expect(results.map((one) => !one.ok && one.error.code)).toEqual([
      'STALE',
      'NOT_ASSOCIATED',
      'NOT_FOUND',
    ]);
    expect(inactive.error?.code).toBe('INVALID_INPUT');
    expect(await ownerOf(id)).toBe(benOwner);
  });

  it('tells who can be given something, deactivated people not among them', async () => {
    const { colleagues } = dataOf(listColleagues, await call('list-colleagues', ben));

    expect(colleagues.map(({ name }) => name)).toContain('Cleo Marsh');
    expect(colleagues.map(({ name }) => name)).not.toContain('Frank Osei');
  });
});

describe('loose ends', () => {
  const endsOf = async (days = 60) =>
    dataOf(listLooseEnds, await call('list-loose-ends', { ...una, days }));

  it('are contacts whose last meeting did not take place, until something is held or planned', async () => {
    await seedUna(
      meeting('9301', '2026-11-10T09:00:00Z', 'NO_SHOW', '8001'),
      meeting('9302', '2026-11-12T09:00:00Z', 'CANCELED', '8001'),
      meeting('9303', '2026-11-12T09:00:00Z', 'NO_SHOW', '8002'),
    );
    const before = await endsOf();
    // With another owner, and later than what did not take place.
    await seedUna(
      meeting('9304', '2026-11-30T09:00:00Z', 'SCHEDULED', '8002', { hubspot_owner_id: benOwner }),
    );
    const planned = await endsOf();
    await seedUna(meeting('9305', '2026-11-13T09:00:00Z', 'COMPLETED', '8001'));
    const held = await endsOf();

    expect(before.looseEnds.map(({ contact }) => contact.name)).toEqual(['Vera', 'Wim']);
    expect(before.looseEnds[0]).toMatchObject({ item: { id: '9302' }, times: 2, deal: null });
    expect(planned.looseEnds.map(({ contact }) => contact.name)).toEqual(['Vera']);
    expect(held).toEqual({ looseEnds: [], isWhole: true });
  });

  it('stay one where what is planned was called off as well', async () => {
    await seedUna(
      meeting('9311', '2026-11-10T09:00:00Z', 'NO_SHOW', '8001'),
      meeting('9312', '2026-12-10T09:00:00Z', 'CANCELED', '8001'),
    );

    const { looseEnds } = await endsOf();

    expect(looseEnds).toMatchObject([
      { contact: { name: 'Vera' }, item: { id: '9312' }, times: 2 },
    ]);
  });

  it('count a meeting that was logged twice once, and are none where one of the two was held', async () => {
    const start = '2026-11-10T09:00:00Z';
    const copy = { hs_i_cal_uid: 'demo@x', hs_meeting_title: 'Demo' };
    await seedUna(
      meeting('9321', start, 'NO_SHOW', '8001', copy),
      meeting('9322', start, 'NO_SHOW', '8001', copy),
      // A duplicate that nobody has said anything of.
      meeting('9320', start, 'SCHEDULED', '8001', copy),
      meeting('9323', start, 'NO_SHOW', '8002', { ...copy, hs_i_cal_uid: 'call@x' }),
      meeting('9324', start, 'COMPLETED', '8002', { ...copy, hs_i_cal_uid: 'call@x' }),
    );

    const { looseEnds } = await endsOf();

    expect(looseEnds).toMatchObject([{ contact: { name: 'Vera' }, times: 1 }]);
    const ids = [looseEnds[0]?.item, ...(looseEnds[0]?.item.copies ?? [])].map((one) => one?.id);
    expect(ids.toSorted()).toEqual(['9321', '9322']);

    // Of whichever of the two it was said.
    for (const id of ids) {
      const item = { kind: 'meeting', id };
      await call('let-go', { ...una, item, contactId: '8001', reason: 'Moved away' });
      expect((await endsOf()).looseEnds).toEqual([]);
      await items.control('reset', {});
      await seedUna(
        meeting('9321', start, 'NO_SHOW', '8001', copy),
        meeting('9322', start, 'NO_SHOW', '8001', copy),
      );
    }
  });

  it('are found beside a contact with more than a search tells', async () => {
    await seedUna(
      ...Array.from({ length: 450 }, (_, index) =>
        meeting(
          String(9_400_000 + index),
          new Date(Date.parse('2026-11-01T00:00:00Z') + index * 3_600_000).toISOString(),
          'COMPLETED',
          '8001',
        ),
      ),
      meeting('9401', '2026-10-20T09:00:00Z', 'NO_SHOW', '8001'),
      meeting('9402', '2026-10-20T09:00:00Z', 'NO_SHOW', '8002'),
    );

    const { looseEnds, isWhole } = await endsOf();

    expect(looseEnds.map(({ contact }) => contact.name)).toEqual(['Wim']);
    expect(isWhole).toBe(true);
  });

  it('name the open deal that closes soonest, and come first with it', async () => {
    const of = [{ type: 'contacts', id: '8002' }];
    const closing = (id: string, closedate: string, more: object = {}): Seed => ({
      type: 'deals',
      id,
      properties: { dealname: `Deal ${id}`, amount: '1200.50', closedate, ...more },
      associations: of,
    });
    await seedUna(
      meeting('9501', '2026-11-12T09:00:00Z', 'NO_SHOW', '8001'),
      meeting('9502', '2026-11-10T09:00:00Z', 'NO_SHOW', '8002'),
      closing('951', '2027-03-01T00:00:00Z'),
      closing('952', '2026-12-01T00:00:00Z', { deal_currency_code: 'EUR' }),
    );

    const { looseEnds } = await endsOf();

    expect(looseEnds.map(({ contact, deal }) => [contact.name, deal?.id ?? null])).toEqual([
      ['Wim', '952'],
      ['Vera', null],
    ]);
    expect(looseEnds[0]?.deal).toMatchObject({ amount: 1200.5, currency: 'EUR' });
  });

  it('are let go with a note on the contact, which keeps them away', async () => {
    await seedUna(meeting('9601', '2026-11-10T09:00:00Z', 'NO_SHOW', '8001'));
    const item = { kind: 'meeting', id: '9601' };
    const reason = 'Bought <elsewhere>\nAsk again in spring';

    const { noteId } = dataOf(
      letGo,
      await call('let-go', { ...una, item, contactId: '8001', reason }),
    );

    const note = (await items.api(
      'GET',
      `/crm/objects/2026-03/0-46/${noteId}?properties=hs_note_body`,
    )) as { properties: Record<string, string> };
    expect(note.properties['hs_note_body']).toContain('Bought &lt;elsewhere&gt;');
    expect(await items.associatedIds('contact', '8001', '0-46')).toContain(noteId);
    expect((await endsOf()).looseEnds).toEqual([]);
  });

  it('are let go by nobody but their owner, and on no contact but theirs', async () => {
    await seedUna(meeting('9701', '2026-11-10T09:00:00Z', 'NO_SHOW', '8001'));
    const item = { kind: 'meeting', id: '9701' };
    const reason = 'x';

    const replies = [
      await call('let-go', { ...ben, item, contactId: '8001', reason }),
      await call('let-go', { ...una, item, contactId: '8002', reason }),
    ];

    expect(replies.map(({ error }) => error?.code)).toEqual(['NOT_ASSOCIATED', 'NOT_ASSOCIATED']);
    expect(await items.associatedIds('contact', '8002', '0-46')).toEqual([]);
  });

  it('are not told where what came later could not be read', async () => {
    await seedUna(meeting('9801', '2026-11-10T09:00:00Z', 'NO_SHOW', '8001'));
    await items.fail('POST */0-47/search', { status: 500, skip: 1 }, 9);

    const reply = await call('list-loose-ends', { ...una, days: 60 });

    expect(reply.ok).toBe(false);
  });
});

describe('at the account’s five searches a second', () => {
  it.each([
    ['list-day', { ...ben, ...saturday }],
    ['list-loose-ends', { ...ben, days: 60 }],
    ['read-team', { ...ben, days: 90 }],
  ])('%s waits for its turn and finishes', async (action, parameters) => {
    const unhindered = await call(action, parameters);
    await items.control('limits', { searchPerSecond: 5 });
    // Somebody else has just used them up.
    const search = { filterGroups: [], limit: 1 };
    for (let used = 0; used < 5; used += 1) {
      await items.api('POST', '/crm/objects/2026-03/0-1/search', search);
    }

    const reply = await call(action, parameters);

    expect(reply.data).toEqual(unhindered.data);
    const statuses = (await items.requests()).map(({ status }) => status);
    expect(statuses).toContain(429);
  });
});

describe('the team', () => {
  it('is counted by owner, with the denominator of every rate', async () => {
    await seedUna(
      meeting('9901', '2026-11-10T09:00:00Z', 'COMPLETED'),
      meeting('9902', '2026-11-11T09:00:00Z', 'COMPLETED'),
      meeting('9903', '2026-11-12T09:00:00Z', 'NO_SHOW'),
      meeting('9904', '2026-11-13T09:00:00Z', 'CANCELED'),
      meeting('9905', '2026-11-14T09:00:00Z', 'SCHEDULED'),
      meeting('9906', '2026-11-15T09:00:00Z', ''),
      meeting('9907', '2026-11-25T09:00:00Z', 'SCHEDULED'),
      meeting('9908', '2026-08-01T09:00:00Z', 'COMPLETED'),
    );

    const { people } = dataOf(
      readTeam,
      await call('read-team', { ...una, days: 30, members: ['8801'] }),
    );

    expect(people).toEqual([
      {
        owner: { id: '88', name: 'Una Orr', isActive: true },
        needsOutcome: 2,
        oldest: new Date('2026-11-14T09:00:00Z'),
        held: 2,
        noShows: 1,
        calledOff: 1,
      },
    ]);
  });

  it('counts a meeting that was logged twice once, and two without an id each', async () => {
    const copy = { hs_i_cal_uid: 'standup@x', hs_meeting_title: 'Stand-up' };
    await seedUna(
      ...['9901', '9902'].map((id) =>
        meeting(id, '2026-11-10T09:00:00Z', 'COMPLETED', undefined, copy),
      ),
      ...['9904', '9905'].map((id) =>
        meeting(id, '2026-11-11T09:00:00Z', '', undefined, { ...copy, hs_i_cal_uid: '' }),
      ),
    );

    const { people } = dataOf(
      readTeam,
      await call('read-team', { ...una, days: 30, members: ['8801'] }),
    );

    expect(people).toMatchObject([{ held: 1, needsOutcome: 2 }]);
  });

  it('takes fifteen calls at most, and says what it did not count', async () => {
    const { counted, total, people } = dataOf(
      readTeam,
      await call('read-team', { ...ben, days: 90 }),
    );

    expect((await items.requests()).length).toBeLessThanOrEqual(15);
    expect(counted).toBeLessThanOrEqual(total);
    expect(people.length).toBeGreaterThan(3);
  });

  it('of nobody known is empty, not everybody', async () => {
    const team = dataOf(
      readTeam,
      await call('read-team', { ...ben, days: 90, members: ['61999999'] }),
    );

    expect(team.people).toEqual([]);
  });

  it('lists first what is to come of people who are deactivated', async () => {
    await items.control('seed', {
      objects: [
        meeting('9951', '2026-11-22T09:00:00Z', 'SCHEDULED', undefined, {
          hubspot_owner_id: '71000005',
        }),
        meeting('9952', '2026-11-22T10:00:00Z', 'CANCELED', undefined, {
          hubspot_owner_id: '71000005',
        }),
      ],
    });

    const { orphans } = dataOf(readTeam, await call('read-team', { ...ben, days: 7 }));

    expect(orphans[0]?.id).toBe('9951');
    expect(orphans.map(({ id }) => id)).not.toContain('9952');
    expect(orphans.every(({ owner }) => owner?.isActive === false)).toBe(true);
  });
});
