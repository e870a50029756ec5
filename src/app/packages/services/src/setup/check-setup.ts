import type { Finding } from '@app/domain/setup-finding';
import type { HubSpotClient } from '@app/hubspot/client';
import type { ServiceContext } from '../service-context.ts';
import { followUp } from './follow-up.ts';
import { judgeAccess } from './judge-access.ts';
import { judgeItems } from './judge-items.ts';
import { judgeOutcomes, listOutcomes, type OutcomeList } from './judge-outcomes.ts';
import { judgePeople } from './judge-people.ts';
import { judgePlatform } from './judge-platform.ts';
import { accountProbeCalls, probeAccount } from './probe-account.ts';

export type SetupCheck = {
  findings: Finding[];
  outcomeLists: OutcomeList[];
  checkedAt: Date;
  calls: number;
};

/** Looking for what is wrong must not itself use up the account's requests. */
const maxCalls = 15;

/**
 * Everything the cards need of the account, looked at in two round trips of at most fifteen calls, none of
 * which changes anything or is repeated. Answers also where HubSpot does not: what could not be looked at
 * is a finding of its own. Nothing comes from a cache.
 */
export async function checkSetup(
  ctx: ServiceContext,
  { userId }: { userId?: string | undefined },
): Promise<SetupCheck> {
  const { hubspot, calls } = askingOnce(ctx.hubspot);
  const probes = await probeAccount(hubspot);
  const followUps = await followUp(hubspot, probes, {
    userId,
    maxCalls: maxCalls - accountProbeCalls,
  });
  const outcomeLists = listOutcomes(probes, followUps, ctx.options);
  return {
    findings: [
      ...judgeAccess(probes),
      ...judgeItems(probes, followUps, ctx.options),
      ...judgeOutcomes(outcomeLists, probes, followUps, ctx.options),
      ...judgePeople(probes, followUps, userId),
      ...judgePlatform(hubspot.version, ctx.now(), hubspot.answers, probes),
    ],
    outcomeLists,
    checkedAt: ctx.now(),
    calls: calls(),
  };
}

/** A client that sends every request once: what HubSpot answers first is what is to be found out. */
function askingOnce(hubspot: HubSpotClient): { hubspot: HubSpotClient; calls: () => number } {
  let calls = 0;
  return {
    hubspot: {
      ...hubspot,
      listTokenScopes: () => {
        calls += 1;
        return hubspot.listTokenScopes();
      },
      request: (request) => {
        calls += 1;
        return hubspot.request({ ...request, repeat: 'once' });
      },
    },
    calls: () => calls,
  };
}
