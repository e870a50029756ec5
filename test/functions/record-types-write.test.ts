import { associateItem, disassociateItem } from '@app/contracts/agenda/associate-item';
import { deleteItems, recreateItems } from '@app/contracts/agenda/delete-items';
import { editItem } from '@app/contracts/agenda/edit-item';
import { rescheduleItem } from '@app/contracts/agenda/reschedule-item';
import { setOutcome } from '@app/contracts/agenda/set-outcome';
import { setPin } from '@app/contracts/agenda/set-pin';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { apiVersions, dataOf } from './support/use-items.ts';
import { recordCases, useFourRecords } from './support/use-four-records.ts';

const account = useFourRecords();

beforeEach(account.seedRecords);

describe.each(recordCases)('on a $name', ({ type, record, past, coming, visit, note, loose }) => {
  const { objectTypeId, objectId } = record;
  const on = (uid: string, parameters: object = {}) => account.callOn(uid, record, parameters);
  const valueOf = async (id: string, property: string) =>
    (await account.valuesOf('meeting', id, [property]))?.[property];
  const recordsOf = (kind: 'meeting' | 'appointment', id: string) =>
    account.associatedIds(kind, id, objectTypeId);

  it('sets the outcome of both kinds', async () => {
    const changes = [
      { item: past, outcome: 'COMPLETED' },
      { item: visit, outcome: 'CANCELLED' },
    ];

    const { results } = dataOf(setOutcome, await on('set-outcome', { changes }));

    expect(results).toMatchObject([
      { ok: true, previous: 'SCHEDULED' },
      { ok: true, previous: null },
    ]);
    expect(await valueOf(past.id, 'hs_meeting_outcome')).toBe('COMPLETED');
  });

  it.each(apiVersions)('pins, replaces and takes off a pin on API version %s', async (version) => {
    vi.stubEnv('HUBSPOT_API_VERSION', version);
    const pins = [];

    for (const engagementId of [past.id, note, null]) {
      dataOf(setPin, await on('set-pin', { engagementId }));
      pins.push(await account.pinOf(record));
    }

    expect(pins).toEqual([past.id, note, null]);
  });

  it('moves a meeting and changes its words', async () => {
    const [start, end] = ['2026-11-30T09:00:00.000Z', '2026-11-30T09:30:00.000Z'];

    const { item } = dataOf(
      rescheduleItem,
      await on('reschedule-item', { item: coming, start, end }),
    );
    dataOf(editItem, await on('edit-item', { item: coming, changes: { title: 'Renamed' } }));

    expect(item).toMatchObject({ ...coming, isPinned: true });
    expect(await valueOf(coming.id, 'hs_meeting_start_time')).toBe(start);
    expect(await valueOf(coming.id, 'hs_meeting_title')).toBe('Renamed');
  });

  it('adds an item and takes it off again, and leaves it on other records', async () => {
    const company = { type: 'companies', id: '201' };
    await account.control('seed', {
      objects: [{ type: 'meetings', id: loose.id, associations: [company] }],
    });

    dataOf(associateItem, await on('associate-item', { item: loose }));
    const added = await recordsOf('meeting', loose.id);
    dataOf(disassociateItem, await on('disassociate-item', { item: loose }));

    expect(added).toContain(objectId);
    expect(await recordsOf('meeting', loose.id)).not.toContain(objectId);
    expect(await account.associatedIds('meeting', loose.id, '0-2')).toContain(company.id);
  });

  it('deletes items and makes them again with all they were associated with', async () => {
    const others = recordCases.filter((other) => other.type !== type);
    const associations = others.map((other) => ({ type: other.type, id: other.lone.objectId }));
    await account.control('seed', { objects: [{ type: 'meetings', id: past.id, associations }] });

    const deleted = dataOf(deleteItems, await on('delete-items', { items: [past, visit] }));
    const gone = await account.valuesOf('meeting', past.id, []);
    const snapshots = deleted.results.flatMap((result) => (result.ok ? [result.snapshot] : []));
    const made = dataOf(recreateItems, await on('recreate-items', { snapshots }));

    expect(gone).toBeUndefined();
    const created = made.results.flatMap((result) => (result.ok ? [result.created] : []));
    expect(created.map(({ kind }) => kind)).toEqual(['meeting', 'appointment']);
    const [meeting, appointment] = created.map(({ id }) => id);
    expect(await recordsOf('meeting', meeting ?? '')).toEqual([objectId]);
    expect(await recordsOf('appointment', appointment ?? '')).toEqual([objectId]);
    for (const other of others) {
      const ids = await account.associatedIds('meeting', meeting ?? '', other.objectTypeId);
      expect(ids, other.name).toEqual([other.lone.objectId]);
    }
  });
});
