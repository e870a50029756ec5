import { findClashes } from '@app/contracts/agenda/find-clashes';
import { findItems } from '@app/contracts/booking/find-items';
import { getCalendarFile } from '@app/contracts/agenda/get-calendar-file';
import { getItem } from '@app/contracts/agenda/get-item';
import { getPin } from '@app/contracts/agenda/get-pin';
import { listAgenda } from '@app/contracts/agenda/list-agenda';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { depthOf } from '../support/function-account.ts';
import { dataOf } from './support/use-items.ts';
import { recordCases, useFourRecords } from './support/use-four-records.ts';

const account = useFourRecords();

beforeEach(account.seedRecords);

describe.each(recordCases)('on a $name', ({ record, title, past, coming, visit, loose }) => {
  const on = (uid: string, parameters: object = {}) => account.callOn(uid, record, parameters);

  it('lists its own items, its name and its pin', async () => {
    const agenda = dataOf(listAgenda, await on('list-agenda', { view: 'upcoming' }));

    expect(agenda.items.map(({ kind, id }) => ({ kind, id }))).toEqual([coming, visit]);
    expect(agenda.counts).toEqual({ 'needs-outcome': 1, upcoming: 2, past: 1 });
    expect(agenda.pinned).toMatchObject({ engagementId: coming.id, item: coming });
    expect(agenda.record).toEqual({ name: title, timeZone: null });
    expect(agenda.problems).toEqual([]);
  });

  it('opens with 8 calls in a fresh container and 5 in a used one, two round trips deep', async () => {
    await account.control('latency', { ms: 60 });
    vi.useRealTimers();
    const main = account.coldFunction('list-agenda');
    const context = {
      propertiesToSend: { hs_object_id: record.objectId },
      parameters: { view: 'past', record },
    };

    await main(context);
    const cold = await account.requests();
    await main(context);
    const warm = (await account.requests()).slice(cold.length);

    expect([cold.length, warm.length]).toEqual([8, 5]);
    expect([depthOf(cold), depthOf(warm)]).toEqual([2, 2]);
  });

  it('shows the details of its items', async () => {
    const { item, ledger } = dataOf(getItem, await on('get-item', { item: coming }));

    expect(item).toMatchObject({ ...coming, isPinned: true });
    expect(ledger.moves).toEqual([]);
  });

  it('tells what its pin is on', async () => {
    const { pinned, meeting } = dataOf(getPin, await on('get-pin', { appointmentId: visit.id }));

    expect(pinned).toMatchObject({ engagementId: coming.id, kind: 'meeting' });
    expect(meeting).toBeNull();
  });

  it('finds what its own items would clash with', async () => {
    const intervals = [{ start: '2026-11-25T09:15:00Z', end: '2026-11-25T10:00:00Z' }];

    const { clashes } = dataOf(
      findClashes,
      await on('find-clashes', { item: past, intervals, ownerId: '71000002' }),
    );

    expect(clashes).toMatchObject([{ item: coming, whose: 'record' }]);
  });

  it('finds items to add, without those it has', async () => {
    const { items } = dataOf(findItems, await on('find-items', { query: title, limit: 50 }));

    const ids = items.map(({ id }) => id);
    expect(ids).toContain(loose.id);
    expect(ids).not.toContain(coming.id);
  });

  it('gives its items as a calendar file', async () => {
    const { text } = dataOf(getCalendarFile, await on('get-calendar-file', { item: visit }));

    expect(text).toContain('DTSTART:20261127T090000Z');
  });
});

it.each([
  ['america_slash_new_york', 'America/New_York'],
  ['Europe/Berlin', 'Europe/Berlin'],
  ['+05:00', null],
])('reads the zone %s of a company as %s', async (timezone, timeZone) => {
  const [, company] = recordCases;
  if (company === undefined) throw new Error('There is no company.');
  const { type, record } = company;
  await account.control('seed', {
    addProperties: [{ objectTypeId: '0-2', name: 'timezone', type: 'string' }],
    objects: [{ type, id: record.objectId, properties: { timezone } }],
  });

  const reply = await account.callOn('list-agenda', record, { view: 'past' });

  expect(dataOf(listAgenda, reply).record.timeZone).toBe(timeZone);
});

it.each(['needs-outcome', 'upcoming', 'past'])(
  'searches %s of a company with 1,200 meetings instead of reading them all',
  async (view) => {
    const company = { objectTypeId: '0-2', objectId: '203' } as const;

    const reply = await account.callOn('list-agenda', company, { view, limit: 10 });

    const { items, counts } = dataOf(listAgenda, reply);
    expect(items).toHaveLength(10);
    expect(Object.values(counts).some((count) => count !== null && count > 10)).toBe(true);
    expect((await account.requests()).length).toBeLessThanOrEqual(11);
  },
);
