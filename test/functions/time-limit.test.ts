import { describe, expect, it } from 'vitest';
import { reads, writes } from './support/one-of-each.ts';
import { useItems } from './support/use-items.ts';

const items = useItems();

/** What makes a call to HubSpot take long, and every one that follows. */
const delays: [string, () => Promise<unknown>][] = [
  ['every answer takes three seconds', () => items.control('latency', { ms: 3_000 })],
  ['no answer comes', () => items.fail('*', { delayMs: 600_000 }, 99)],
  ['the limit of ten seconds lasts', () => items.fail('*', 429, 99)],
  ['HubSpot asks for five seconds', () => items.fail('*', fiveSeconds)],
];
const fiveSeconds = { status: 429, body: '{}', headers: { 'retry-after': '5' } };

describe.each(delays)('where %s', (_delay, slow) => {
  it.each([...reads, ...writes])('%s ends in time', async (action, parameters) => {
    await slow();

    // A call that takes longer than a function may is an error of the call itself.
    const reply = await items.call(action, parameters);

    expect(JSON.stringify(reply)).not.toContain('UNEXPECTED');
  });
});
