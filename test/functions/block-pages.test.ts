import { describe, expect, it } from 'vitest';
import { reads, writes } from './support/one-of-each.ts';
import { useItems } from './support/use-items.ts';

const items = useItems();

/** What stands before HubSpot says so in many ways, and none of them is HubSpot's. */
const pages: [string, object][] = [
  [
    'a company’s filter, 403',
    { status: 403, contentType: 'text/html', body: '<h1>Access denied by policy 77</h1>' },
  ],
  [
    'a login of a hotel, 200',
    { status: 200, contentType: 'text/html; charset=utf-8', body: '<!doctype html><title>Wi-Fi' },
  ],
  ['a gateway, 401', { status: 401, contentType: 'text/plain', body: 'Proxy says no' }],
  ['a gateway, 404', { status: 404, contentType: 'text/html', body: '' }],
  [
    'a gateway of another make, 400',
    { status: 400, contentType: 'application/json', body: '{"error":"blocked","code":77}' },
  ],
  ['a limit of somebody else, 429', { status: 429, contentType: 'text/html', body: '<p>Slow' }],
];

const blamesHubSpot =
  /"code":"(?:MISSING_SCOPE|FORBIDDEN|UNAUTHENTICATED|NOT_FOUND|NOT_ASSOCIATED|NOT_ACTIVATED|REJECTED)"/;

describe.each(pages)('instead of HubSpot answers %s', (_who, page) => {
  it.each(reads)('and %s says that HubSpot isn’t responding', async (action, parameters) => {
    await items.fail('*', page, 99);

    const said = JSON.stringify(await items.call(action, parameters));

    expect(said).toMatch(/"code":"(?:UNAVAILABLE|RATE_LIMITED|TIMED_OUT)"/);
    expect(said).not.toMatch(blamesHubSpot);
    expect(said).not.toMatch(/policy|Wi-Fi|Proxy|Slow|blocked/);
  });

  it.each(writes)('before %s writes, and nothing is written', async (action, parameters) => {
    await items.fail('*', page, 99);

    const said = JSON.stringify(await items.call(action, parameters));

    expect(said).toMatch(/"code":"(?:UNAVAILABLE|RATE_LIMITED|TIMED_OUT|OUTCOME_UNKNOWN)"/);
    expect(said).not.toMatch(blamesHubSpot);
    expect(said).not.toMatch(/"ok":true,"data":\{"(?:results|item)":\[?\{[^}]*"ok":true/);
  });
});
