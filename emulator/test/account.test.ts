import { describe, expect, it } from 'vitest';
import { now, startCalls } from './support/call-emulator.ts';

const tokenInfo = 'POST /oauth/v2/private-apps/get/access-token-info';

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

  it.each([
    ['emulator-token', true],
    ['emulator-token-read-only', false],
  ])('tells the scopes of %s', async (token, canWrite) => {
    const { call } = startCalls();

    const { status, body } = await call(tokenInfo, { token, body: { tokenKey: token } });

    const { scopes } = body as { scopes: string[] };
    expect(status).toBe(200);
    expect(scopes).toContain('crm.objects.contacts.read');
    expect(scopes.includes('crm.objects.contacts.write')).toBe(canWrite);
    expect((await call(tokenInfo, { body: {} })).status).toBe(400);
  });

  it('dates every answer, refusals too, and its clock can go ahead', async () => {
    const { call, open } = startCalls();
    const dateOf = async (token: string) =>
      Date.parse((await call('GET /crm/owners/2026-03', { token })).headers.get('date') ?? '');

    const before = await dateOf('emulator-token');
    await open('clock-offset', { ms: 600_000 });
    const after = [await dateOf('emulator-token'), await dateOf('emulator-token-revoked')];

    expect(before).toBe(now.getTime());
    expect(after).toEqual([now.getTime() + 600_000, now.getTime() + 600_000]);
  });
});
