import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { fromWire } from '../../src/app/packages/contracts/src/wire.ts';
import { startEmulator } from '../../emulator/server.ts';
import { createActionRunner } from '../../preview/run-action.ts';
import type { FunctionResult } from '../../preview/run-function.ts';

const functionsDir = fileURLToPath(new URL('../../src/app/functions/dist/', import.meta.url));
const record = { objectTypeId: '0-1', objectId: '101' };
const zone = 'Europe/Berlin';
/** A page that asks for nothing but the attendee. */
const plainPage = 'cleo-marsh';
const meeting = { kind: 'meeting', id: '101470006' };

type Call = { action: string; parameters: Record<string, unknown> };

type Action = {
  name: string;
  /** What a rep is assumed to do in a working day. */
  perRepAndDay: number;
  calls: Call[] | ((earlier: FunctionResult) => Call[]);
};

const availability = (slug: string, monthOffset: number): Call => ({
  action: 'get-availability',
  parameters: { slug, timeZone: zone, monthOffset, months: 2 },
});

/** Somebody else each time, or there is nothing to write. */
const owners = ['71000002', '71000003'];
function nextOwner(): string {
  owners.reverse();
  return owners[0] ?? '';
}

/** The emulator's demo account, the app's functions, and parameters as the cards send them. */
const actions: Action[] = [
  {
    name: 'Open a record with the agenda card',
    perRepAndDay: 60,
    calls: [{ action: 'list-agenda', parameters: { view: 'needs-outcome', limit: 10 } }],
  },
  {
    name: 'Open a record with the booking card',
    perRepAndDay: 60,
    calls: [
      { action: 'list-meeting-links', parameters: { userId: '61000001' } },
      availability('ben-ode', 0),
    ],
  },
  {
    name: 'Set the outcome of one item, or of up to a hundred of one kind',
    perRepAndDay: 10,
    calls: [
      { action: 'set-outcome', parameters: { changes: [{ item: meeting, outcome: 'COMPLETED' }] } },
    ],
  },
  {
    name: 'Open the details',
    perRepAndDay: 15,
    calls: [{ action: 'get-item', parameters: { item: meeting } }],
  },
  {
    name: 'Pin a meeting',
    perRepAndDay: 3,
    calls: [{ action: 'set-pin', parameters: { engagementId: meeting.id } }],
  },
  {
    name: 'Reschedule, checking for conflicts once',
    perRepAndDay: 4,
    calls: [
      {
        action: 'find-clashes',
        parameters: {
          item: meeting,
          intervals: [{ start: '2026-12-01T09:00:00.000Z', end: '2026-12-01T10:00:00.000Z' }],
          ownerId: '71000001',
        },
      },
      {
        action: 'reschedule-item',
        parameters: {
          item: meeting,
          start: '2026-12-01T09:00:00.000Z',
          end: '2026-12-01T10:00:00.000Z',
        },
      },
    ],
  },
  {
    name: 'Hand over one item, or up to a hundred of one kind, checking for conflicts once',
    perRepAndDay: 1,
    calls: () => [
      { action: 'list-owners', parameters: { userId: '61000001' } },
      {
        action: 'find-clashes',
        parameters: {
          item: meeting,
          intervals: [{ start: '2026-12-01T09:00:00.000Z', end: '2026-12-01T10:00:00.000Z' }],
          ownerId: '71000002',
        },
      },
      { action: 'hand-over', parameters: { changes: [{ item: meeting, ownerId: nextOwner() }] } },
    ],
  },
  {
    name: 'Book a slot',
    perRepAndDay: 4,
    calls: (earlier) => [bookingOf(earlier)],
  },
];

export type MeasuredAction = {
  name: string;
  perRepAndDay: number;
  /** Calls to HubSpot in a fresh container and in a used one, and how many of these are searches. */
  cold: number;
  warm: number;
  searches: number;
};

/** Runs every action against the emulator, first in fresh containers, then in used ones, and counts from the log of calls. */
export async function measureActions(): Promise<MeasuredAction[]> {
  const emulator = await startEmulator();
  const runner = createActionRunner({ functionsDir, hubspotBaseUrl: emulator.url });
  const run = async ({ action, parameters }: Call): Promise<FunctionResult> => {
    const result = await runner.run({
      action,
      token: 'emulator-token',
      record,
      propertiesToSend: ['hs_object_id'],
      parameters: { record, ...parameters },
    });
    if (!succeeded(result)) throw new Error(`${action}: ${JSON.stringify(result.body)}`);
    return result;
  };
  const runAll = async (action: Action): Promise<FunctionResult[]> => {
    const calls =
      typeof action.calls === 'function'
        ? action.calls(await run(availability(plainPage, 1)))
        : action.calls;
    const results: FunctionResult[] = [];
    for (const call of calls) results.push(await run(call));
    return results;
  };
  try {
    const measured: MeasuredAction[] = [];
    for (const action of actions) {
      runner.recycle();
      const cold = callsOf(await runAll(action));
      const warm = callsOf(await runAll(action));
      const searches = warm.filter(({ path }) => path.split('?')[0]?.endsWith('/search')).length;
      const { name, perRepAndDay } = action;
      measured.push({ name, perRepAndDay, cold: cold.length, warm: warm.length, searches });
    }
    return measured;
  } finally {
    runner.close();
    await emulator.close();
  }
}

function callsOf(results: FunctionResult[]): FunctionResult['calls'] {
  return results.flatMap(({ calls }) => calls);
}

const reply = v.object({ response: v.object({ ok: v.literal(true) }) });

function succeeded({ body }: FunctionResult): boolean {
  return v.safeParse(reply, body).success;
}

const offered = v.object({
  response: v.object({
    data: v.object({ slots: v.record(v.string(), v.array(v.object({ start: v.date() }))) }),
  }),
});

/** The first slot of the month. */
function bookingOf({ body }: FunctionResult): Call {
  const [found] = Object.entries(v.parse(offered, fromWire(body)).response.data.slots);
  const [durationMs, [slot] = []] = found ?? [];
  if (slot === undefined) throw new Error('The demo page offers no slot.');
  return {
    action: 'book-meeting',
    parameters: {
      slug: plainPage,
      start: slot.start.toISOString(),
      durationMs: Number(durationMs),
      timeZone: zone,
      attendee: { firstName: 'Ada', lastName: 'Lovelace', email: 'ada@analytical.example' },
      formFields: [],
      guestEmails: [],
      consents: [],
    },
  };
}
