import type { Request } from '../../support/function-account.ts';
import type { Call } from './fault-cases.ts';

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
