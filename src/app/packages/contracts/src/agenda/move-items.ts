import * as v from 'valibot';
import { givenInstant, instant, itemRef } from '../agenda-item.ts';
import { defineContract } from '../contract.ts';
import { expectedUpdatedAt, itemResult, sealed } from '../item-result.ts';
import { record } from '../record.ts';

const moveItemsInput = v.object({
  record,
  changes: v.pipe(
    v.array(
      v.object({
        item: itemRef,
        start: v.optional(givenInstant),
        /** Null where the item has no end. */
        end: v.optional(v.nullable(givenInstant)),
        /** Instead of them: puts a move back, as the function answered it. */
        undo: v.optional(sealed),
        expectedUpdatedAt,
      }),
    ),
    v.minLength(1),
    v.maxLength(100),
  ),
});

const times = { start: v.nullable(instant), end: v.nullable(instant) };

export const moveItems = defineContract({
  action: 'agenda/move-items',
  input: moveItemsInput,
  output: v.object({
    /** In the order of the changes. */
    results: v.array(
      itemResult({
        ...times,
        previous: v.object(times),
        updatedAt: v.nullable(instant),
        /** Absent where everything was so already. */
        undo: v.optional(v.string()),
      }),
    ),
  }),
});
