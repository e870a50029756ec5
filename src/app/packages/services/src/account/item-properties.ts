import type { ItemKind } from '@app/domain/agenda/agenda-item';
import { listProperties, type PropertyReply } from '@app/hubspot/crm/account/list-properties';
import { objectTypeIds } from '@app/hubspot/paths';
import type { CacheKey } from '../container-cache.ts';
import type { ServiceContext } from '../service-context.ts';

const keys: Record<ItemKind, CacheKey<PropertyReply[]>> = {
  appointment: { name: 'properties of appointments' },
  meeting: { name: 'properties of meetings' },
};

/** The properties the account has on a kind of item. */
export function listItemProperties(ctx: ServiceContext, kind: ItemKind): Promise<PropertyReply[]> {
  return ctx.cache.get(keys[kind], () => listProperties(ctx.hubspot, objectTypeIds[kind]));
}
