import { revision } from '@app/contracts/revision';
import { listAgenda } from '@app/contracts/list-agenda';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { useFunctionAccount } from '../support/function-account.ts';

const account = useFunctionAccount();
const context = { propertiesToSend: { hs_object_id: '101' } };
const success = v.object({
  ok: v.literal(true),
  data: v.unknown(),
  instants: v.array(v.array(v.union([v.string(), v.literal(0)]))),
});

it('names every place of an instant, and answers nothing that the contract does not name', async () => {
  const main = account.coldFunction('list-agenda');

  const { data, instants } = v.parse(
    success,
    await main({ ...context, parameters: { view: 'past' } }),
  );

  expect(instants).toEqual(
    expect.arrayContaining([
      ['items', 0, 'start'],
      ['items', 0, 'end'],
      ['items', 0, 'updatedAt'],
    ]),
  );
  const parsed: unknown = JSON.parse(JSON.stringify(v.parse(listAgenda.output, data)));
  expect(data).toEqual(parsed);
});

it.each([['other'], [''], [1], [true], [null], [[]], [{}], [[revision]], [new String(revision)]])(
  'does nothing for a card of another revision: %j',
  async (named) => {
    const main = account.coldFunction('set-pin');

    const reply = await main({ ...context, parameters: { engagementId: null, revision: named } });

    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT', details: { parameter: 'revision' } },
    });
    expect(await account.requests()).toEqual([]);
  },
);

it.each([[undefined], [revision]])('works for a call of the revision %s', async (named) => {
  const main = account.coldFunction('list-agenda');

  const reply = await main({ ...context, parameters: { view: 'past', revision: named } });

  expect(reply.ok).toBe(true);
});
