import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { assumptions } from '../../live-check/assumptions.ts';
import { fixedNow } from '../support/function-account.ts';
import { refuses } from './breaks/rules.ts';
import { countRecords } from './support/count-records.ts';
import { openCheckedAccount, email, type CheckedAccount } from './support/check-account.ts';

beforeEach(() => vi.useFakeTimers({ now: fixedNow, toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

const writing = assumptions.filter(({ needs }) => needs === 'write');
const some = writing.filter(({ id }) =>
  ['unpin', 'foreign-pin', 'create-with-trace', 'appointment-pin'].includes(id),
);
const write = { write: true, book: false };

const countsOf = ({ emulator }: CheckedAccount): Promise<Record<string, number>> =>
  countRecords((request) => emulator.fetch(request));

/** Calls are lost one after the other, each after it took effect. */
it('leaves nothing behind, whichever answer gets lost', async () => {
  const account = openCheckedAccount('empty');
  await account.control('seed', {
    objects: [
      { type: 'contacts', id: '1', properties: { firstname: 'Mia' } },
      {
        type: 'meetings',
        id: '2',
        properties: { hs_timestamp: '2026-11-20T09:00:00Z' },
        associations: [{ type: 'contacts', id: '1' }],
      },
    ],
  });
  const before = await countsOf(account);
  let nth = 0;
  let isReached = true;
  const unclean: number[] = [];

  while (isReached) {
    let calls = 0;
    const lost = nth;
    const { leftovers } = await account.check(some, {
      allowed: write,
      lose: () => (calls += 1) - 1 === lost,
    });
    isReached = calls > lost;
    const isClean = JSON.stringify(await countsOf(account)) === JSON.stringify(before);
    if (!isClean && leftovers.length === 0) unclean.push(lost);
    await account.check([], { allowed: write });
    expect(await countsOf(account)).toEqual(before);
    nth += 1;
  }

  expect(before).toMatchObject({ contacts: 1, meetings: 1, appointments: 0 });
  expect(nth).toBeGreaterThan(20);
  expect(unclean).toEqual([]);
});

it('says what it could not remove, and removes it the next time', async () => {
  const account = openCheckedAccount('empty');
  const before = await countsOf(account);

  const first = await account.check(some, {
    allowed: write,
    rules: [refuses('POST /crm/objects/*/0-1/batch/archive')],
  });
  const second = await account.check([], { allowed: write });

  expect(first.leftovers).toEqual([{ objectTypeId: '0-1', id: expect.stringMatching(/^\d+$/) }]);
  expect(second.leftovers).toEqual([]);
  expect(await countsOf(account)).toEqual(before);
});

it('stops before the next probe when it is told to, and cleans up', async () => {
  const account = openCheckedAccount('empty');
  const before = await countsOf(account);
  const stop = new AbortController();
  stop.abort();

  const { assumptions: checked } = await account.check(writing, {
    allowed: write,
    signal: stop.signal,
  });

  expect(new Set(checked.map(({ verdict }) => JSON.stringify(verdict)))).toEqual(
    new Set([JSON.stringify({ is: 'could not be tried', why: 'the check was stopped' })]),
  );
  expect(await countsOf(account)).toEqual(before);
});

it('writes nothing where the e-mail belongs to a contact of the account', async () => {
  const account = openCheckedAccount('empty');
  await account.control('seed', {
    objects: [{ type: 'contacts', id: '424242', properties: { email, firstname: 'Mia' } }],
  });
  const before = await countsOf(account);

  const { assumptions: checked, leftovers } = await account.check(some, { allowed: write });

  expect(checked.map(({ verdict }) => verdict)).toEqual(
    some.map(() => ({
      is: 'could not be tried',
      why: 'the e-mail belongs to a contact of the account',
    })),
  );
  expect(leftovers).toEqual([]);
  expect(await countsOf(account)).toEqual(before);
});
