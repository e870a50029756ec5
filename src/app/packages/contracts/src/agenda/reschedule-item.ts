import * as v from 'valibot';
import { agendaItem, givenInstant, instant, itemRef } from '../agenda-item.ts';
import { defineContract } from '../contract.ts';
import { expectedUpdatedAt, sealed } from '../item-result.ts';
import { record } from '../record.ts';

const rescheduleItemInput = v.object({
  record,
  item: itemRef,
  start: v.optional(givenInstant),
  /** Null where the item has no end. */
  end: v.optional(v.nullable(givenInstant)),
  /** Added to a meeting's internal notes. Appointments have none: INVALID_INPUT. */
  reason: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(1_000))),
  /** Instead of all of these: puts a move back, as the function answered it. */
  undo: v.optional(sealed),
  expectedUpdatedAt,
});

export const rescheduleItem = defineContract({
  action: 'agenda/reschedule-item',
  input: rescheduleItemInput,
  output: v.object({
    item: agendaItem,
    previous: v.object({
      start: v.nullable(instant),
      end: v.nullable(instant),
    }),
    /** Absent where everything was so already. */
    undo: v.optional(v.string()),
  }),
});
