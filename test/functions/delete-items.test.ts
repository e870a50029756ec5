import { deleteItems, recreateItems } from '@app/contracts/delete-items';
import * as v from 'valibot';
import { expect, it, vi } from 'vitest';
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

async function deleted(wanted: readonly object[]) {
  return dataOf(deleteItems, await items.call('delete-items', { items: wanted })).results;
}

async function recreated(snapshots: readonly unknown[]) {
  return dataOf(recreateItems, await items.call('recreate-items', { snapshots })).results;
}

function snapshotsIn(results: readonly object[]): object[] {
  return results.flatMap((result) => {
    const snapshot = 'snapshot' in result ? result.snapshot : undefined;
    return typeof snapshot === 'object' && snapshot !== null ? [snapshot] : [];
  });
}

const words = ['hs_meeting_title', 'hs_meeting_start_time', 'hs_internal_meeting_notes'];

it.each(apiVersions)('deletes both kinds and makes them again on %s', async (version) => {
  vi.stubEnv('HUBSPOT_API_VERSION', version);
  const before = await items.valuesOf('meeting', ada.review.id, words);

  const results = await deleted([ada.review, ada.training]);
  const gone = await items.valuesOf('meeting', ada.review.id, words);
  const again = await recreated(snapshotsIn(results));

  expect(results.every(({ ok }) => ok)).toBe(true);
  expect(gone).toBeUndefined();
  expect(again).toMatchObject([
    { item: ada.review, ok: true, created: { kind: 'meeting' } },
    { item: ada.training, ok: true, created: { kind: 'appointment' } },
  ]);
  const [meeting] = again.flatMap((result) => ('created' in result ? [result.created] : []));
  const after = await items.valuesOf('meeting', meeting?.id ?? '', words);
  const wordsOf = (values: typeof after) => words.map((name) => values?.[name]);
  expect(wordsOf(after)).toEqual(wordsOf(before));
  expect(await items.associatedIds('meeting', meeting?.id ?? '', '0-1')).toEqual([ada.id]);
});

it.each(apiVersions)('answers for each item on %s', async (version) => {
  vi.stubEnv('HUBSPOT_API_VERSION', version);

  const results = await deleted([foreignMeeting, unknownMeeting, ada.security]);

  expect(results).toMatchObject([
    { ok: false, error: { code: 'NOT_ASSOCIATED' } },
    { ok: false, error: { code: 'NOT_FOUND' } },
    { item: ada.security, ok: true, snapshot: { item: ada.security } },
  ]);
  expect(await items.valuesOf('meeting', foreignMeeting.id, [])).toBeDefined();
  expect(await items.valuesOf('meeting', ada.security.id, [])).toBeUndefined();
});

it('answers NOT_FOUND for an item that was deleted meanwhile', async () => {
  await deleted([ada.security]);

  const results = await deleted([ada.security, ada.pricing]);

  expect(results).toMatchObject([{ ok: false, error: { code: 'NOT_FOUND' } }, { ok: true }]);
});

it('brings back every contact the item was associated with', async () => {
  await items.door('seed', {
    objects: [
      { type: 'meetings', id: ada.review.id, associations: [{ type: 'contacts', id: '102' }] },
    ],
  });

  const again = await recreated(snapshotsIn(await deleted([ada.review])));

  const [created] = again.flatMap((result) => ('created' in result ? [result.created] : []));
  const contacts = await items.associatedIds('meeting', created?.id ?? '', '0-1');
  expect(contacts.sort()).toEqual(['101', '102']);
});

it('keeps only what a user can write, and leaves out what is not defined', async () => {
  const [snapshot] = snapshotsIn(await deleted([ada.review]));
  const forged = {
    ...snapshot,
    properties: {
      hs_timestamp: '2026-12-01T09:00:00Z',
      hs_meeting_title: '<script>alert(1)</script>',
      hs_object_id: foreignMeeting.id,
      made_up: 'x',
    },
  };

  const again = await recreated([forged]);

  const [created] = again.flatMap((row) => ('created' in row ? [row.created] : []));
  expect(created?.id).not.toBe(foreignMeeting.id);
  const values = await items.valuesOf('meeting', created?.id ?? '', ['hs_meeting_title']);
  expect(values?.['hs_meeting_title']).toBe('<script>alert(1)</script>');
});

it('answers for each snapshot where HubSpot refuses one', async () => {
  const snapshots = snapshotsIn(await deleted([ada.review, ada.security]));
  const [review, security] = v.parse(v.tuple([v.looseObject({}), v.looseObject({})]), snapshots);
  const refused = { ...review, properties: { hs_meeting_title: 'No time at all' } };

  const again = await recreated([refused, security]);

  expect(again).toMatchObject([
    { item: ada.review, ok: false, error: { code: 'REJECTED' } },
    { item: ada.security, ok: true },
  ]);
});

it('refuses a snapshot that points at something other than a record', async () => {
  const [snapshot] = snapshotsIn(await deleted([ada.review]));

  const reply = await items.call('recreate-items', {
    snapshots: [
      { ...snapshot, associations: [{ objectTypeId: '0-1', objectId: '101/../../owners' }] },
    ],
  });

  expect(reply.error?.code).toBe('INVALID_INPUT');
});

it('refuses an item that is given twice', async () => {
  const reply = await items.call('delete-items', { items: [ada.review, ada.review] });

  expect(reply.error).toMatchObject({ code: 'INVALID_INPUT', details: { parameter: 'items.1' } });
  expect(await items.requests()).toEqual([]);
});

it('does not delete again when the answer is lost, and says where to look', async () => {
  await items.door('faults', {
    route: 'POST */batch/archive',
    when: 'after',
    fault: 'reset',
  });

  const results = await deleted([ada.review]);

  expect(results).toMatchObject([
    {
      ok: false,
      error: {
        code: 'OUTCOME_UNKNOWN',
        details: { lookWith: 'get-item', lookAt: `meeting:${ada.review.id}` },
      },
    },
  ]);
  const archives = (await items.callsSince(0)).filter((call) => call.endsWith('archive'));
  expect(archives).toHaveLength(1);
});

it('deletes meetings and explains appointments where those are not activated', async () => {
  await items.door('seed', { enablement: { '0-421': false } });

  const results = await deleted([ada.training, ada.review]);

  expect(results).toMatchObject([{ ok: false, error: { code: 'NOT_ACTIVATED' } }, { ok: true }]);
});

it('deletes three round trips deep and makes again in two', async () => {
  await items.door('latency', { ms: 80 });
  vi.useRealTimers();

  const results = await deleted([ada.review, ada.security]);
  const calls = await items.requests();
  await recreated(snapshotsIn(results));
  const more = (await items.requests()).slice(calls.length);

  expect(depthOf(calls)).toBe(3);
  expect(calls.length).toBeLessThanOrEqual(7);
  expect(depthOf(more)).toBe(2);
});
