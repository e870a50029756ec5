import type { ApiVersion } from '@app/hubspot/paths';
import type { AccountFacts } from './account.ts';
import type { LiveApi } from './api.ts';
import type { Scratch } from './scratch.ts';
import type { Verdict } from './verdict.ts';

export type ReadContext = {
  api: LiveApi;
  account: AccountFacts;
  version: ApiVersion;
  /** How long a probe waits for something that HubSpot does later. */
  patienceMs: number;
};

export type WriteContext = ReadContext & { scratch: Scratch };

export type Probe<Context> = (ctx: Context) => Promise<Verdict>;
