import * as v from 'valibot';
import { instant, itemOwner, itemRef } from '../agenda-item.ts';
import { defineContract } from '../contract.ts';
import { expectedUpdatedAt, itemResult, sealed } from '../item-result.ts';
import { recordId } from '../record-id.ts';
import { record } from '../record.ts';

const handOverInput = v.object({
  record,
  changes: v.pipe(
    v.array(
      v.object({
        item: itemRef,
        /** Of an active owner. */
        ownerId: v.optional(recordId),
        /** Instead of these: gives the item back, as the function answered it. */
        undo: v.optional(sealed),
        expectedUpdatedAt,
      }),
    ),
    v.minLength(1),
    v.maxLength(100),
  ),
});

/** Sets who owns items. Nothing but HubSpot's owner changes: an event stays on the calendar it is on. */
export const handOver = defineContract({
  action: 'agenda/hand-over',
  input: handOverInput,
  output: v.object({
    /** In the order of the changes. */
    results: v.array(
      itemResult({
        owner: v.nullable(itemOwner),
        updatedAt: v.nullable(instant),
        /** Gives it back; absent where it was so already. */
        undo: v.optional(v.string()),
      }),
    ),
  }),
});
