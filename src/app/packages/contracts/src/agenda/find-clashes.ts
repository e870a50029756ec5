import * as v from 'valibot';
import { agendaItem, givenInstant, itemRef } from '../agenda-item.ts';
import { defineContract } from '../contract.ts';
import { recordId } from '../record-id.ts';
import { record } from '../record.ts';

const findClashesInput = v.object({
  record,
  /** The item that is to be moved; it does not clash with itself. */
  item: v.optional(itemRef),
  /** The times in question: one for an item that is moved, one for each occurrence of a series. */
  intervals: v.pipe(
    v.array(v.object({ start: givenInstant, end: givenInstant })),
    v.minLength(1),
    v.maxLength(100),
  ),
  /** Whose other meetings count; the record's always do. */
  ownerId: v.optional(recordId),
});

export const findClashes = defineContract({
  action: 'agenda/find-clashes',
  input: findClashesInput,
  output: v.object({
    /**
     * Overlapping items that still take place, interval by interval and soonest first, at most 25 for
     * each. An item that reaches into two intervals is there twice.
     */
    clashes: v.array(
      v.object({
        /** Index of the interval in the request. */
        interval: v.number(),
        item: agendaItem,
        whose: v.picklist(['record', 'owner']),
      }),
    ),
  }),
});
