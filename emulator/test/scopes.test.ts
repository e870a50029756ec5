import { describe, expect, it } from 'vitest';
import { startCalls } from './support/call-emulator.ts';

const search = { filterGroups: [], limit: 1 };

describe('tokens', () => {
  it.each([
    ['nobody-knows-it', 'INVALID_AUTHENTICATION'],
    ['emulator-token-revoked', 'EXPIRED_AUTHENTICATION'],
  ])('refuses %s with 401 %s', async (token, category) => {
    const { call } = startCalls();

    const answer = await call('GET /crm/owners/2026-03', { token });

    expect(answer).toMatchObject({ status: 401, body: { status: 'error', category } });
  });

  it('names the scope a call lacks', async () => {
    const { call } = startCalls();
    const token = 'emulator-token-no-appointments';

    const answer = await call('GET /crm/properties/2026-03/0-421', { token });

    expect(answer).toMatchObject({
      status: 403,
      body: {
        category: 'MISSING_SCOPES',
        message: expect.stringContaining('crm.objects.appointments.read'),
        errors: [{ context: { requiredGranularScopes: ['crm.objects.appointments.read'] } }],
      },
    });
  });

  it.each([
    ['emulator-token-no-appointments', 'GET /crm/objects/2026-03/appointments', 403],
    ['emulator-token-no-appointments', 'GET /crm/objects/2026-03/meetings', 200],
    ['emulator-token-no-appointments', 'GET /crm/pipelines/2026-03/0-421', 403],
    ['emulator-token-no-appointments', 'GET /crm/object-library/2026-03/enablement', 200],
    ['emulator-token-no-appointments', 'GET /crm/associations/2026-03/0-1/0-421/labels', 403],
    [
      'emulator-token-no-appointments',
      'GET /crm/objects/2026-03/contacts/101?associations=0-421',
      403,
    ],
    ['emulator-token-read-only', 'GET /crm/objects/2026-03/meetings', 200],
    ['emulator-token-read-only', 'DELETE /crm/objects/2026-03/meetings/101470001', 403],
    ['emulator-token-read-only', 'GET /crm/objects/2026-03/tickets', 403],
    ['emulator-token', 'GET /crm/objects/2026-03/tickets', 200],
    ['emulator-token', 'GET /crm/owners/2026-03', 200],
  ])('answers %s on %s with %i', async (token, route, status) => {
    const { call } = startCalls();

    const answer = await call(route, { token });

    expect(answer.status).toBe(status);
  });

  it('needs the read scope of both objects for associations and association filters', async () => {
    const { call, open } = startCalls();
    await open('tokens', { token: 'appointments-only', scopes: ['crm.objects.appointments.read'] });
    const token = 'appointments-only';
    const filters = [{ propertyName: 'associations.contact', operator: 'EQ', value: '101' }];

    const answers = await Promise.all([
      call('POST /crm/objects/2026-03/0-421/search', { token, body: search }),
      call('POST /crm/objects/2026-03/0-421/search', {
        token,
        body: { filterGroups: [{ filters }] },
      }),
      call('POST /crm/associations/2026-03/0-421/0-1/batch/read', { token, body: { inputs: [] } }),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([200, 403, 403]);
  });
});

describe('object activation', () => {
  it('answers 404 for appointments while they are not activated, and says so', async () => {
    const { call, open } = startCalls();
    await open('seed', { enablement: { '0-421': false } });

    const enablement = await call('GET /crm/object-library/2026-09/enablement/0-421');
    const listed = await call('GET /crm/v3/object-library/enablement');
    const read = await call('GET /crm/objects/2026-03/appointments/101420001');

    expect(enablement.body).toEqual({ enablement: false });
    expect(listed.body).toMatchObject({ enablementByObjectTypeId: { '0-421': false } });
    expect(read).toMatchObject({ status: 404, body: { category: 'OBJECT_NOT_FOUND' } });
  });
});
