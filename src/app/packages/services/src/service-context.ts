import type { HubSpotClient } from '@app/hubspot/client';
import type { ContainerCache } from './container-cache.ts';

/** Everything a verb may touch. */
export type ServiceContext = {
  hubspot: HubSpotClient;
  /** Outlives the invocation; holds what belongs to the account, never to a record or a person. */
  cache: ContainerCache;
  now: () => Date;
};
