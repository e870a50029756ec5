import type { Reply } from '../../support/function-account.ts';
import { callsOf } from './calls-of.ts';
import { casesOf, type FaultCase } from './fault-cases.ts';

type Account<Look> = {
  restore(): Promise<unknown>;
  look(): Promise<Look>;
  control(name: string, body?: object): Promise<unknown>;
};

/** What an account held before a call, what it should hold after it, and what it holds. */
export type Looks<Look> = { before: Look; wanted: Look; after: Look };

/**
 * Makes a call undisturbed, and then under every fault at every call to HubSpot it made. `problemsOf` says what is
 * wrong with what came of one of them.
 */
export async function runUnderFaults<Look>(
  account: Account<Look>,
  call: () => Promise<Reply>,
  problemsOf: (reply: Reply, looks: Looks<Look>, faultCase: FaultCase) => Promise<string[]>,
): Promise<{ undisturbed: Reply; problems: string[]; caseCount: number }> {
  await account.restore();
  const before = await account.look();
  const undisturbed = await call();
  const calls = await callsOf(account);
  const wanted = await account.look();
  const cases = casesOf(calls);

  const problems: string[] = [];
  for (const faultCase of cases) {
    await account.restore();
    await account.control('faults', faultCase);
    const reply = await call();
    const after = await account.look();
    const found = await problemsOf(reply, { before, wanted, after }, faultCase);
    problems.push(
      ...found.map((each) => `${JSON.stringify(faultCase)}: ${each} ${JSON.stringify(reply)}`),
    );
  }
  return { undisturbed, problems, caseCount: cases.length };
}
