import { describe, expect, it } from 'vitest';
import { startCalls } from './support/call-emulator.ts';

const meeting = '/crm/objects/2026-03/meetings/101470001';

type Logged = { requests: { method: string; url: string; started: string; ended: string }[] };

describe('control routes', () => {
  it('resets records, tokens, latency, faults and the request log', async () => {
    const { call, open } = startCalls();
    const before = await call('GET /_emulator/state');
    await call(`DELETE ${meeting}`);
    await call('GET /nowhere');
    await open('latency', { ms: 5 });
    await open('tokens', { token: 'emulator-token-read-only', scopes: [] });
    await open('faults', { route: 'GET *', fault: 500 });

    await open('reset', {});

    const after = await call('GET /_emulator/state');
    const requests = await call('GET /_emulator/requests');
    expect(after.body).toEqual(before.body);
    expect(requests.body).toEqual({ requests: [] });
  });

  it('adds latency to every call, in parallel for calls in parallel', async () => {
    const { call, open } = startCalls();
    await open('latency', { ms: 60 });

    await Promise.all([call(`GET ${meeting}?properties=a`), call(`GET ${meeting}`)]);

    const { requests } = (await call('GET /_emulator/requests')).body as Logged;
    const [first, second] = requests;
    expect(requests.map(({ url }) => url)).toEqual([`${meeting}?properties=a`, meeting]);
    expect(Date.parse(second?.started ?? '')).toBeLessThan(Date.parse(first?.ended ?? ''));
  });

  it('refuses a body it does not understand and says where', async () => {
    const { open } = startCalls();

    const answer = await open('latency', { ms: 'soon' });

    expect(answer).toMatchObject({
      status: 400,
      body: { problems: { nested: { ms: [expect.any(String)] } } },
    });
  });
});

describe('seeding', () => {
  it('stores objects as given, past the rules of the API, and associates them', async () => {
    const { call, open } = startCalls();
    const properties = { hs_appointment_name: 'No start', hs_appointment_status: 'LOST' };
    const associations = [{ type: 'contacts', id: '102' }];

    const seeded = await open('seed', {
      objects: [
        { type: 'appointments', id: 9, properties, associations },
        { type: '0-47', properties: { hs_timestamp: '2026-01-01T00:00:00Z' }, associations },
      ],
    });

    const read = await call(
      'GET /crm/objects/2026-03/contacts/102?associations=appointments,meetings',
    );
    const { objects } = seeded.body as { objects: { type: string; id: string }[] };
    expect(objects[0]).toEqual({ type: '0-421', id: '9' });
    expect(read.body).toMatchObject({
      associations: {
        appointments: { results: [{ id: '9' }] },
        meetings: { results: [{ id: objects[1]?.id }] },
      },
    });
  });
});
