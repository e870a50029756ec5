import { associateItem, disassociateItem } from '@app/contracts/agenda/associate-item';
import { deleteItems, recreateItems } from '@app/contracts/agenda/delete-items';
import { editItem } from '@app/contracts/agenda/edit-item';
import { findClashes } from '@app/contracts/agenda/find-clashes';
import { findItems } from '@app/contracts/booking/find-items';
import { getCalendarFile } from '@app/contracts/agenda/get-calendar-file';
import { getItem } from '@app/contracts/agenda/get-item';
import { handOver } from '@app/contracts/agenda/hand-over';
import { listSeries } from '@app/contracts/agenda/list-series';
import { moveItems } from '@app/contracts/agenda/move-items';
import { listOwners } from '@app/contracts/agenda/list-owners';
import { getPin } from '@app/contracts/agenda/get-pin';
import { rescheduleItem } from '@app/contracts/agenda/reschedule-item';
import { setOutcome } from '@app/contracts/agenda/set-outcome';
import { setPin } from '@app/contracts/agenda/set-pin';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  describeHostileInput,
  instant,
  junk,
  orJunk,
  text,
  type HostileCase,
} from './support/describe-hostile-input.ts';
import { ada, foreignAppointment, foreignMeeting, useItems } from './support/use-items.ts';

const items = useItems();

const item = fc.oneof(
  fc.constantFrom(ada.review, ada.security, ada.training, foreignMeeting, foreignAppointment),
  fc.record({
    kind: orJunk(fc.constantFrom('meeting', 'appointment', 'note')),
    id: orJunk(fc.constantFrom('1', '999999999', '0x10', '1;2', '', '101/../102', '-1')),
  }),
);
const contracts: HostileCase[] = [
  [
    setOutcome,
    {
      changes: fc.array(
        fc.record({ item, outcome: orJunk(text), expectedUpdatedAt: orJunk(instant) }),
      ),
    },
  ],
  [
    handOver,
    {
      changes: fc.array(
        fc.record(
          {
            item,
            ownerId: orJunk(fc.constantFrom('71000001', '71000005', '1', '', '-1', '1e3')),
            undo: orJunk(text),
            expectedUpdatedAt: orJunk(instant),
          },
          { requiredKeys: ['item'] },
        ),
      ),
    },
  ],
  [
    moveItems,
    {
      changes: fc.array(
        fc.record(
          {
            item,
            start: orJunk(instant),
            end: orJunk(fc.oneof(instant, fc.constant(null))),
            undo: orJunk(text),
            expectedUpdatedAt: orJunk(instant),
          },
          { requiredKeys: ['item'] },
        ),
      ),
    },
  ],
  [listSeries, { item }],
  [listOwners, { userId: orJunk(text) }],
  [setPin, { engagementId: orJunk(text), expectedEngagementId: junk }],
  [
    rescheduleItem,
    {
      item,
      start: instant,
      end: orJunk(instant),
      reason: text,
      undo: fc.option(orJunk(text), { nil: undefined }),
      expectedUpdatedAt: junk,
    },
  ],
  [getItem, { item, copies: orJunk(fc.array(item, { maxLength: 3 })) }],
  [getPin, { appointmentId: orJunk(text) }],
  [getCalendarFile, { item }],
  [
    editItem,
    {
      item,
      changes: fc.record(
        {
          title: orJunk(text),
          location: orJunk(text),
          internalNotes: orJunk(text),
          type: orJunk(text),
          end: orJunk(instant),
        },
        { requiredKeys: [] },
      ),
      undo: fc.option(orJunk(text), { nil: undefined }),
    },
  ],
  [associateItem, { item, undo: fc.option(orJunk(text), { nil: undefined }) }],
  [disassociateItem, { item }],
  [deleteItems, { items: fc.array(item, { maxLength: 4 }), isTrial: junk, known: junk }],
  [recreateItems, { snapshots: fc.array(orJunk(text), { maxLength: 4 }) }],
  [findItems, { query: orJunk(text), kinds: junk, limit: orJunk(fc.integer()) }],
  [
    findClashes,
    {
      item,
      intervals: fc.array(fc.record({ start: instant, end: orJunk(instant) }), { maxLength: 3 }),
      ownerId: orJunk(text),
    },
  ],
];
describeHostileInput(items, contracts);

it.each([
  ['set-outcome', (item: object) => ({ changes: [{ item, outcome: 'COMPLETED' }] })],
  [
    'reschedule-item',
    (item: object) => ({ item, start: '2026-12-01T09:00:00Z', end: '2026-12-01T10:00:00Z' }),
  ],
  ['hand-over', (item: object) => ({ changes: [{ item, ownerId: '71000003' }] })],
  [
    'move-items',
    (item: object) => ({
      changes: [{ item, start: '2026-12-01T09:00:00Z', end: '2026-12-01T10:00:00Z' }],
    }),
  ],
  ['list-series', (item: object) => ({ item })],
  ['edit-item', (item: object) => ({ item, changes: { title: 'Mine now' } })],
  ['get-item', (item: object) => ({ item })],
  ['get-calendar-file', (item: object) => ({ item })],
  ['disassociate-item', (item: object) => ({ item })],
  ['delete-items', (item: object) => ({ items: [item] })],
])('%s does nothing to an item of another record', async (uid, parametersFor) => {
  for (const item of [foreignMeeting, foreignAppointment]) {
    const before = await items.valuesOf(item.kind, item.id, ['hs_lastmodifieddate']);

    const reply = await items.call(uid, parametersFor(item));

    expect(JSON.stringify(reply)).toContain('NOT_ASSOCIATED');
    expect(JSON.stringify(reply)).not.toContain('"ok":true,"previous"');
    const after = await items.valuesOf(item.kind, item.id, ['hs_lastmodifieddate']);
    expect(after).toEqual(before);
    expect(await items.associatedIds(item.kind, item.id, '0-1')).toEqual(['103']);
  }
});

const tenThousand = Array.from({ length: 10_000 }, (_, index) => ({
  kind: 'meeting',
  id: String(index + 1),
}));

it.each([
  ['set-outcome', { changes: tenThousand.map((item) => ({ item, outcome: 'COMPLETED' })) }],
  ['hand-over', { changes: tenThousand.map((item) => ({ item, ownerId: '71000001' })) }],
  ['delete-items', { items: tenThousand }],
  [
    'move-items',
    { changes: tenThousand.map((item) => ({ item, start: '2026-12-01T09:00:00Z', end: null })) },
  ],
  ['recreate-items', { snapshots: tenThousand.map(({ id }) => `1.abcdef.${id}`) }],
  ['find-items', { query: 'x', kinds: tenThousand.map(({ kind }) => kind) }],
])('%s refuses ten thousand items without a call to HubSpot', async (uid, parameters) => {
  const reply = await items.call(uid, parameters);

  expect(reply.error?.code).toBe('INVALID_INPUT');
  expect(await items.requests()).toEqual([]);
});
