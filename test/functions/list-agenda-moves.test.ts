import { getItem } from '@app/contracts/agenda/get-item';
import { listAgenda } from '@app/contracts/agenda/list-agenda';
import { expect, it, vi } from 'vitest';
import { fixedNow } from '../support/function-account.ts';
import { ada, dataOf, useItems } from './support/use-items.ts';

const items = useItems();
const start = 'hs_meeting_start_time';

async function agendaOf(view: string, contactId: string = ada.id) {
  const reply = await items.call('list-agenda', { view, limit: 100 }, contactId);
  return dataOf(listAgenda, reply);
}

async function movesOf(id: string): Promise<number | undefined> {
  const { items: rows } = await agendaOf('upcoming');
  return rows.find((row) => row.id === id)?.moves;
}

/** Some minutes later, somebody writes a start. */
async function write(minutes: number, value: string): Promise<void> {
  vi.setSystemTime(fixedNow.getTime() + minutes * 60_000);
  await items.api('PATCH', `/crm/objects/2026-03/0-47/${ada.security.id}`, {
    properties: { [start]: value, hs_meeting_end_time: value, hs_timestamp: value },
  });
}

const seedMeetings = (count: number) =>
  items.control('seed', {
    objects: Array.from({ length: count }, (_, index) => ({
      type: 'meetings',
      id: String(880_000 + index),
      properties: {
        hs_timestamp: '2026-11-10T09:00:00Z',
        [start]: '2026-11-10T09:00:00Z',
        hs_i_cal_uid: String(index),
      },
      associations: [{ type: 'contacts', id: '102' }],
    })),
  });

it('says of every row how often it was moved, as its details do', async () => {
  const rows = [...(await agendaOf('past')).items, ...(await agendaOf('upcoming')).items];

  const told = await Promise.all(
    rows.map(async ({ kind, id }) => {
      const { ledger } = dataOf(getItem, await items.call('get-item', { item: { kind, id } }));
      return ledger.moves.length;
    }),
  );

  expect(rows.map(({ moves }) => moves ?? 0)).toEqual(told);
  expect(Math.max(...told)).toBeGreaterThan(0);
});

it('counts moves by the rules of the ledger: no rewrites, no echoes', async () => {
  await write(5, '2026-12-01T09:00:00Z');
  await write(10, '2026-12-01T09:00:00Z');
  await write(20, '2026-12-02T09:00:00Z');
  await write(20.2, '2026-12-01T09:00:00Z');
  await write(20.4, '2026-12-02T09:00:00Z');

  expect(await movesOf(ada.security.id)).toBe(2);
});

it('lists the agenda all the same where HubSpot refuses histories', async () => {
  await items.fail('POST /crm/objects/*/0-47/batch/read', 400);

  const { items: rows, problems } = await agendaOf('past');

  expect(problems).toEqual([]);
  expect(rows.some(({ kind }) => kind === 'meeting')).toBe(true);
  expect(rows.every(({ kind, moves }) => kind === 'appointment' || moves === undefined)).toBe(true);
});

it.each([
  [50, 1],
  [51, 2],
  [200, 4],
  [201, 3],
  [400, 4],
])('reads %i meetings in %i batches, four at most', async (count, batches) => {
  await seedMeetings(count);

  await agendaOf('past', '102');

  const calls = await items.callsSince(0);
  expect(calls.filter((call) => /objects\/2026-03\/0-47\/batch\/read$/.test(call))).toHaveLength(
    batches,
  );
});
