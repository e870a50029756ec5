import { vi } from 'vitest';
import type { Request } from '../../support/function-account.ts';
import type { Call, FaultCase } from './fault-cases.ts';

type Account = { door(name: string, body?: object): Promise<unknown> };

/** The calls to HubSpot since the account was restored, without those on v3 that looked at it. */
export async function callsOf(account: Account): Promise<Call[]> {
  const { requests } = (await account.door('requests')) as { requests: Request[] };
  const routes = requests
    .map(({ method, url }) => `${method} ${url.replace(/\?.*/, '')}`)
    .filter((route) => !route.includes('/v3/'));
  return routes.map((route, index) => ({
    route,
    skip: routes.slice(0, index).filter((earlier) => earlier === route).length,
  }));
}

/** How long a function waits for an answer of HubSpot's. */
const requestTimeoutMs = 3_500;
/** Turns of the event loop in which an answer that is under way certainly arrives. */
const turns = 50;

/**
 * Makes the time-out of a request count turns of the event loop: on a busy machine a turn takes long, and
 * answers of the accounts in this process come late for no other reason.
 */
function waitByTurns(): void {
  const inTime = globalThis.setTimeout;
  const byTurns = (run: (...rest: unknown[]) => void, ms?: number, ...rest: unknown[]) => {
    if (ms !== requestTimeoutMs) return inTime(run, ms, ...rest);
    let left = turns;
    const timer = inTime(() => {
      left -= 1;
      if (left > 0) timer.refresh();
      else run();
    }, ms / turns);
    return timer;
  };
  vi.stubGlobal('setTimeout', byTurns);
}

/** Runs every case on an account of its own, as many at once as there are accounts. */
export async function runCases<Open extends Account>(
  accounts: readonly Open[],
  cases: readonly FaultCase[],
  run: (account: Open, faultCase: FaultCase) => Promise<string[]>,
): Promise<string[]> {
  waitByTurns();
  const waiting = [...cases];
  const problems: string[] = [];
  const work = async (account: Open): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      problems.push(...(await run(account, next)));
    }
  };
  await Promise.all(accounts.map(work));
  return problems;
}
