import type { ItemRef } from '@app/domain/agenda-item';
import { objectTypeIds } from '@app/hubspot/paths';

/** What an item can be associated with that is worth keeping. */
export const keptTypes = [
  objectTypeIds.contact,
  objectTypeIds.company,
  objectTypeIds.deal,
  objectTypeIds.ticket,
] as const;

export type KeptTypeId = (typeof keptTypes)[number];

/** What it takes to make an item again. */
export type ItemSnapshot = {
  item: ItemRef;
  properties: Record<string, string>;
  associations: { objectTypeId: KeptTypeId; objectId: string }[];
};
