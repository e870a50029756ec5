import { createHash } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { now, startCalls } from './support/call-emulator.ts';

const objects = '/crm/objects/2026-03';

/** A digest of everything that the account holds, the 10,000 items too, whatever their order. */
async function contentOf({ call }: ReturnType<typeof startCalls>): Promise<string> {
  const { body } = await call('GET /_emulator/snapshot');
  const { settings, records, associations } = body as Record<string, unknown[]>;
  const sorted = (list: unknown[] = []) => list.map((each) => JSON.stringify(each)).sort();
  return createHash('sha256')
    .update(JSON.stringify([settings, sorted(records), sorted(associations)]))
    .digest('hex');
}

const untouched = startCalls();
let before: string;
beforeAll(async () => {
  before = await contentOf(untouched);
});

type Change = (account: ReturnType<typeof startCalls>) => Promise<unknown>;

const changes: [string, Change][] = [
  [
    'a value, a new record and one that is gone',
    async ({ call }) => {
      await call(`PATCH ${objects}/contacts/101`, { body: { properties: { city: 'Bern' } } });
      await call(`POST ${objects}/contacts`, { body: { properties: { lastname: 'New' } } });
      await call(`DELETE ${objects}/meetings/101470001`);
    },
  ],
  [
    'one of the 10,000 items, and what they stand on',
    async ({ call }) => {
      const body = { properties: { hs_meeting_title: 'Other' } };
      await call(`PATCH ${objects}/meetings/104470001`, { body });
      await call(`DELETE ${objects}/meetings/104470002`);
      await call(`DELETE ${objects}/contacts/104/associations/default/meetings/104470003`);
    },
  ],
  [
    'associations, added and removed',
    async ({ call }) => {
      await call(`PUT ${objects}/contacts/101/associations/default/meetings/103470001`);
      await call(`DELETE ${objects}/contacts/103/associations/meetings/103470002`);
      await call(`DELETE ${objects}/contacts/104`);
    },
  ],
  [
    'pages, bookings, owners, pipelines, properties, labels and rules',
    async ({ open }) => {
      await open('seed', {
        associationLabels: [{ from: '0-1', to: '0-47', label: 'Decision maker' }],
        meetingLinks: [{ slug: 'new', name: 'New', organizerUserId: '61000002' }],
        owners: [{ id: '71', userId: 61, email: 'a@b.example', firstName: 'A', lastName: 'B' }],
        pipelines: [{ objectTypeId: '0-421', id: '1', label: 'One', stages: [] }],
        addProperties: [{ objectTypeId: '0-47', name: 'colour', type: 'string' }],
        enablement: { '0-421': false },
        rules: { requiredOnCreate: [{ objectTypeId: '0-47', properties: ['hs_meeting_body'] }] },
      });
    },
  ],
];

it.each(changes)('does not share with another account of the moment %s', async (_, change) => {
  const changed = startCalls();

  await change(changed);

  expect(await contentOf(changed)).not.toBe(before);
  expect(await contentOf(untouched)).toBe(before);
  expect(await contentOf(startCalls())).toBe(before);
});

it('numbers new records as an account would that is made anew', async () => {
  const later = new Date(now.getTime() + 86_400_000);
  const create = async (account: ReturnType<typeof startCalls>) =>
    (await account.call(`POST ${objects}/notes`, { body: { properties: { hs_timestamp: '1' } } }))
      .body;

  const [first, second] = [await create(startCalls()), await create(startCalls())];
  const [other] = [await create(startCalls({ now: () => later }))];

  expect(second).toEqual(first);
  expect(other).toMatchObject({ id: (first as { id: string }).id });
});
