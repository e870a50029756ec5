import * as v from 'valibot';
import { agendaItem, givenInstant, instant, itemRef } from './agenda-item.ts';
import { defineContract } from './contract.ts';
import { internalNotesHtml } from './edit-item.ts';
import { expectedUpdatedAt } from './item-result.ts';
import { record } from './record.ts';

export const rescheduleItemInput = v.object({
  record,
  item: itemRef,
  start: givenInstant,
  /** Null where the item has no end. */
  end: v.nullable(givenInstant),
  /** Added to a meeting's internal notes. Appointments have none: INVALID_INPUT. */
  reason: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(1_000))),
  /** Undoes the reason of an earlier move; takes none of its own beside it. */
  internalNotesHtml,
  expectedUpdatedAt,
});

export const rescheduleItem = defineContract<typeof rescheduleItemInput>()({
  uid: 'reschedule-item',
  output: v.object({
    item: agendaItem,
    previous: v.object({
      start: v.nullable(instant),
      end: v.nullable(instant),
      /** Only where a reason was added to them. */
      internalNotesHtml: v.optional(v.nullable(v.string())),
    }),
  }),
});
