import { fileURLToPath } from 'node:url';
import { startEmulator } from '../emulator/server.ts';
import { createActionRunner } from '../preview/run-action.ts';
import type { FunctionResult } from '../preview/run-function.ts';
import { controlEmulator } from './control-emulator.ts';
import { median, report } from './report.ts';

const latencyMs = 100;
const roundTrips = 2;
const warmRuns = 11;
const functionsDir = fileURLToPath(new URL('../src/app/functions/dist/', import.meta.url));

const contacts = [
  { id: '101', items: '12 items' },
  { id: '103', items: '150 items' },
  { id: '104', items: '10,000 items' },
];

/** Opening the agenda with 100 ms on every call to HubSpot: two round trips, however many items. */
export async function benchOpening(): Promise<boolean> {
  const emulator = await startEmulator();
  const runner = createActionRunner({ functionsDir, hubspotBaseUrl: emulator.url });
  const open = (objectId: string): Promise<FunctionResult> =>
    runner.run({
      action: 'list-agenda',
      token: 'emulator-token',
      record: { objectTypeId: '0-1', objectId },
      propertiesToSend: ['hs_object_id'],
      parameters: { view: 'needs-outcome', limit: 10 },
    });
  try {
    await controlEmulator(emulator.url, 'latency', { ms: latencyMs });
    const kept: boolean[] = [];
    for (const { id, items } of contacts) {
      runner.recycle();
      const cold = await open(id);
      const warm: FunctionResult[] = [];
      for (let run = 0; run < warmRuns; run += 1) warm.push(await open(id));
      kept.push(...reportContact(items, cold, warm));
    }
    return kept.every(Boolean);
  } finally {
    runner.close();
    await emulator.close();
  }
}

function reportContact(items: string, cold: FunctionResult, warm: FunctionResult[]): boolean[] {
  const isOrdinary = items === '12 items';
  return [
    report({
      name: `open ${items}, cold`,
      value: cold.calls.length,
      unit: 'calls',
      budget: { value: isOrdinary ? 8 : 10 },
    }),
    report({
      name: `open ${items}, warm`,
      value: Math.max(...warm.map(({ calls }) => calls.length)),
      unit: 'calls',
      budget: { value: isOrdinary ? 5 : 7 },
    }),
    report({
      name: `open ${items}, warm, median of ${warmRuns}`,
      value: median(warm.map(({ durationMs }) => durationMs)),
      unit: 'ms',
      comparedWith: { name: `${roundTrips} round trips of`, value: roundTrips * latencyMs },
      budget: isOrdinary ? { ratio: 1.3 } : {},
    }),
    report({
      name: `open ${items}, cold, after ${cold.startMs.toFixed(0)} ms of process start`,
      value: cold.durationMs - cold.startMs,
      unit: 'ms',
    }),
  ];
}
