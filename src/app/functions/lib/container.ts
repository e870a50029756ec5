import type { Environment } from '@app/hubspot/environment';
import { createContainerCache, type ContainerCache } from '@app/services/container-cache';

let current: { environment: Environment; cache: ContainerCache } | undefined;

/**
 * The cache that lives as long as HubSpot keeps this container. A container serves one account, so a
 * changed token, address or API version means a new one.
 */
export function cacheFor(environment: Environment): ContainerCache {
  const isSame =
    current?.environment.accessToken === environment.accessToken &&
    current.environment.baseUrl === environment.baseUrl &&
    current.environment.apiVersion === environment.apiVersion;
  if (current === undefined || !isSame) {
    current = { environment, cache: createContainerCache(Date.now) };
  }
  return current.cache;
}
