import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findClashes } from '@app/contracts/agenda/find-clashes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFunctions } from '../../scripts/build-functions.ts';
import { loadFunction } from '../support/function-account.ts';
import { ada, dataOf, useItems } from './support/use-items.ts';

const items = useItems();
const ben = '71000001';
const overReview = { start: '2026-11-23T14:15:00Z', end: '2026-11-23T14:45:00Z' };
const secret = 'Redundancy talk';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clashes-'));
  const optionsFile = join(folder, 'options.ts');
  await writeFile(
    optionsFile,
    `export const options = {
      findItemsOfOtherRecords: false, acrossRecords: { myDay: true, team: true },
      seriesProperty: null,
      outcomeMeanings: { meetings: {}, appointments: {}, appointmentStages: {} },
    };`,
  );
  await buildFunctions({ optionsFile, outdir: join(folder, 'dist') });
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function seed(...meetings: { id: string; values?: object; contact?: string }[]) {
  await items.control('seed', {
    objects: meetings.map(({ id, values, contact }) => ({
      type: 'meetings',
      id,
      properties: {
        hs_meeting_title: secret,
        hs_timestamp: '2026-11-23T14:00:00Z',
        hs_meeting_start_time: '2026-11-23T14:00:00Z',
        hs_meeting_end_time: '2026-11-23T14:30:00Z',
        hs_meeting_location: 'Room 7',
        hs_meeting_external_url: 'https://join.example/7',
        hubspot_owner_id: ben,
        ...values,
      },
      associations: contact === undefined ? [] : [{ type: 'contacts', id: contact }],
    })),
  });
}

async function clashes(isOn: boolean, parameters: object = {}) {
  const call = isOn
    ? items.coldFunction('find-clashes')
    : loadFunction('find-clashes', join(folder, 'dist'));
  const reply = await call({
    propertiesToSend: { hs_object_id: ada.id },
    parameters: { intervals: [overReview], ownerId: ben, ...parameters },
  });
  return { said: JSON.stringify(reply), clashes: dataOf(findClashes, reply).clashes };
}

describe('what an owner has at a time, on other records', () => {
  it('is named where items of other records are found', async () => {
    await seed({ id: '900001', contact: '103' });

    const found = await clashes(true);

    expect(found.clashes).toMatchObject([
      { item: ada.review, whose: 'record' },
      { item: { id: '900001', title: secret, place: 'Room 7' }, whose: 'owner' },
    ]);
  });

  it('is a time that is taken where they are not, and nothing that could be opened', async () => {
    await seed({ id: '900001', contact: '103' }, { id: '900002' });

    const { clashes: found, said } = await clashes(false);

    const taken = {
      interval: 0,
      whose: 'owner',
      item: {
        kind: 'meeting',
        id: '',
        title: null,
        start: new Date('2026-11-23T14:00:00Z'),
        end: new Date('2026-11-23T14:30:00Z'),
        updatedAt: null,
        outcome: null,
        owner: { id: ben, name: 'Ben Ode', isActive: true, userId: '61000001' },
        place: null,
        joinUrl: null,
        isPinned: false,
        copies: [],
      },
    };
    expect(found).toMatchObject([{ item: { ...ada.review, title: expect.any(String) } }, {}, {}]);
    expect(found.slice(1)).toEqual([taken, taken]);
    expect(said).not.toMatch(/Redundancy|90000[12]|Room 7|join\.example/);
  });

  it('is not taken by what was called off, nor by the item that is moved', async () => {
    await seed(
      { id: '900001', values: { hs_meeting_outcome: 'CANCELED' } },
      { id: '900002', values: { hs_i_cal_uid: 'one@calendar' }, contact: ada.id },
      { id: '900003', values: { hs_i_cal_uid: 'one@calendar' } },
    );

    const { clashes: found } = await clashes(false, { item: { kind: 'meeting', id: '900002' } });

    expect(found).toMatchObject([{ item: ada.review, whose: 'record' }]);
  });

  it("tells of the record's own item alone where another record has a copy, changed later", async () => {
    const uid = { hs_i_cal_uid: 'two@calendar' };
    await seed({ id: '900002', values: uid, contact: ada.id });
    await seed({ id: '900003', values: { ...uid, hs_meeting_location: 'Elsewhere' } });

    const [off, on] = [await clashes(false), await clashes(true)];

    const own = off.clashes.filter(({ item }) => item.title === secret);
    expect(own).toMatchObject([{ item: { id: '900002', copies: [] }, whose: 'record' }]);
    expect(off.said).not.toMatch(/900003|Elsewhere/);
    expect(on.said).toContain('900003');
  });
});
