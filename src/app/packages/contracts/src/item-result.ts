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
