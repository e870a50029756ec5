import { describe, expect, it } from 'vitest';
import { startCalls } from './support/call-emulator.ts';

describe('the account', () => {
  it.each(['2026-03', '2026-09', 'v3'])('tells its zone and offset in %s', async (version) => {
    const { call } = startCalls();

    const { status, body } = await call(`GET /account-info/${version}/details`);

    expect(status).toBe(200);
    expect(body).toMatchObject({
      portalId: 4310,
      timeZone: 'Europe/Berlin',
      utcOffset: '+01:00',
      utcOffsetMilliseconds: 3_600_000,
    });
  });

  it('refuses a token without the scope that every app has', async () => {
    const { call, open } = startCalls();
    await open('tokens', { token: 'bare', scopes: [] });

    const { status } = await call('GET /account-info/2026-03/details', { token: 'bare' });

    expect(status).toBe(403);
  });
});
