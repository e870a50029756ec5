import * as v from 'valibot';
import { itemRef } from './agenda-item.ts';
import { defineContract } from './contract.ts';
import { itemResult } from './item-result.ts';
import { record } from './record.ts';

/** What it takes to make an item again: the values a user can write, and what it was associated with. */
const itemSnapshot = v.object({
  item: itemRef,
  properties: v.record(v.string(), v.string()),
  /** The contacts, companies, deals and tickets of the item, as far as the app may see them. */
  associations: v.pipe(
    v.array(
      v.object({
        objectTypeId: v.picklist(['0-1', '0-2', '0-3', '0-5']),
        objectId: v.pipe(v.string(), v.regex(/^\d{1,20}$/, 'must be a HubSpot record id')),
      }),
    ),
    v.maxLength(1_000),
  ),
});

const items = <Entry extends v.GenericSchema>(entry: Entry) =>
  v.pipe(v.array(entry), v.minLength(1), v.maxLength(100));

export const deleteItemsInput = v.object({ record, items: items(itemRef) });

export const deleteItems = defineContract<typeof deleteItemsInput>()({
  uid: 'delete-items',
  output: v.object({ results: v.array(itemResult({ snapshot: itemSnapshot })) }),
});

/** Makes deleted items again, as new records with the old values, associated with the same records. */
export const recreateItemsInput = v.object({ record, snapshots: items(itemSnapshot) });

export const recreateItems = defineContract<typeof recreateItemsInput>()({
  uid: 'recreate-items',
  output: v.object({ results: v.array(itemResult({ created: itemRef })) }),
});
