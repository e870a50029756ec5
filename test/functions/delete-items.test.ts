import { deleteItems, recreateItems } from '@app/contracts/agenda/delete-items';
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

function snapshotsIn(results: readonly object[]): string[] {
  return results.flatMap((result) => {
    const snapshot = 'snapshot' in result ? result.snapshot : undefined;
    return typeof snapshot === 'string' ? [snapshot] : [];
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
    { item: ada.security, ok: true, gaps: [] },
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
  await items.control('seed', {
    objects: [
      { type: 'meetings', id: ada.review.id, associations: [{ type: 'contacts', id: '102' }] },
    ],
  });

  const again = await recreated(snapshotsIn(await deleted([ada.review])));

  const [created] = again.flatMap((result) => ('created' in result ? [result.created] : []));
  const contacts = await items.associatedIds('meeting', created?.id ?? '', '0-1');
  expect(contacts.sort()).toEqual(['101', '102']);
});

it('answers for each snapshot where HubSpot refuses one', async () => {
  const snapshots = snapshotsIn(await deleted([ada.review, ada.security]));
  await items.fail(
    'POST */objects/2026-03/0-47/batch/create',
    {
      status: 207,
      body: JSON.stringify({
        status: 'COMPLETE',
        results: [{ id: '90000000009', properties: {}, objectWriteTraceId: ada.security.id }],
        errors: [
          {
            category: 'VALIDATION_ERROR',
            message: 'No.',
            context: { objectWriteTraceId: [ada.review.id] },
          },
        ],
      }),
    },
    1,
  );
  await items.fail('POST */objects/2026-03/0-47/batch/create', 400, 1);

  const again = await recreated(snapshots);

  expect(again[0]).toMatchObject({ item: ada.review, ok: false, error: { code: 'REJECTED' } });
});

it('refuses an item that is given twice', async () => {
  const reply = await items.call('delete-items', { items: [ada.review, ada.review] });

  expect(reply.error).toMatchObject({ code: 'INVALID_INPUT', details: { parameter: 'items.1' } });
  expect(await items.requests()).toEqual([]);
});

it('knows that it is deleted when only the answer was lost, and how to make it again', async () => {
  await items.control('faults', { route: 'POST */batch/archive', when: 'after', fault: 'reset' });

  const results = await deleted([ada.review]);

  expect(results).toMatchObject([{ ok: true, gaps: [] }]);
  expect(snapshotsIn(results)).toHaveLength(1);
  expect(await archives()).toHaveLength(1);
});

it('deletes again what is there as before when HubSpot did not get to it', async () => {
  await items.fail('POST */batch/archive', 503);

  const results = await deleted([ada.review]);

  expect(results).toMatchObject([{ ok: true }]);
  expect(await archives()).toHaveLength(2);
});

it('answers the way back also where nobody knows whether it is deleted, and uses it once', async () => {
  await items.control('faults', { route: 'POST */batch/archive', when: 'after', fault: 'reset' });
  // The look after it finds HubSpot gone; so does everything before the way back is taken.
  await items.control('faults', {
    route: 'POST /crm/objects/*/0-47/batch/read',
    fault: 503,
    skip: 1,
    count: 3,
  });

  const results = await deleted([ada.review]);
  const again = await recreated(snapshotsIn(results));

  expect(results).toMatchObject([
    {
      ok: false,
      error: {
        code: 'OUTCOME_UNKNOWN',
        details: { lookWith: 'get-item', lookAt: `meeting:${ada.review.id}` },
      },
    },
  ]);
  expect(again).toMatchObject([{ ok: true, gaps: [] }]);
});

const archives = async () => (await items.callsSince(0)).filter((call) => call.endsWith('archive'));

it('deletes meetings and explains appointments where those are not activated', async () => {
  await items.control('seed', { enablement: { '0-421': false } });

  const results = await deleted([ada.training, ada.review]);

  expect(results).toMatchObject([{ ok: false, error: { code: 'NOT_ACTIVATED' } }, { ok: true }]);
});

it('deletes three round trips deep and makes again in six', async () => {
  await items.control('latency', { ms: 80 });
  vi.useRealTimers();

  const results = await deleted([ada.review, ada.security]);
  const calls = await items.requests();
  await recreated(snapshotsIn(results));
  const more = (await items.requests()).slice(calls.length);

  expect(depthOf(calls)).toBe(3);
  expect(calls.length).toBeLessThanOrEqual(16);
  expect(depthOf(more)).toBeLessThanOrEqual(6);
});
