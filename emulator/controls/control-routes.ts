import type { Hono } from 'hono';
import * as v from 'valibot';
import { createClock } from '../clock.ts';
import type { EmulatorState } from '../emulator-state.ts';
import { faultBody } from './faults.ts';
import { HubSpotError } from '../http/errors.ts';
import { errorResponse, jsonResponse } from '../http/reply.ts';
import { addToAccount } from './add-to-account.ts';
import { lockRecord } from '../objects/locks.ts';
import { restoreRecord } from '../objects/write-record.ts';
import { readSnapshot, takeSnapshot } from './snapshot.ts';
import { describeState } from './describe-state.ts';
import { refuseForeign } from './refuse-foreign.ts';
import { text } from '../http/body.ts';
import {
  changeHost,
  hostBody,
  takeSlotAfterNextRead,
  takeSlotBody,
} from './scheduler-control-routes.ts';
import { objectType, seedBody } from './seed-body.ts';

const latencyBody = v.object({ ms: v.pipe(v.number(), v.minValue(0), v.maxValue(60_000)) });

const offsetBody = v.object({ ms: v.pipe(v.number(), v.safeInteger()) });

const most = v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))));
const limitsBody = v.object({ perTenSeconds: most, daily: most, searchPerSecond: most });
const lockBody = v.object({ objectTypeId: objectType, id: text });

const tokenBody = v.object({
  token: v.pipe(v.string(), v.minLength(1)),
  scopes: v.array(v.string()),
  isRevoked: v.optional(v.boolean(), false),
});

/** The emulator's own routes. They need no token and are neither delayed nor logged. */
export function addControlRoutes(controls: Hono, state: EmulatorState): void {
  controls.use('/_emulator/*', refuseForeign);

  function control<Schema extends v.GenericSchema>(
    path: string,
    schema: Schema,
    open: (body: v.InferOutput<Schema>) => unknown,
  ): void {
    controls.post(`/_emulator${path}`, async ({ req }) => {
      const result = v.safeParse(schema, parseJson(await req.text()));
      if (!result.success) return jsonResponse(400, { problems: v.flatten(result.issues) });
      try {
        return jsonResponse(200, open(result.output) ?? { ok: true });
      } catch (error) {
        if (!(error instanceof HubSpotError)) throw error;
        return errorResponse(400, error.fields);
      }
    });
  }

  control('/reset', v.unknown(), () => state.reset());
  control('/latency', latencyBody, ({ ms }) => void (state.latencyMs = ms));
  control('/clock-offset', offsetBody, ({ ms }) => void (state.clockOffsetMs = ms));
  control('/faults', faultBody, (fault) => state.faults.add(fault));
  control('/search-lag', latencyBody, ({ ms }) => state.account.searchLag.set(ms));
  control('/limits', limitsBody, (limits) => state.rateLimit.set(limits));
  control('/lock', lockBody, ({ objectTypeId, id }) => {
    lockRecord(state.account, { typeId: objectTypeId.id, id });
  });
  control('/restore', lockBody, ({ objectTypeId, id }) => {
    restoreRecord(state.account, { typeId: objectTypeId.id, id });
  });
  control('/tokens', tokenBody, ({ token, ...rest }) => void state.tokens.set(token, rest));
  control('/seed', seedBody, (body) => addToAccount(state.account, body));
  control('/scheduler/hosts', hostBody, (body) => changeHost(state.account, body));
  control('/scheduler/take-slot-after-next-read', takeSlotBody, (body) => {
    takeSlotAfterNextRead(state.account, body);
  });
  controls.get('/_emulator/requests', () => jsonResponse(200, { requests: state.requests.list() }));
  controls.get('/_emulator/state', () => jsonResponse(200, describeState(state)));
  controls.get('/_emulator/snapshot', () => jsonResponse(200, takeSnapshot(state.account)));
  controls.put('/_emulator/snapshot', async ({ req }) => {
    const { clock } = state.account;
    try {
      state.account = readSnapshot(
        createClock(() => clock.now()),
        parseJson(await req.text()),
      );
      return jsonResponse(200, { ok: true });
    } catch (error) {
      return jsonResponse(400, { message: error instanceof Error ? error.message : String(error) });
    }
  });
  controls.all('/_emulator/*', ({ req }) => {
    return jsonResponse(404, {
      message: `The emulator has no control route ${req.method} ${req.path}`,
    });
  });
}

function parseJson(text: string): unknown {
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    return undefined;
  }
}
