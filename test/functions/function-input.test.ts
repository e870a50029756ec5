import { failedReply } from '@app/contracts/contract';
import { listAgenda } from '@app/contracts/agenda/list-agenda';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { useFunctionAccount } from '../support/function-account.ts';
import { isWhole } from '../support/whole.ts';

const account = useFunctionAccount();
const reply = v.union([failedReply, v.object({ ok: v.literal(true), data: listAgenda.output })]);

it.each([
  ['HubSpot names no record', undefined, {}, 'propertiesToSend.hs_object_id'],
  [
    'another record is claimed',
    '101',
    { record: { objectTypeId: '0-1', objectId: 102 } },
    'record.objectId',
  ],
  [
    'the record is of a type the card does not know',
    '101',
    { record: { objectTypeId: '0-421', objectId: 101 } },
    'record.objectTypeId',
  ],
  ['the id is no id', '../owners', {}, 'record.objectId'],
  ['the view does not exist', '101', { view: 'tomorrow' }, 'view'],
  ['a kind does not exist', '101', { kinds: ['note'] }, 'kinds.0'],
  ['the page is too large', '101', { limit: 1_000 }, 'limit'],
  ['the page is no whole number', '101', { limit: 2.5 }, 'limit'],
  ['the query is huge', '101', { query: 'x'.repeat(10_000) }, 'query'],
  ['the cursor was made up', '101', { after: '1~drop table' }, 'after'],
])('refuses the call by name when %s', async (_case, id, parameters, parameter) => {
  const main = account.coldFunction('list-agenda');

  const answer = await main({
    ...(id !== undefined && { propertiesToSend: { hs_object_id: id } }),
    parameters: { view: 'past', ...parameters },
  });

  expect(answer).toMatchObject({
    ok: false,
    error: { code: 'INVALID_INPUT', details: { parameter } },
  });
  expect(await account.requests()).toEqual([]);
});

it('accepts the record as the card knows it: with a number', async () => {
  const main = account.coldFunction('list-agenda');

  const answer = await main({
    propertiesToSend: { hs_object_id: '101' },
    parameters: { view: 'past', record: { objectTypeId: '0-1', objectId: 101 } },
  });

  expect(answer.ok).toBe(true);
});

describe('far too much', () => {
  const many = (value: unknown) => Array.from({ length: 1_000_000 }, () => value);
  const nested = Array.from({ length: 900 }, () => Array.from({ length: 900 }, () => 0));

  it.each<[string, string, object, string]>([
    ['wrong entries', 'set-outcome', { changes: many({ item: null }) }, 'changes'],
    ['empty entries', 'delete-items', { items: many(null) }, 'items'],
    ['numbers for texts', 'book-meeting', { guestEmails: many(7) }, 'guestEmails'],
    ['kinds', 'list-agenda', { view: 'past', kinds: many('note') }, 'kinds'],
    [
      'entries further down',
      'recreate-items',
      { snapshots: [{ associations: many({}) }] },
      'snapshots.0.associations',
    ],
    ['lists of lists', 'set-outcome', { changes: nested }, 'parameters'],
    ['lists in what nobody asked for', 'get-item', { more: { of: many(1) } }, 'more.of'],
    ['names', 'check-setup', Object.fromEntries(many(0).map((_, i) => [`n${i}`, i])), 'parameters'],
  ])('is refused before it is looked at: %s', async (_, uid, parameters, parameter) => {
    const main = account.coldFunction(uid);
    const context = { propertiesToSend: { hs_object_id: '101' }, parameters };
    const before = process.memoryUsage().heapUsed;

    const answer = await main(context);

    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT', details: { parameter } },
    });
    // A report of each entry took 700 MB.
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(250_000_000);
    expect(await account.requests()).toEqual([]);
  });

  it.each([
    ['a date', 'reschedule-item', { start: 'x'.repeat(2_000_000) }],
    ['a choice', 'list-agenda', { view: '<b>'.repeat(100_000) }],
    ['an address', 'book-meeting', { attendee: { email: `${'a'.repeat(500_000)}@x` } }],
    ['a record type', 'list-agenda', { view: 'past', record: { objectTypeId: '0'.repeat(9_999) } }],
  ])('is not given back: %s', async (_, uid, parameters) => {
    const main = account.coldFunction(uid);

    const answer = await main({ propertiesToSend: { hs_object_id: '101' }, parameters });

    expect(answer).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
    expect(JSON.stringify(answer).length).toBeLessThan(1_000);
  });
});

const junk = fc.anything({
  withBigInt: true,
  withDate: true,
  withNullPrototype: true,
  maxDepth: 2,
});
const plausible = fc.record(
  {
    record: fc.oneof(
      junk,
      fc.record({
        objectTypeId: fc.oneof(junk, fc.constantFrom('0-1', '0-2', '0-3', '0-5')),
        objectId: junk,
      }),
    ),
    view: fc.oneof(junk, fc.constantFrom('needs-outcome', 'upcoming', 'past')),
    kinds: fc.oneof(junk, fc.array(fc.constantFrom('appointment', 'meeting', 'note'))),
    query: fc.oneof(junk, fc.string()),
    limit: fc.oneof(junk, fc.integer({ min: -5, max: 200 })),
    after: fc.oneof(
      junk,
      fc.tuple(fc.integer(), fc.nat()).map(([start, id]) => `${start}~meeting:${id}`),
    ),
    __proto__: junk,
    constructor: junk,
  },
  { requiredKeys: [] },
);

it('answers every input with a result of the agreed shape, and never throws', async () => {
  const main = account.coldFunction('list-agenda');
  const context = fc.oneof(
    junk,
    fc.record({ propertiesToSend: junk, parameters: junk }),
    fc.record({
      propertiesToSend: fc.constantFrom({ hs_object_id: '101' }, { hs_object_id: '102' }),
      parameters: plausible,
    }),
  );

  await fc.assert(
    fc.asyncProperty(context, async (input) => {
      const answer = await main(input);
      expect(v.is(reply, answer), JSON.stringify(answer)).toBe(true);
      expect(answer.error?.code).not.toBe('UNEXPECTED');
    }),
    { numRuns: isWhole ? 3_000 : 150 },
  );

  expect(Object.keys(Object.prototype)).toEqual([]);
});
