import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startEmulator, type RunningEmulator } from '../../emulator/server.ts';
import { fixedNow, loadFunction } from '../support/function-account.ts';

/** Over a network, and in real time: other tests of functions call an emulator of their own process. */
let emulator: RunningEmulator;

beforeEach(async () => {
  emulator = await startEmulator({ now: () => fixedNow });
  vi.stubEnv('HUBSPOT_API_BASE_URL', emulator.url);
  vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', 'emulator-token');
});
afterEach(() => emulator.close());

async function fail(route: string, fault: object): Promise<void> {
  const response = await fetch(`${emulator.url}/_emulator/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ route, ...fault }),
  });
  expect(response.status).toBeLessThan(300);
}

const call = (action: string, parameters: object) =>
  loadFunction(action)({ propertiesToSend: { hs_object_id: '101' }, parameters });
const pin = (id: string | null) => call('set-pin', { engagementId: id });

it.each(['reset', 'truncate', 'wrong-length', 'html', 503])(
  'reads once more after %s, and gives up when it lasts',
  async (fault) => {
    await fail('GET *', { fault });
    const once = await call('get-pin', { appointmentId: '101420002' });
    await fail('*', { fault, count: 99 });
    const lasting = await call('get-pin', { appointmentId: '101420002' });

    expect(once.ok).toBe(true);
    expect(lasting.error?.code).toBe('UNAVAILABLE');
  },
);

it.each(['reset', 'truncate', 'wrong-length'])(
  'looks whether a pin took effect after %s',
  async (fault) => {
    await fail('PATCH *', { when: 'after', fault });

    const set = await pin('101470005');

    expect(set.ok).toBe(true);
  },
);

it('gives up a call that is not answered, and says that its outcome is open', async () => {
  await fail('POST *batch/create', { when: 'after', fault: { delayMs: 60_000 } });

  const made = await call('log-meeting', {
    title: 'Late',
    outcome: 'COMPLETED',
    start: '2026-11-01T10:00:00Z',
    end: '2026-11-01T10:30:00Z',
  });

  expect(made.error?.code).toBe('OUTCOME_UNKNOWN');
});
