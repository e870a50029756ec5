import { handOverItems } from '@app/contracts/day/hand-over-items';
import { letGo } from '@app/contracts/day/let-go';
import { listColleagues } from '@app/contracts/day/list-colleagues';
import { listDay } from '@app/contracts/day/list-day';
import { listLooseEnds } from '@app/contracts/day/list-loose-ends';
import { listPeople } from '@app/contracts/day/list-people';
import { readTeam } from '@app/contracts/day/read-team';
import { setOwnOutcomes } from '@app/contracts/day/set-own-outcomes';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeHostileCalls, instant, orJunk, text } from './support/describe-hostile-input.ts';
import { ada, foreignMeeting, useItems } from './support/use-items.ts';

const items = useItems();

const mostly = (meant: readonly unknown[], hostile: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...meant) }, { weight: 1, arbitrary: hostile });
const id = fc.oneof(fc.constantFrom('71000001', '0071000001', '1e3', '-1', '9'.repeat(30)), text);
const userId = mostly([61_000_001, '61000001', 61_000_002], orJunk(id));
const ownerId = mostly([undefined, '71000001', '71000002'], orJunk(id));
const item = fc.oneof(
  fc.constantFrom<unknown>(ada.pricing, ada.siteVisit, foreignMeeting),
  fc.record({ kind: orJunk(text), id: orJunk(id) }),
);
const days = mostly([7, 30, 60, 90], orJunk(fc.double()));

describeHostileCalls(items, [
  [
    handOverItems,
    {
      userId,
      ownerId,
      toOwnerId: mostly(['71000002', '71000005'], orJunk(id)),
      changes: fc.array(fc.record({ item }), { maxLength: 4 }),
    },
  ],
  [listColleagues, { userId }],
  [
    listDay,
    {
      userId,
      ownerId,
      from: mostly(['2026-12-01T00:00:00Z'], orJunk(instant)),
      to: mostly(['2026-12-02T00:00:00Z'], orJunk(instant)),
    },
  ],
  [listPeople, { userId, ownerId, items: fc.array(item, { maxLength: 4 }) }],
  [listLooseEnds, { userId, ownerId, days }],
  [readTeam, { userId, days, members: mostly([undefined, ['61000001']], orJunk(fc.array(id))) }],
  [
    letGo,
    {
      userId,
      ownerId,
      item,
      contactId: mostly([ada.id, '103'], orJunk(id)),
      reason: mostly(['no', ' ', '<img src=x onerror=alert(1)>', '\ud800'], orJunk(text)),
    },
  ],
  [
    setOwnOutcomes,
    {
      userId,
      ownerId: mostly(['71000001', '71000002'], orJunk(id)),
      changes: fc.array(
        fc.record(
          { item, outcome: mostly(['COMPLETED', null, '__proto__', 'x'], orJunk(text)) },
          { requiredKeys: ['item'] },
        ),
        { maxLength: 4 },
      ),
    },
  ],
]);

it('changes nothing but outcomes, whatever else a change names', async () => {
  const { kind, id: meetingId } = ada.pricing;
  const properties = ['hs_meeting_title', 'hubspot_owner_id', 'hs_meeting_start_time'];
  const look = async () => {
    const values = await items.valuesOf('meeting', meetingId, properties);
    return properties.map((name) => values?.[name]);
  };
  const before = await look();

  await items.call('set-own-outcomes', {
    userId: 61_000_001,
    ownerId: '71000001',
    changes: [
      {
        item: { kind, id: meetingId, hs_meeting_title: 'x' },
        outcome: 'COMPLETED',
        properties: { hs_meeting_title: 'x', hubspot_owner_id: '71000002' },
        hs_meeting_start_time: '2020-01-01T00:00:00Z',
      },
    ],
  });

  expect(await look()).toEqual(before);
});

it('takes a hundred changes and no more, and no item twice', async () => {
  const changes = Array.from({ length: 101 }, (_, index) => ({
    item: { kind: 'meeting', id: String(index + 1) },
    outcome: 'COMPLETED',
  }));
  const twice = [changes[0], changes[0]];

  const replies = [
    await items.call('set-own-outcomes', { userId: 61_000_001, ownerId: '71000001', changes }),
    await items.call('set-own-outcomes', {
      userId: 61_000_001,
      ownerId: '71000001',
      changes: twice,
    }),
  ];

  expect(replies.map(({ error }) => error?.code)).toEqual(['INVALID_INPUT', 'INVALID_INPUT']);
  expect((await items.requests()).filter(({ method }) => method !== 'GET')).toEqual([]);
});
