import type { HubSpotClient } from '@app/hubspot/client';
import type { AppOptions } from '@app/domain/app-options';
import type { ContainerCache } from './container-cache.ts';

/** Everything a verb may touch. */
export type ServiceContext = {
  hubspot: HubSpotClient;
  /** Outlives the invocation; holds what belongs to the account, never to a record or a person. */
  cache: ContainerCache;
  now: () => Date;
  /** What the admin decided before the app was uploaded. */
  options: AppOptions;
};
