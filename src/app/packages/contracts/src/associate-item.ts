import * as v from 'valibot';
import { itemRef } from './agenda-item.ts';
import { defineContract } from './contract.ts';
import { record } from './record.ts';

const input = v.object({ record, item: itemRef });
const output = v.object({ item: itemRef });

export const associateItem = defineContract({ uid: 'associate-item', input, output });

/** Takes the item off this record only; it stays in HubSpot and on other records. */
export const disassociateItem = defineContract({ uid: 'disassociate-item', input, output });
