import * as v from 'valibot';
import { itemRef, namedItem } from './agenda-item.ts';
import { defineContract } from './contract.ts';
import { itemResult } from './item-result.ts';
import { recordId } from './record-id.ts';
import { record, recordTypeId } from './record.ts';

const properties = v.record(v.string(), v.string());

/**
 * What it takes to make an item again: the values a user can write, and the contacts, companies, deals and
 * tickets it was associated with, as far as the app may see them.
 */
const itemSnapshot = v.object({
  item: namedItem,
  properties,
  associations: v.array(v.object({ objectTypeId: recordTypeId, objectId: v.string() })),
});

/** The same on its way back from a browser. */
const givenSnapshot = v.object({
  item: itemRef,
  properties,
  associations: v.pipe(
    v.array(v.object({ objectTypeId: recordTypeId, objectId: recordId })),
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
export const recreateItemsInput = v.object({ record, snapshots: items(givenSnapshot) });

export const recreateItems = defineContract<typeof recreateItemsInput>()({
  uid: 'recreate-items',
  output: v.object({ results: v.array(itemResult({ created: namedItem })) }),
});
