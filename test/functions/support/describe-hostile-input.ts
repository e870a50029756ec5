import { failedReply, type Contract } from '@app/contracts/contract';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { ada, type useItems } from './use-items.ts';
import { isWhole } from '../../support/whole.ts';

export const junk = fc.anything({
  withBigInt: true,
  withDate: true,
  withNullPrototype: true,
  maxDepth: 2,
});
export const orJunk = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: value }, junk);
export const text = fc.oneof(
  fc.string(),
  fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '../../owners'),
);
export const instant = fc.oneof(
  fc.constantFrom(
    '2026-12-01T09:00:00Z',
    '2026-12-01T10:00:00Z',
    '0000-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
    '2026-02-30T09:00:00Z',
    '2026-12-01',
  ),
  text,
);
const someRecord = fc.record({
  objectTypeId: fc.constantFrom('0-1', '0-2', '0-3', '0-5'),
  objectId: fc.constantFrom<string | number>(ada.id, Number(ada.id), '103'),
});

/** A function's contract, and mostly plausible values for each of its parameters. */
export type HostileCase = [Contract, Record<string, fc.Arbitrary<unknown>>];

/** Every function answers whatever it is sent. */
export function describeHostileCalls(
  items: ReturnType<typeof useItems>,
  contracts: readonly HostileCase[],
): void {
  const byAction = contracts.map(
    ([contract, fields]) => [contract.action, contract, fields] as const,
  );

  it.each(byAction)(
    '%s answers every input with a result of the agreed shape, and never throws',
    async (action, contract, fields) => {
      const success = v.object({ ok: v.literal(true), data: contract.output });
      const main = items.coldFunction(action);
      const mostlyMeant = Object.fromEntries(
        Object.entries(fields).map(([name, value]): [string, fc.Arbitrary<unknown>] => [
          name,
          fc.oneof({ weight: 8, arbitrary: value }, junk),
        ]),
      );
      const plausible = fc.record<Record<string, unknown>>({
        ...mostlyMeant,
        record: fc.oneof({ weight: 8, arbitrary: fc.constant(undefined) }, someRecord, junk),
        on: fc.oneof({ weight: 8, arbitrary: fc.constant(undefined) }, someRecord, junk),
        constructor: junk,
      });
      const context = fc.oneof(
        { weight: 1, arbitrary: junk },
        {
          weight: 9,
          arbitrary: fc.record({
            propertiesToSend: fc.constant({ hs_object_id: ada.id }),
            parameters: fc.oneof(
              { weight: 9, arbitrary: plausible },
              { weight: 1, arbitrary: junk },
            ),
          }),
        },
      );

      await fc.assert(
        fc.asyncProperty(context, async (input) => {
          const answer = await main(input);
          expect(v.is(v.union([failedReply, success]), answer), JSON.stringify(answer)).toBe(true);
          expect(answer.error?.code).not.toBe('UNEXPECTED');
          expect(JSON.stringify(answer)).not.toContain('UNEXPECTED');
        }),
        { numRuns: isWhole ? 400 : 25 },
      );

      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );
}

/** Every function of a card answers whatever it is sent, and acts on no record but its own. */
export function describeHostileInput(
  items: ReturnType<typeof useItems>,
  contracts: readonly HostileCase[],
): void {
  describeHostileCalls(items, contracts);

  it.each(contracts.map(([{ action }]) => action))(
    '%s refuses a record other than the one the card sits on',
    async (action) => {
      const reply = await items.call(action, { record: { objectTypeId: '0-1', objectId: 103 } });

      expect(reply.error).toMatchObject({
        code: 'INVALID_INPUT',
        details: { parameter: 'record.objectId' },
      });
      expect(await items.requests()).toEqual([]);
    },
  );
}
