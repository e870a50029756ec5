import { fileURLToPath } from 'node:url';
import { startEmulator } from '../emulator/server.ts';
import { createActionRunner } from '../preview/run-action.ts';
import type { FunctionResult } from '../preview/run-function.ts';
import { controlEmulator } from './control-emulator.ts';
import { median, report } from './report.ts';

const latencyMs = 100;
const warmRuns = 7;
const functionsDir = fileURLToPath(new URL('../src/app/functions/dist/', import.meta.url));
const token = 'emulator-token';
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Owners with so many meetings each, one an hour back from now, all of them without an outcome. */
const owners = [10, 1_000, 10_000].map((items, index) => ({
  items,
  id: String(950 + index),
  userId: 9_500 + index,
}));
/** Twenty people with a hundred meetings each. */
const team = Array.from({ length: 20 }, (_, index) => ({
  items: 100,
  id: String(970 + index),
  userId: 9_700 + index,
}));
type BenchOwner = (typeof owners)[number];

/** Opening My day with 100 ms on every call to HubSpot, beside reading all that the owner has; and a team's figures. */
export async function benchMyDay(): Promise<boolean> {
  const emulator = await startEmulator({ account: 'empty' });
  const runner = createActionRunner({ functionsDir, hubspotBaseUrl: emulator.url });
  const run = (action: string, parameters: object): Promise<FunctionResult> =>
    runner.run({ action, token, propertiesToSend: [], parameters: { ...parameters } });
  try {
    for (const owner of [...owners, ...team]) await seedOwner(emulator.url, owner);
    await controlEmulator(emulator.url, 'latency', { ms: latencyMs });
    const kept: boolean[] = [];
    let smallest: number | undefined;
    for (const owner of owners) {
      runner.recycle();
      const open = () => run('list-day', { userId: owner.userId, ...today() });
      const cold = await open();
      const warm: FunctionResult[] = [];
      for (let count = 0; count < warmRuns; count += 1) warm.push(await open());
      const all = await timeReadingAll(emulator.url, owner.id);
      kept.push(...reportOwner(owner, { cold, warm, all, smallest }));
      smallest ??= medianOf(warm);
    }
    const gone = { id: '990', userId: 9_900, email: 'gone@x.example', archived: true };
    await controlEmulator(emulator.url, 'seed', { owners: [gone] });
    runner.recycle();
    // The page opens with the day; its container then knows the account.
    await run('list-day', { userId: team[0]?.userId, ...today() });
    const counted = await run('read-team', {
      userId: team[0]?.userId,
      days: 30,
      members: team.map(({ userId }) => userId),
    });
    kept.push(
      report({
        name: 'team of 20 people and 2,000 meetings, once the day is open',
        value: counted.calls.length,
        unit: 'calls',
        budget: { value: 15 },
      }),
    );
    report({
      name: 'team of 20 people and 2,000 meetings, once the day is open',
      value: counted.durationMs,
      unit: 'ms',
    });
    return kept.every(Boolean);
  } finally {
    runner.close();
    await emulator.close();
  }
}

type Opened = {
  cold: FunctionResult;
  warm: FunctionResult[];
  all: number;
  smallest: number | undefined;
};

function reportOwner({ items }: BenchOwner, { cold, warm, all, smallest }: Opened): boolean[] {
  const name = `My day of an owner of ${items.toLocaleString('en')}`;
  const ms = medianOf(warm);
  return [
    report({
      name: `${name}, cold`,
      value: cold.calls.length,
      unit: 'calls',
      budget: { value: 6 },
    }),
    report({
      name: `${name}, warm`,
      value: Math.max(...warm.map(({ calls }) => calls.length)),
      unit: 'calls',
      budget: { value: 2 },
    }),
    report({
      name: `${name}, cold, two round trips of ${latencyMs} ms`,
      value: cold.durationMs - cold.startMs,
      unit: 'ms',
    }),
    report({
      name: `${name}, warm, median of ${warmRuns}`,
      value: ms,
      unit: 'ms',
      comparedWith: { name: 'reading everything', value: all },
    }),
    ...(smallest === undefined
      ? []
      : [
          report({
            name: `${name}, warm`,
            value: ms,
            unit: 'ms',
            comparedWith: { name: 'an owner of 10', value: smallest },
            budget: { ratio: 2.5 },
          }),
        ]),
  ];
}

function medianOf(results: readonly FunctionResult[]): number {
  return median(results.map(({ durationMs }) => durationMs));
}

function today(): { from: string; to: string } {
  const from = Math.floor(Date.now() / dayMs) * dayMs;
  return { from: new Date(from).toISOString(), to: new Date(from + dayMs).toISOString() };
}

async function seedOwner(url: string, { id, userId, items }: BenchOwner): Promise<void> {
  const now = Date.now();
  const objects = Array.from({ length: items }, (_, index) => {
    const start = now - (index + 2) * (items > 100 ? hourMs / 8 : hourMs);
    return {
      type: 'meetings',
      id: String(userId * 100_000 + index),
      properties: {
        hs_meeting_title: `Meeting ${index}`,
        hs_timestamp: new Date(start).toISOString(),
        hs_meeting_start_time: new Date(start).toISOString(),
        hs_meeting_end_time: new Date(start + hourMs / 2).toISOString(),
        hs_meeting_outcome: 'SCHEDULED',
        hubspot_owner_id: id,
      },
    };
  });
  const person = { id, userId, email: `o${id}@x.example`, firstName: 'Owner', lastName: id };
  await controlEmulator(url, 'seed', { owners: [person], objects });
}

/** How long it takes to read all meetings of an owner, page by page, as far as HubSpot's search goes. */
async function timeReadingAll(url: string, ownerId: string): Promise<number> {
  const start = performance.now();
  let after: string | undefined;
  do {
    const response = await fetch(`${url}/crm/objects/2026-03/0-47/search`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        filterGroups: [
          { filters: [{ propertyName: 'hubspot_owner_id', operator: 'EQ', value: ownerId }] },
        ],
        properties: ['hs_meeting_title'],
        limit: 200,
        ...(after !== undefined && { after }),
      }),
    });
    const page = (await response.json()) as { paging?: { next?: { after?: string } } };
    after = page.paging?.next?.after;
  } while (after !== undefined);
  return performance.now() - start;
}
