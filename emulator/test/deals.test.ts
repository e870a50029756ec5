import { expect, it } from 'vitest';
import { idOf, startCalls } from './support/call-emulator.ts';

const deals = '/crm/objects/2026-03/deals';

it.each([
  ['contractsent', ['false', 'false']],
  ['closedwon', ['true', 'true']],
  ['closedlost', ['true', 'false']],
])('a deal in the stage %s says whether it is closed, and won', async (dealstage, closed) => {
  const { call } = startCalls();
  const closedOf = async (id: string) => {
    const { body } = await call(`GET ${deals}/${id}?properties=hs_is_closed,hs_is_closed_won`);
    const { properties } = body as { properties: Record<string, string | null> };
    return [properties.hs_is_closed, properties.hs_is_closed_won];
  };
  const properties = { dealname: 'One', pipeline: 'default', dealstage };

  const made = await call(`POST ${deals}`, { body: { properties } });
  await call(`PATCH ${deals}/301`, { body: { properties: { dealstage } } });

  expect([await closedOf(idOf(made)), await closedOf('301')]).toEqual([closed, closed]);
});
