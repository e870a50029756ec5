import { existsSync } from 'node:fs';
import path from 'node:path';
import { createContainerPool, type ContainerPool, type Lease } from './functions/container-pool.ts';
import { answerOf, failed, type Answer } from './functions/answer.ts';
import {
  internalError,
  timedOutText,
  tokenUnavailable,
  unknownFunctionText,
} from './functions/error-body.ts';
import { readPropertiesToSend, type RecordReference } from './functions/properties-to-send.ts';
import type { RunReply, RunRequest, TracedCall } from './functions/protocol.ts';

export type FunctionRunnerOptions = {
  /** Folder of the built files, one `<uid>.js` per function. */
  functionsDir: string;
  hubspotBaseUrl: string;
  /** HubSpot ends a function after 15 seconds. */
  limitMs?: number;
  /** How long an unused container is kept. */
  idleLimitMs?: number;
  /** The instant the functions' clock starts at, as an ISO string; the machine's clock without it. */
  clock?: string;
};

export type FunctionCall = {
  uid: string;
  token: string;
  record?: RecordReference;
  propertiesToSend?: string[];
  parameters?: unknown;
  payload?: unknown;
};

export type FunctionResult = Answer & {
  /** From the call to its answer, with the start of the container where one was needed. */
  durationMs: number;
  /** What the call took of the processor, in the function's process; 0 where it did not answer. */
  cpuMs: number;
  /** Start of the container, 0 when it was warm. */
  startMs: number;
  calls: TracedCall[];
  container: 'cold' | 'warm';
};

export type FunctionRunner = {
  /** Runs a built function the way HubSpot does. Never rejects: every failure is HubSpot's error body for it. */
  run(call: FunctionCall): Promise<FunctionResult>;
  /** Drops the containers, so that the next call loads the function file again. */
  recycle(): void;
  close(): void;
};

const uid = /^[A-Za-z0-9._-]{1,64}$/;
const timedOut = Symbol('timed out');

export function createFunctionRunner(options: FunctionRunnerOptions): FunctionRunner {
  const limitMs = options.limitMs ?? 15_000;
  const pool = createContainerPool(options.idleLimitMs ?? 5 * 60_000);
  return {
    recycle: () => pool.recycle(),
    close: () => pool.close(),
    run: (call) => runOnce({ ...options, limitMs }, pool, call),
  };
}

async function runOnce(
  options: FunctionRunnerOptions & { limitMs: number },
  pool: ContainerPool,
  call: FunctionCall,
): Promise<FunctionResult> {
  const startedAt = performance.now();
  const calls: TracedCall[] = [];
  let start: Lease['start'] = 'cold';
  let startMs = 0;
  let cpuMs = 0;
  const finish = (answer: Answer): FunctionResult => ({
    ...answer,
    durationMs: performance.now() - startedAt,
    startMs,
    cpuMs,
    calls,
    container: start,
  });

  const file = path.join(options.functionsDir, `${call.uid}.js`);
  if (!uid.test(call.uid) || !existsSync(file)) {
    return finish(failed(call.uid, unknownFunctionText(call.uid)));
  }
  if (call.token === '') return finish({ status: 401, body: tokenUnavailable() });

  let propertiesToSend: Record<string, string | null>;
  try {
    propertiesToSend = await readPropertiesToSend({
      hubspotBaseUrl: options.hubspotBaseUrl,
      token: call.token,
      record: call.record,
      names: call.propertiesToSend ?? [],
      onCall: (traced) => calls.push(traced),
    });
  } catch {
    return finish({ status: 500, body: internalError() });
  }

  let lease: Lease;
  try {
    lease = await pool.lease(
      {
        file,
        uid: call.uid,
        token: call.token,
        hubspotBaseUrl: options.hubspotBaseUrl,
        ...(options.clock === undefined ? {} : { clock: options.clock }),
      },
      options.limitMs,
    );
  } catch {
    return finish(failed(call.uid, timedOutText(new Date(), options.limitMs)));
  }
  start = lease.start;
  startMs = start === 'cold' ? lease.container.startMs : 0;

  const reply = await runInTime(lease, options.limitMs, {
    context: {
      propertiesToSend,
      parameters: call.parameters,
      event:
        call.payload === undefined
          ? undefined
          : { type: 'SERVERLESS_ACTION_HOOK', payload: call.payload },
    },
  });
  if (reply === timedOut) {
    return finish(failed(call.uid, timedOutText(new Date(), options.limitMs)));
  }
  calls.push(...reply.calls);
  cpuMs = reply.cpuMs;
  return finish(answerOf(call.uid, reply));
}

/** Ends the process when the limit is reached: a function that blocks its thread can be stopped in no other way. */
async function runInTime(
  lease: Lease,
  limitMs: number,
  request: RunRequest,
): Promise<RunReply | typeof timedOut> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<typeof timedOut>((resolve) => {
    timer = setTimeout(() => resolve(timedOut), limitMs);
  });
  try {
    const reply = await Promise.race([lease.container.run(request), timeout]);
    if (reply === timedOut) lease.discard();
    else lease.release();
    return reply;
  } catch (error) {
    lease.discard();
    return { outcome: { kind: 'threw', error: String(error) }, calls: [], cpuMs: 0 };
  } finally {
    clearTimeout(timer);
  }
}
