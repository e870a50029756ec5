import { describe, expect, it } from 'vitest';
import { idOf, startCalls } from './support/call-emulator.ts';

const deals = '/crm/objects/2026-03/deals';

async function startDeals() {
  const { call, open } = startCalls();
  const scopes = ['crm.objects.deals.read', 'crm.objects.deals.write'];
  await open('tokens', { token: 'deals', scopes });
  const ask = (route: string, body?: unknown) => call(route, { token: 'deals', body });
  const closedOf = async (id: string) => {
    const { body } = await ask(`GET ${deals}/${id}?properties=hs_is_closed,hs_is_closed_won`);
    const { properties } = body as { properties: Record<string, string | null> };
    return [properties.hs_is_closed, properties.hs_is_closed_won];
  };
  return { ask, closedOf };
}

describe('a deal', () => {
  it.each([
    ['contractsent', ['false', 'false']],
    ['closedwon', ['true', 'true']],
    ['closedlost', ['true', 'false']],
  ])('in the stage %s says whether it is closed, and won', async (dealstage, closed) => {
    const { ask, closedOf } = await startDeals();
    const properties = { dealname: 'One', pipeline: 'default', dealstage };

    const made = await ask(`POST ${deals}`, { properties });

    expect(await closedOf(idOf(made))).toEqual(closed);
  });

  it('is closed once it is moved to a closed stage, and not by writing so', async () => {
    const { ask, closedOf } = await startDeals();

    await ask(`PATCH ${deals}/301`, { properties: { hs_is_closed: 'true' } });
    const before = await closedOf('301');
    await ask(`PATCH ${deals}/301`, { properties: { dealstage: 'closedwon' } });

    expect(before).toEqual(['false', 'false']);
    expect(await closedOf('301')).toEqual(['true', 'true']);
  });

  it('has stages that tell their probability', async () => {
    const { ask } = await startDeals();

    const { body } = await ask('GET /crm/pipelines/2026-03/deals/default/stages');

    const { results } = body as { results: { id: string; metadata: unknown }[] };
    expect(results.find(({ id }) => id === 'closedwon')?.metadata).toEqual({
      isClosed: 'true',
      probability: '1.0',
    });
  });
});
