import { fileURLToPath } from 'node:url';
import { Client } from '@hubspot/api-client';
import { SimplePublicObjectInput } from '@hubspot/api-client/lib/codegen/crm/objects/meetings/models/SimplePublicObjectInput.js';
import { startEmulator, type RunningEmulator } from '../emulator/server.ts';
import { createActionRunner } from '../preview/run-action.ts';
import type { FunctionResult } from '../preview/run-function.ts';
import { controlEmulator } from './control-emulator.ts';
import { report } from './report.ts';

const latencyMs = 100;
const itemCount = 100;
const contactId = '101';
const functionsDir = fileURLToPath(new URL('../src/app/functions/dist/', import.meta.url));
const kinds = { meeting: 'meetings', appointment: 'appointments' } as const;

type Kind = keyof typeof kinds;

/** A hundred outcomes with 100 ms on every call to HubSpot: one batch a kind against one call an item. */
export async function benchSetOutcome(): Promise<boolean> {
  const emulator = await startEmulator();
  const runner = createActionRunner({ functionsDir, hubspotBaseUrl: emulator.url });
  const set = (outcome: string, refs: readonly { kind: Kind; id: string }[]) =>
    runner.run({
      action: 'set-outcome',
      token: 'emulator-token',
      record: { objectTypeId: '0-1', objectId: contactId },
      propertiesToSend: ['hs_object_id'],
      parameters: { changes: refs.map((item) => ({ item, outcome })) },
    });
  try {
    const meetings = await seedItems(emulator, 'meeting', itemCount);
    const mixed = [
      ...meetings.slice(0, itemCount / 2),
      ...(await seedItems(emulator, 'appointment', itemCount / 2)),
    ];
    await controlEmulator(emulator.url, 'latency', { ms: latencyMs });
    const cold = await set('NO_SHOW', meetings);
    const warm = await set('COMPLETED', meetings);
    await set('NO_SHOW', mixed);
    const both = await set('COMPLETED', mixed);
    const oneByOneMs = await updateOneByOne(emulator, meetings);
    return [
      reportCalls(`set ${itemCount} outcomes of one kind, cold`, cold, 4),
      reportCalls(`set ${itemCount} outcomes of one kind, warm`, warm, 4),
      reportCalls(`set ${itemCount} outcomes of both kinds, warm`, both, 6),
      report({
        name: `set ${itemCount} outcomes of one kind, cold, after ${cold.startMs.toFixed(0)} ms of process start`,
        value: cold.durationMs - cold.startMs,
        unit: 'ms',
        comparedWith: { name: 'one by one with the typed client', value: oneByOneMs },
        budget: { ratio: 1 / 20 },
      }),
    ].every(Boolean);
  } finally {
    runner.close();
    await emulator.close();
  }
}

function reportCalls(name: string, { body, calls }: FunctionResult, most: number): boolean {
  const isDone = JSON.stringify(body).split('"ok":true').length > itemCount;
  if (!isDone) console.log(`${name}: NOT EVERY ITEM WAS SET`);
  const isKept = report({ name, value: calls.length, unit: 'calls', budget: { value: most } });
  return isKept && isDone;
}

async function updateOneByOne(
  emulator: RunningEmulator,
  meetings: readonly { id: string }[],
): Promise<number> {
  const client = new Client({ accessToken: 'emulator-token', basePath: emulator.url });
  const change = Object.assign(new SimplePublicObjectInput(), {
    properties: { hs_meeting_outcome: 'NO_SHOW' },
  });
  const startedAt = performance.now();
  for (const { id } of meetings) await client.crm.objects.meetings.basicApi.update(id, change);
  return performance.now() - startedAt;
}

async function seedItems(emulator: RunningEmulator, kind: Kind, count: number) {
  const refs = Array.from({ length: count }, (_, index) => ({
    kind,
    id: `${kind === 'meeting' ? 88 : 89}${String(index).padStart(7, '0')}`,
  }));
  const start = '2026-11-20T09:00:00Z';
  const properties =
    kind === 'meeting'
      ? { hs_timestamp: start, hs_meeting_start_time: start, hs_meeting_outcome: 'SCHEDULED' }
      : { hs_appointment_start: start, hs_appointment_status: 'SCHEDULED' };
  await controlEmulator(emulator.url, 'seed', {
    objects: refs.map(({ id }) => ({
      type: kinds[kind],
      id,
      properties,
      associations: [{ type: 'contacts', id: contactId }],
    })),
  });
  return refs;
}
