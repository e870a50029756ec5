import * as v from 'valibot';
import { givenInstant, namedItem } from './agenda-item.ts';
import { functionError } from './contract.ts';

/**
 * What became of one item among several: each row answers for itself. `done` are the fields a success
 * carries beside the item.
 */
export function itemResult<Done extends v.ObjectEntries>(done: Done) {
  return v.union([
    v.object({ item: namedItem, ok: v.literal(true), ...done }),
    v.object({ item: namedItem, ok: v.literal(false), error: functionError }),
  ]);
}

/** The `updatedAt` the card saw; a write to an item changed since then is refused as STALE. */
export const expectedUpdatedAt = v.optional(givenInstant);

/**
 * What a function answered to undo something by, handed in again. Nobody can change it or make one, so the
 * values in it are as long as HubSpot's own.
 */
export const sealed = v.pipe(v.string(), v.minLength(1), v.maxLength(4_000_000));

/** Something that does not come back when a deletion or removal is undone. */
export const gap = v.object({
  part: v.picklist(['value', 'links', 'record', 'label', 'pin']),
  /**
   * Of a value, its property and itself; of a label, what it is called; else the kind of records: those the app
   * may not see, those that are gone, or those with another pin.
   */
  name: v.string(),
});

export type Gap = v.InferOutput<typeof gap>;
