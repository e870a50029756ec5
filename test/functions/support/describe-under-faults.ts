import { failedReply, type Contract } from '@app/contracts/contract';
import * as v from 'valibot';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fixedNow, loadFunction, type Reply } from '../../support/function-account.ts';
import { answerInProcess } from '../../support/held-account.ts';
import { contactId, openFaultAccount, type FaultAccount } from './fault-account.ts';
import { existingIdsIn } from './existing-ids.ts';
import { runUnderFaults, type Looks } from './run-under-faults.ts';

/** Some faults last for three attempts. */
const mostRepeats = 4;

type Row = { isOk: boolean; code?: string; keys: string[] };

const batchRow = v.object({
  item: v.optional(v.object({ kind: v.string(), id: v.string() })),
  occurrence: v.optional(v.number()),
  ok: v.boolean(),
  error: v.optional(v.object({ code: v.string() })),
});

type BatchRow = v.InferOutput<typeof batchRow>;

export type Scenario = {
  contract: Contract;
  parameters: object;
  /** The key in the account's look that a row of a batch speaks of. */
  keyOf?: (row: BatchRow) => string;
  /** Whether trying again after a failure, whatever became of it, ends where a first success does. */
  isRepeatable?: boolean;
};

export function keyOfItem({ item }: BatchRow): string {
  return `${item?.kind ?? ''}:${item?.id ?? ''}`;
}

type Look = Record<string, string>;

/** Runs functions under every fault at every call, and looks at what each left behind. */
export function describeUnderFaults(scenarios: readonly [string, Scenario][]): void {
  const account = openFaultAccount();
  let caseCount = 0;

  afterAll(() => {
    account.close();
    console.log(`fault matrix: ${caseCount} cases`);
  });

  beforeEach(() => {
    answerInProcess();
    vi.useFakeTimers({ now: fixedNow, toFake: ['Date'] });
    vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', 'emulator-token');
  });

  describe.each(scenarios)('%s', (_name, scenario) => {
    it('tells under every fault whether it was done, and leaves nothing in between', async () => {
      const run = await runUnderFaults(
        account,
        () => call(account, scenario),
        async (reply, looks) => [
          ...problemsOf(scenario, reply, looks),
          ...(scenario.isRepeatable === true && !isDone(reply)
            ? await problemsOfRepeating(account, scenario, { wanted: looks.wanted, reply })
            : []),
        ],
      );

      expect(run.undisturbed.ok).toBe(true);
      expect(run.problems).toEqual([]);
      caseCount += run.caseCount;
    });
  });
}

/** What is wrong with an answer, given what the account held before, holds now, and should hold. */
function problemsOf(scenario: Scenario, reply: Reply, looks: Looks<Look>): string[] {
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
  const parsed = v.safeParse(v.object({ results: v.array(batchRow) }), reply.data);
  if (keyOf === undefined || !parsed.success) {
    return [{ isOk: reply.ok, ...(reply.error && { code: reply.error.code }), keys: allKeys }];
  }
  return parsed.output.results.map((result) => ({
    isOk: result.ok,
    ...(result.error && { code: result.error.code }),
    keys: [keyOf(result)],
  }));
}

function call(account: FaultAccount, { contract, parameters }: Scenario): Promise<Reply> {
  const main = loadFunction(contract.action);
  // The function reads its environment before it first waits, so that cases do not meet.
  vi.stubEnv('HUBSPOT_API_BASE_URL', account.url);
  return main({ propertiesToSend: { hs_object_id: contactId }, parameters });
}

/** Whether all that was asked for is certainly there. */
function isDone(reply: Reply): boolean {
  return reply.ok && !JSON.stringify(reply.data).includes('"ok":false');
}

async function problemsOfRepeating(
  account: FaultAccount,
  scenario: Scenario,
  { wanted, reply }: { wanted: Look; reply: Reply },
): Promise<string[]> {
  let existingIds = existingIdsIn(reply);
  for (let count = 0; count < mostRepeats; count += 1) {
    const parameters = { ...scenario.parameters, existingIds };
    const again = await call(account, { ...scenario, parameters });
    existingIds ??= existingIdsIn(again);
    if (!isDone(again)) continue;
    const after = await account.look();
    const isSame = Object.entries(wanted).every(([key, look]) => after[key] === look);
    return isSame ? [] : ['is something else once it was tried again'];
  }
  return ['cannot be tried again'];
}
