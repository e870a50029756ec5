import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { startEmulator } from '../emulator/server.ts';
import { failedReply } from '../src/app/packages/contracts/src/contract.ts';
import { limitWaitMs, type Refusal } from '../src/app/packages/card-kit/src/load/limit-wait.ts';
import { controlEmulator } from './control-emulator.ts';
import { report } from './report.ts';

const agendas = 50;
const perTenSeconds = 190;
const load = createRequire(import.meta.url);
const file = fileURLToPath(new URL('../src/app/functions/dist/agenda.js', import.meta.url));

type Main = (context: unknown) => Promise<unknown>;
type Shown = { afterMs: number; asked: number };

const answered = v.object({
  ok: v.literal(true),
  data: v.object({ problems: v.array(v.object({ error: v.object({ code: v.string() }) })) }),
});

/**
 * Fifty reps open the agenda of a record at one moment, each in a container that has not run before, under
 * HubSpot's limit of 190 calls in ten seconds. The cards' own rule says when each asks again.
 */
export async function benchFiftyAgendas(): Promise<boolean> {
  const emulator = await startEmulator();
  Object.assign(process.env, {
    HUBSPOT_API_BASE_URL: emulator.url,
    PRIVATE_APP_ACCESS_TOKEN: 'emulator-token',
  });
  try {
    await controlEmulator(emulator.url, 'limits', { perTenSeconds });
    const functions = Array.from({ length: agendas }, loadCold);
    const startedAt = performance.now();
    const shown = await Promise.all(functions.map((main) => show(main, startedAt)));
    const atOnce = shown.filter(({ asked }) => asked === 1).length;
    return report({
      name: `open ${agendas} agendas at once under ${perTenSeconds} calls in 10 s, until the last shows without a click (${atOnce} at the first time of asking)`,
      value: Math.max(...shown.map(({ afterMs }) => afterMs)),
      unit: 'ms',
      budget: { value: 30_000 },
    });
  } finally {
    await emulator.close();
  }
}

function loadCold(): Main {
  Reflect.deleteProperty(load.cache, file);
  return v.parse(
    v.object({ main: v.custom<Main>((main) => typeof main === 'function') }),
    load(file),
  ).main;
}

/** When an agenda is there as a whole, and how often it was asked for. Never, where the card gives up. */
async function show(main: Main, startedAt: number): Promise<Shown> {
  for (let asked = 1; ; asked += 1) {
    const refusal = refusalIn(
      await main({
        propertiesToSend: { hs_object_id: '101' },
        parameters: { action: 'list-agenda', view: 'needs-outcome', limit: 10 },
      }),
    );
    if (refusal === undefined) return { afterMs: performance.now() - startedAt, asked };
    const waitMs = limitWaitMs(refusal, asked - 1);
    if (waitMs === undefined) return { afterMs: Infinity, asked };
    await sleep(waitMs);
  }
}

/** What of an agenda was refused, the whole or a part. */
function refusalIn(reply: unknown): Refusal | undefined {
  if (!v.is(answered, reply)) return v.parse(failedReply, reply).error;
  const [problem] = reply.data.problems;
  return problem && { code: 'RATE_LIMITED' };
}
