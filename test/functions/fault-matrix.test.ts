import * as associateItem from '@app/contracts/associate-item';
import { failedReply, type Contract } from '@app/contracts/contract';
import * as deleteItems from '@app/contracts/delete-items';
import { editItem } from '@app/contracts/edit-item';
import { findClashes } from '@app/contracts/find-clashes';
import { findItems } from '@app/contracts/find-items';
import { getCalendarFile } from '@app/contracts/get-calendar-file';
import { getItem } from '@app/contracts/get-item';
import { getPin } from '@app/contracts/get-pin';
import { rescheduleItem } from '@app/contracts/reschedule-item';
import { setOutcome } from '@app/contracts/set-outcome';
import { setPin } from '@app/contracts/set-pin';
import * as v from 'valibot';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fixedNow, loadFunction, type Reply } from '../support/function-account.ts';
import {
  appointment,
  contactId,
  foreignMeeting,
  meeting,
  note,
  openFaultAccount,
  otherMeeting,
  type FaultAccount,
} from './support/fault-account.ts';
import { casesFor } from './support/fault-cases.ts';
import { callsOf, runCases, timeOutAt } from './support/run-cases.ts';

/** Most of a case is waiting for the next attempt, so that many run beside each other. */
const accountCount = 32;
const accounts: FaultAccount[] = [];
let caseCount = 0;

beforeAll(async () => {
  const opened = Array.from({ length: accountCount }, () => openFaultAccount(() => new Date()));
  accounts.push(...(await Promise.all(opened)));
});

afterAll(async () => {
  await Promise.all(accounts.map((account) => account.close()));
  console.log(`fault matrix: ${caseCount} cases`);
});

beforeEach(() => {
  vi.useFakeTimers({ now: fixedNow, toFake: ['Date'] });
  vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', 'emulator-token');
});

type Row = { isOk: boolean; code?: string; keys: string[] };

type Scenario = {
  contract: Contract;
  parameters: object;
  /** The key in the account's look that a row of a batch speaks of. */
  keyOf?: (item: { kind: string; id: string }) => string;
};

const times = { start: '2026-12-01T09:00:00Z', end: '2026-12-01T10:00:00Z' };
const snapshots = [
  {
    item: { kind: 'meeting', id: '9001' },
    properties: { hs_meeting_title: 'Third', hs_timestamp: times.start },
    associations: [{ objectTypeId: '0-1', objectId: contactId }],
  },
  {
    item: { kind: 'appointment', id: '9002' },
    properties: { hs_appointment_name: 'Visit', hs_appointment_start: times.start },
    associations: [],
  },
];

const scenarios: [string, Scenario][] = [
  [
    'set-outcome',
    {
      contract: setOutcome,
      parameters: {
        changes: [
          { item: meeting, outcome: 'COMPLETED' },
          { item: otherMeeting, outcome: 'NO_SHOW' },
          { item: appointment, outcome: 'COMPLETED' },
        ],
      },
      keyOf: ({ kind, id }) => `${kind}:${id}`,
    },
  ],
  ['set-pin to a meeting', { contract: setPin, parameters: { engagementId: meeting.id } }],
  ['set-pin to a note', { contract: setPin, parameters: { engagementId: note } }],
  ['set-pin to nothing', { contract: setPin, parameters: { engagementId: null } }],
  [
    'reschedule-item',
    {
      contract: rescheduleItem,
      parameters: { item: meeting, ...times, reason: 'ill' },
    },
  ],
  ['find-clashes', { contract: findClashes, parameters: { intervals: [times], ownerId: '71' } }],
  [
    'edit-item',
    {
      contract: editItem,
      parameters: { item: meeting, changes: { location: 'Room 4', internalNotes: 'After' } },
    },
  ],
  ['get-item', { contract: getItem, parameters: { item: meeting } }],
  ['get-pin', { contract: getPin, parameters: { appointmentId: appointment.id } }],
  ['get-calendar-file', { contract: getCalendarFile, parameters: { item: meeting } }],
  [
    'delete-items',
    {
      contract: deleteItems.deleteItems,
      parameters: { items: [meeting, appointment] },
      keyOf: ({ kind, id }) => `${kind}:${id}`,
    },
  ],
  [
    'recreate-items',
    {
      contract: deleteItems.recreateItems,
      parameters: { snapshots },
      keyOf: ({ kind }) => (kind === 'meeting' ? 'meeting Third' : 'appointment Visit'),
    },
  ],
  [
    'associate-item',
    { contract: associateItem.associateItem, parameters: { item: foreignMeeting } },
  ],
  [
    'disassociate-item',
    { contract: associateItem.disassociateItem, parameters: { item: meeting } },
  ],
  ['find-items', { contract: findItems, parameters: { query: 'third' } }],
];

describe.each(scenarios)('%s', (_name, scenario) => {
  it(
    'tells under every fault whether it was done, and leaves nothing in between',
    { timeout: 120_000 },
    async () => {
      const [first] = accounts;
      if (first === undefined) throw new Error('No account is open.');
      await first.restore();
      const before = await first.look();
      const reply = await call(first, scenario);
      const calls = await callsOf(first);
      const wanted = await first.look();
      const cases = [...calls.flatMap(casesFor), timeOutAt(calls)];

      const problems = await runCases(accounts, cases, async (account, faultCase) => {
        await account.restore();
        await account.door('faults', faultCase);
        const reply = await call(account, scenario);
        const after = await account.look();
        return problemsOf(scenario, reply, { before, wanted, after }).map(
          (problem) => `${JSON.stringify(faultCase)}: ${problem} ${JSON.stringify(reply)}`,
        );
      });

      expect(reply.ok).toBe(true);
      expect(problems).toEqual([]);
      caseCount += cases.length;
    },
  );
});

type Look = Record<string, string>;

/** What is wrong with an answer, given what the account held before, holds now, and should hold. */
function problemsOf(
  scenario: Scenario,
  reply: Reply,
  looks: { before: Look; wanted: Look; after: Look },
): string[] {
  const success = v.object({ ok: v.literal(true), data: scenario.contract.output });
  if (!v.is(v.union([failedReply, success]), reply)) return ['is not of the agreed shape'];
  if (reply.error?.code === 'UNEXPECTED') return ['is a bug'];
  return rowsOf(scenario, reply, Object.keys(looks.before)).flatMap(({ isOk, code, keys }) => {
    const isBefore = keys.every((key) => looks.after[key] === looks.before[key]);
    const isDone = keys.every((key) => looks.after[key] === looks.wanted[key]);
    if (isOk) return isDone ? [] : ['says done and is not'];
    if (code === 'OUTCOME_UNKNOWN') return isBefore || isDone ? [] : ['is something in between'];
    return isBefore ? [] : [`says ${code} and has changed something`];
  });
}

function rowsOf(scenario: Scenario, reply: Reply, allKeys: string[]): Row[] {
  const { keyOf } = scenario;
  const item = v.object({ kind: v.string(), id: v.string() });
  const batch = v.object({
    results: v.array(
      v.object({ item, ok: v.boolean(), error: v.optional(v.object({ code: v.string() })) }),
    ),
  });
  const parsed = v.safeParse(batch, reply.data);
  if (keyOf === undefined || !parsed.success) {
    return [{ isOk: reply.ok, ...(reply.error && { code: reply.error.code }), keys: allKeys }];
  }
  return parsed.output.results.map((result) => ({
    isOk: result.ok,
    ...(result.error && { code: result.error.code }),
    keys: [keyOf(result.item)],
  }));
}

function call(account: FaultAccount, { contract, parameters }: Scenario): Promise<Reply> {
  const main = loadFunction(contract.uid);
  // The function reads its environment before it first waits, so that cases do not meet.
  vi.stubEnv('HUBSPOT_API_BASE_URL', account.url);
  return main({ propertiesToSend: { hs_object_id: contactId }, parameters });
}
