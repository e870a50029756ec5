import type { ItemKind } from '@app/domain/agenda/agenda-item';
import type { AssociationType } from '@app/hubspot/crm/associations/association-inputs';
import { findDefaultAssociationType } from '@app/hubspot/crm/associations/find-default-association-type';
import { objectTypeIds } from '@app/hubspot/paths';
import type { ServiceContext } from '../service-context.ts';

/** How an item of a kind is associated with a record of another type when it is created. */
export function findItemAssociationType(
  ctx: ServiceContext,
  kind: ItemKind,
  objectTypeId: string,
): Promise<AssociationType | undefined> {
  return ctx.cache.get<AssociationType | undefined>(
    { name: `association from ${kind} to ${objectTypeId}` },
    () => findDefaultAssociationType(ctx.hubspot, objectTypeIds[kind], objectTypeId),
  );
}
