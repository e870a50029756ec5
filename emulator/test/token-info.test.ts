import { describe, expect, it } from 'vitest';
import { now, startCalls } from './support/call-emulator.ts';

const route = 'POST /oauth/v2/private-apps/get/access-token-info';

describe('what a token tells about itself', () => {
  it.each([
    ['emulator-token', true],
    ['emulator-token-read-only', false],
  ])('lists the scopes of %s', async (token, canWrite) => {
    const { call } = startCalls();

    const { status, body } = await call(route, { token, body: { tokenKey: token } });

    const { scopes } = body as { scopes: string[] };
    expect(status).toBe(200);
    expect(scopes).toContain('crm.objects.contacts.read');
    expect(scopes.includes('crm.objects.contacts.write')).toBe(canWrite);
  });

  it('refuses a revoked token, and a body that names none', async () => {
    const { call } = startCalls();

    const revoked = await call(route, { token: 'emulator-token-revoked', body: { tokenKey: 'x' } });
    const nameless = await call(route, { body: {} });

    expect([revoked.status, nameless.status]).toEqual([401, 400]);
  });
});

describe("HubSpot's clock", () => {
  it('is the date of every answer, refusals too, and can go ahead', async () => {
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
