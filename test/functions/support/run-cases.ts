import type { Request } from '../../support/function-account.ts';
import { waitByTurns } from '../../support/wait-by-turns.ts';
import type { Call, FaultCase } from './fault-cases.ts';

type Account = { control(name: string, body?: object): Promise<unknown> };

/** The calls to HubSpot since the account was restored, without those on v3 that looked at it. */
export async function callsOf(account: Account): Promise<Call[]> {
  const { requests } = (await account.control('requests')) as { requests: Request[] };
  const routes = requests
    .map(({ method, url }) => `${method} ${url.replace(/\?.*/, '')}`)
    .filter((route) => !route.includes('/v3/'));
  return routes.map((route, index) => ({
    route,
    skip: routes.slice(0, index).filter((earlier) => earlier === route).length,
  }));
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
