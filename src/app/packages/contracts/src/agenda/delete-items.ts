import * as v from 'valibot';
import { itemRef, namedItem } from '../agenda-item.ts';
import { defineContract, functionError } from '../contract.ts';
import { gap, itemResult, sealed } from '../item-result.ts';
import { record } from '../record.ts';

const items = <Entry extends v.GenericSchema>(entry: Entry) =>
  v.pipe(v.array(entry), v.minLength(1), v.maxLength(100));

const deleteItemsInput = v.object({
  record,
  items: items(itemRef),
  /** Deletes nothing: only says what would not come back. */
  isTrial: v.optional(v.boolean()),
  /** The gaps that the rep was told of; STALE where there are others by now. */
  known: v.optional(v.pipe(v.array(gap), v.maxLength(1_000))),
});

export const deleteItems = defineContract({
  action: 'agenda/delete-items',
  input: deleteItemsInput,
  output: v.object({
    results: v.array(
      v.union([
        v.object({
          item: namedItem,
          ok: v.literal(true),
          /** What it takes to make it again, for a day; absent in a trial. */
          snapshot: v.optional(v.string()),
          /** What will not come back, beside everything by which a new record differs from an old one. */
          gaps: v.array(gap),
        }),
        v.object({
          item: namedItem,
          ok: v.literal(false),
          error: functionError,
          /** Where it may have been deleted. */
          snapshot: v.optional(v.string()),
        }),
      ]),
    ),
  }),
});

/**
 * Makes deleted items again, as new records with the old values, labels and pins on the same records. Done
 * twice, it makes them once.
 */
const recreateItemsInput = v.object({ record, snapshots: items(sealed) });

export const recreateItems = defineContract({
  action: 'agenda/recreate-items',
  input: recreateItemsInput,
  output: v.object({
    /** With what could not come back. */
    results: v.array(itemResult({ created: namedItem, gaps: v.array(gap) })),
  }),
});
