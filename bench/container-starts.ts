import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmulator } from '../emulator/server.ts';
import { listActions } from '../preview/run-action.ts';
import { createFunctionRunner, type FunctionResult } from '../preview/run-function.ts';
import { controlEmulator } from './control-emulator.ts';
import { report } from './report.ts';

const latencyMs = 100;
const functionsDir = fileURLToPath(new URL('../src/app/functions/dist/', import.meta.url));
const record = { objectTypeId: '0-1', objectId: '101' };
const item = { kind: 'meeting', id: '101470006' };
const inAnHour = '2030-03-04T10:00:00.000Z';
const soon = { start: '2030-03-04T09:00:00.000Z', end: inAnHour };

const past = { start: '2024-03-04T09:00:00.000Z', end: '2024-03-04T10:00:00.000Z' };

type Step = [action: string, parameters: object];

/** What each card asks when it is opened, one after the other. */
const openings: Step[][] = [
  [['list-agenda', { view: 'needs-outcome', limit: 10 }]],
  [
    ['list-meeting-links', { userId: '61000001' }],
    ['get-availability', { slug: 'ben-ode', timeZone: 'Europe/Berlin', monthOffset: 0 }],
  ],
];

/** The first click of each kind on a record that was just opened. */
const clicks: Step[] = [
  ['get-item', { item }],
  ['set-outcome', { changes: [{ item, outcome: 'COMPLETED' }] }],
  ['set-pin', { engagementId: item.id }],
  ['find-clashes', { item, intervals: [soon], ownerId: '71000001' }],
  ['reschedule-item', { item, ...soon }],
  ['edit-item', { item, changes: { title: 'Security review, moved' } }],
  ['get-calendar-file', { item }],
  ['disassociate-item', { item }],
  ['associate-item', { item }],
  ['delete-items', { items: [item] }],
  ['find-items', { query: 'review' }],
  ['get-meeting-options', {}],
  ['log-meeting', { title: 'Call back', ...past, outcome: 'COMPLETED' }],
];

/**
 * Every container cold, 100 ms a call to HubSpot: both cards are opened at once, then each thing is done for the
 * first time. With one function for each card, beside one for each action.
 */
export async function benchContainerStarts(): Promise<boolean> {
  const perAction = await onePerAction();
  try {
    const apart = await measure(perAction, (action) => action);
    const functionOf = listActions(functionsDir);
    const together = await measure(functionsDir, (action) => functionOf.get(action) ?? '');
    return (['opening', 'clicks'] as const)
      .flatMap((part) => [
        report({
          name: `containers started: ${part === 'opening' ? 'opening both cards' : `${clicks.length} first clicks`}`,
          value: together[part].starts,
          unit: 'starts',
          comparedWith: { name: 'a function for each action', value: apart[part].starts },
          budget: { value: part === 'opening' ? 2 : 0 },
        }),
        report({
          name: `until answered: ${part === 'opening' ? 'opening both cards' : `${clicks.length} first clicks`}`,
          value: together[part].ms,
          unit: 'ms',
          comparedWith: { name: 'a function for each action', value: apart[part].ms },
          budget: { ratio: 1 },
        }),
      ])
      .every(Boolean);
  } finally {
    await rm(perAction, { recursive: true });
  }
}

/** The same functions, one under the name of each action, so that each has containers of its own. */
async function onePerAction(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'functions-'));
  for (const [action, uid] of listActions(functionsDir)) {
    await copyFile(join(functionsDir, `${uid}.js`), join(folder, `${action}.js`));
  }
  return folder;
}

type Measured = Record<'opening' | 'clicks', { starts: number; ms: number }>;

async function measure(folder: string, uidOf: (action: string) => string): Promise<Measured> {
  const emulator = await startEmulator();
  const runner = createFunctionRunner({ functionsDir: folder, hubspotBaseUrl: emulator.url });
  const results: FunctionResult[] = [];
  const run = async ([action, parameters]: Step): Promise<void> => {
    const result = await runner.run({
      uid: uidOf(action),
      token: 'emulator-token',
      record,
      propertiesToSend: ['hs_object_id'],
      parameters: { record, action, ...parameters },
    });
    const isAnswered =
      'response' in result.body && JSON.stringify(result.body).includes('"ok":true');
    if (!isAnswered) throw new Error(`${action}: ${JSON.stringify(result.body)}`);
    results.push(result);
  };
  const inTurn = async (steps: Step[]): Promise<void> => {
    for (const step of steps) await run(step);
  };
  const timed = async (work: () => Promise<unknown>): Promise<{ starts: number; ms: number }> => {
    results.length = 0;
    const startedAt = performance.now();
    await work();
    const ms = performance.now() - startedAt;
    return { starts: results.filter(({ container }) => container === 'cold').length, ms };
  };
  try {
    await controlEmulator(emulator.url, 'latency', { ms: latencyMs });
    return {
      opening: await timed(() => Promise.all(openings.map(inTurn))),
      clicks: await timed(() => inTurn(clicks)),
    };
  } finally {
    runner.close();
    await emulator.close();
  }
}
