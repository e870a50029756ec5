import { revision } from '@app/contracts/revision';
import { listAgenda } from '@app/contracts/agenda/list-agenda';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { useFunctionAccount } from '../support/function-account.ts';

const account = useFunctionAccount();
const context = { propertiesToSend: { hs_object_id: '101' } };

it('answers with dates, and with nothing that the contract does not name', async () => {
  const main = account.coldFunction('list-agenda');

  const { data } = await main({ ...context, parameters: { view: 'past' } });

  const agenda = v.parse(listAgenda.output, data);
  expect(agenda.items[0]?.start).toBeInstanceOf(Date);
  expect(data).toEqual(agenda);
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
