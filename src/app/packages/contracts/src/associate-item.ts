import * as v from 'valibot';
import { itemRef, namedItem } from './agenda-item.ts';
import { defineContract } from './contract.ts';
import { record } from './record.ts';

export const associateItemInput = v.object({ record, item: itemRef });
const output = v.object({ item: namedItem });

export const associateItem = defineContract<typeof associateItemInput>()({
  uid: 'associate-item',
  output,
});

/** Takes the item off this record only; it stays in HubSpot and on other records. */
export const disassociateItemInput = v.object({ record, item: itemRef });

export const disassociateItem = defineContract<typeof disassociateItemInput>()({
  uid: 'disassociate-item',
  output,
});
