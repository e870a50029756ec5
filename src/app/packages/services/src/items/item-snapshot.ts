import type { ItemRef } from '@app/domain/agenda-item';
import type { objectTypeIds } from '@app/hubspot/paths';

/** What an item can be associated with that is worth keeping. */
export type KeptTypeId = (typeof objectTypeIds)['contact' | 'company' | 'deal' | 'ticket'];

/** What it takes to make an item again. */
export type ItemSnapshot = {
  item: ItemRef;
  properties: Record<string, string>;
  associations: { objectTypeId: KeptTypeId; objectId: string }[];
};
