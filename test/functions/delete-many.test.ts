import { deleteItems, recreateItems } from '@app/contracts/agenda/delete-items';
import { expect, it, vi } from 'vitest';
import { fixedNow } from '../support/function-account.ts';
import { dataOf, useItems } from './support/use-items.ts';

const items = useItems();

/** A contact of more meetings than any other, with ids as far apart as HubSpot's. */
const busy = '1990';
const idOf = (number: number) =>
  String(30_000_000_007 + number * 7_919_017 + ((number * 613) % 97));
/** The nearest figure that HubSpot documents for what a function answers. */
const mostBytes = 6_000_000;

const start = '2026-11-10T09:00:00.000Z';

type Seeded = { number: number; title?: string; notes?: string };

async function seed(meetings: readonly Seeded[]): Promise<void> {
  await items.control('seed', {
    objects: [
      { type: 'contacts', id: busy, properties: { firstname: 'Busy' } },
      ...meetings.map(({ number, title = `Meeting ${number}`, notes }) => ({
        type: 'meetings',
        id: idOf(number),
        properties: {
          hs_meeting_title: title,
          hs_timestamp: start,
          hs_meeting_start_time: start,
          ...(notes !== undefined && { hs_internal_meeting_notes: notes }),
        },
        associations: [{ type: 'contacts', id: busy }],
      })),
    ],
  });
}

const numbered = (count: number): Seeded[] =>
  Array.from({ length: count }, (_, number) => ({ number }));
const refs = (numbers: readonly number[]) =>
  numbers.map((number) => ({ kind: 'meeting', id: idOf(number) }));
const first = (count: number) => refs(Array.from({ length: count }, (_, number) => number));

async function deleted(wanted: readonly object[], more: object = {}) {
  const reply = await items.call('delete-items', { items: wanted, ...more }, busy);
  const { results } = dataOf(deleteItems, reply);
  return { results, bytes: Buffer.byteLength(JSON.stringify(reply)) };
}

async function remade(snapshots: readonly string[]) {
  const reply = await items.call('recreate-items', { snapshots }, busy);
  return dataOf(recreateItems, reply).results.map((row) => row.ok && row.created.id);
}

type Results = Awaited<ReturnType<typeof deleted>>['results'];
const snapshotsIn = (results: Results) => results.flatMap(({ snapshot }) => snapshot ?? []);

async function countOn(): Promise<number> {
  let [count, after] = [0, ''];
  for (;;) {
    const path = `/crm/objects/2026-03/0-1/${busy}/associations/0-47?limit=500${after}`;
    const page = (await items.api('GET', path)) as {
      results: object[];
      paging?: { next: { after: string } };
    };
    count += page.results.length;
    if (page.paging === undefined) return count;
    after = `&after=${page.paging.next.after}`;
  }
}

it.each([
  [100, 1_500],
  [100, 2_100],
])(
  'answers what undoes %i deletions on a record of %i meetings, and makes each again once',
  async (count, present) => {
    const title = 'Twin';
    await seed([...numbered(present), { number: 20_000, title }, { number: 20_001, title }]);
    vi.setSystemTime(fixedNow.getTime() + 3_600_000);
    const wanted = [...first(count - 1), ...refs([20_000])];

    const { results, bytes } = await deleted(wanted);
    const snapshots = snapshotsIn(results);
    vi.setSystemTime(fixedNow.getTime() + 3_605_000);
    const once = await remade(snapshots);
    const twice = await remade(snapshots);
    const one = await remade(snapshots.slice(-1));

    expect(bytes).toBeLessThan(mostBytes);
    expect(snapshots).toHaveLength(count);
    expect(new Set(once).size).toBe(count);
    // The twin that was never deleted is not taken for the one that was.
    expect(once).not.toContain(idOf(20_001));
    expect(twice).toEqual(once);
    expect(one).toEqual(once.slice(-1));
    expect(await countOn()).toBe(present + 2);
  },
  120_000,
);

it('deletes as many as it can answer what undoes, and says of the rest that they are too much', async () => {
  // Text that cannot be packed.
  const notes = (number: number) => randomText(60_000, number + 1);
  const meetings = Array.from({ length: 60 }, (_, number) => ({ number, notes: notes(number) }));
  await seed(meetings);

  const trial = await deleted(first(60), { isTrial: true });
  const { results, bytes } = await deleted(first(60));
  const done = results.filter(({ ok }) => ok);
  const left = await countOn();
  const again = await remade(snapshotsIn(results));

  expect(trial.results.map(({ ok }) => ok)).toEqual(results.map(({ ok }) => ok));
  expect(bytes).toBeLessThan(mostBytes / 2);
  expect(done.length).toBeGreaterThan(30);
  expect(left).toBe(60 - done.length);
  expect(results.filter(({ ok }) => !ok)).toMatchObject(
    Array.from({ length: left }, () => ({
      error: { code: 'REJECTED', details: { rule: 'too-much-at-once' } },
    })),
  );
  expect(again).toHaveLength(done.length);
  expect(await countOn()).toBe(60);
});

/** The same text for the same number, of letters in no order. */
function randomText(length: number, number: number): string {
  let state = number;
  const letter = (): string => {
    state = (state * 48_271) % 2_147_483_647;
    return 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'.charAt(state % 62);
  };
  return Array.from({ length }, letter).join('');
}
