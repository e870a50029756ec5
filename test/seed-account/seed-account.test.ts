import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { UsageError } from '../../scripts/command-line.ts';
import { demoContacts } from '../../live-check/seed-account/demo-data.ts';
import { isWhole } from '../support/whole.ts';
import {
  foreign,
  openSeededAccount,
  type Look,
  type SeededAccount,
  type Spoiling,
} from './support/seeded-account.ts';

vi.setConfig({ testTimeout: 180_000 });

let account: SeededAccount;

beforeAll(async () => {
  account = await openSeededAccount();
});
beforeEach(() => account.restore());
afterAll(() => account.close());

const whole: Look = {
  contacts: [...foreign.contacts, ...demoContacts.map(({ email }) => email)].sort(),
  items: [
    ...foreign.items,
    ...demoContacts.flatMap(({ email, items }) => items.map(({ title }) => `${title} on ${email}`)),
  ].sort(),
  pins: ['Quarterly review (demo)'],
};
const ways: Spoiling[] = ['refused', 'lost'];

/** Spoils every call that `run` makes, or a fixed sample of them, one in each round. Answers how many there are. */
async function forEveryCall(
  how: Spoiling,
  prepare: () => Promise<unknown>,
  run: () => Promise<unknown>,
  assess: (skip: number) => Promise<void>,
): Promise<number> {
  for (let skip = 0; ; skip += isWhole ? 1 : 7) {
    await account.restore();
    await prepare();
    await account.spoil(skip, how);
    await run();
    if (!(await account.wasSpoiled())) return skip;
    await assess(skip);
  }
}

const nothing = (): Promise<void> => Promise.resolve();

it('puts the demo there, once', async () => {
  const first = await account.run('--yes');
  const second = await account.run('--yes');

  expect(first).toMatchObject({ exitCode: 0, text: expect.stringContaining('11 items created') });
  expect(second).toMatchObject({ exitCode: 0, text: expect.stringContaining(' 0 items created') });
  expect(await account.look()).toEqual(whole);
});

it('takes exactly the demo away', async () => {
  await account.run('--yes');

  const { exitCode } = await account.run('--remove', '--yes');

  expect(exitCode).toBe(0);
  expect(await account.look()).toEqual(foreign);
});

it('leaves what somebody else put on a contact of the demo, and says so', async () => {
  await account.run('--yes');
  const [ada] = (await account.run('--yes')).text.match(/\d{5,}/) ?? [];
  const own = { hs_timestamp: '2026-11-20T09:00:00Z', hs_meeting_title: 'My own (demo)' };
  const associations = [{ type: 'contacts', id: ada }];
  await account.control('seed', {
    objects: [{ type: 'meetings', id: '3', properties: own, associations }],
  });

  const { text } = await account.run('--remove', '--yes');

  expect(text).toContain('1 items on them that are not of the demo stay');
  expect((await account.look()).items).toContainEqual(expect.stringMatching(/^My own/));
});

it('touches no contact that has an e-mail of the demo and not its mark', async () => {
  const [ada] = demoContacts;
  const properties = { email: ada?.email, lastname: 'Lovelace' };
  await account.control('seed', { objects: [{ type: 'contacts', id: '5', properties }] });
  const before = await account.look();

  const seeded = await account.run('--yes');
  const removed = await account.run('--remove', '--yes');

  expect([seeded.exitCode, removed.exitCode]).toEqual([1, 1]);
  expect(await account.look()).toEqual(before);
});

it('brings together what was made twice', async () => {
  await account.run('--yes');
  const [ada] = (await account.run('--yes')).text.match(/\d{5,}/) ?? [];
  const copy = { hs_timestamp: '2026-11-20T09:00:00Z', hs_meeting_title: 'Pricing (demo)' };
  const associations = [{ type: 'contacts', id: ada }];
  await account.control('seed', {
    objects: [{ type: 'meetings', properties: copy, associations }],
  });

  await account.run('--yes');

  expect(await account.look()).toEqual(whole);
});

it.each(ways)('completes the demo after any call was %s', async (how) => {
  const unfinished: number[] = [];

  const calls = await forEveryCall(
    how,
    nothing,
    () => account.run('--yes'),
    async (skip) => {
      const { exitCode } = await account.run('--yes');
      if (exitCode !== 0) unfinished.push(skip);
      expect(await account.look(), `call ${skip}`).toEqual(whole);
    },
  );

  expect(calls).toBeGreaterThan(20);
  expect(unfinished).toEqual([]);
});

it.each(ways)('removes a half demo after any call was %s', async (how) => {
  const calls = await forEveryCall(
    how,
    nothing,
    () => account.run('--yes'),
    async (skip) => {
      await account.run('--remove', '--yes');
      expect(await account.look(), `call ${skip}`).toEqual(foreign);
    },
  );

  expect(calls).toBeGreaterThan(20);
});

it.each(ways)('goes on removing after any call was %s', async (how) => {
  const seed = () => account.run('--yes');
  const remove = () => account.run('--remove', '--yes');

  const calls = await forEveryCall(how, seed, remove, async (skip) => {
    await remove();
    expect(await account.look(), `call ${skip}`).toEqual(foreign);
  });

  expect(calls).toBeGreaterThan(15);
});

it('says that it stopped, and what with', async () => {
  await account.control('faults', { route: 'POST /crm/objects/*/0-47/batch/create', fault: 403 });

  const { exitCode, text } = await account.run('--yes');

  expect(exitCode).toBe(1);
  expect(text).toMatch(/^MISSING_SCOPE: .* Run it again to go on where it stopped\.$/);
});

it('leaves appointments out where they are not activated', async () => {
  await account.control('seed', { enablement: { '0-421': false } });

  const seeded = await account.run('--yes');
  const { items } = await account.look();
  const removed = await account.run('--remove', '--yes');

  expect(seeded).toMatchObject({ exitCode: 0, text: expect.stringContaining('not activated') });
  expect(items).toHaveLength(foreign.items.length + 7);
  expect(removed.text).toContain('Removed 3 contacts and 7 items');
});

it.each(['v3', '2026-03', '2026-09'])('works with API version %s', async (version) => {
  vi.stubEnv('HUBSPOT_API_VERSION', version);

  const { exitCode } = await account.run('--yes');
  const seeded = await account.look();
  await account.run('--remove', '--yes');

  expect(exitCode).toBe(0);
  expect(seeded).toEqual(whole);
  expect(await account.look()).toEqual(foreign);
});

const details = (accountType: string) => ({
  route: 'GET /account-info/*',
  fault: { status: 200, body: JSON.stringify({ portalId: 1, accountType }) },
});

it('needs no --yes for a developer test account', async () => {
  await account.control('faults', details('DEVELOPER_TEST'));

  const { exitCode } = await account.run();

  expect(exitCode).toBe(0);
  expect(await account.look()).toEqual(whole);
});

it.each([['STANDARD'], ['SANDBOX'], [undefined]])(
  'refuses an account of type %s without --yes',
  async (accountType) => {
    const hidden = { route: 'GET /account-info/*', fault: 404 };
    await account.control('faults', accountType === undefined ? hidden : details(accountType));

    await expect(account.run()).rejects.toThrow(UsageError);

    await account.wasSpoiled();
    expect(await account.look()).toEqual(foreign);
  },
);
