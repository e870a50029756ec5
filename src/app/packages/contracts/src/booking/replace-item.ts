import * as v from 'valibot';
import { agendaItem, itemRef } from '../agenda-item.ts';
import { existingIds, slug } from '../booking.ts';
import { defineContract, functionError } from '../contract.ts';
import { expectedUpdatedAt } from '../item-result.ts';
import { recordId } from '../record-id.ts';
import { contactRecord } from '../record.ts';

const replaceItemInput = v.object({
  record: contactRecord,
  /**
   * What is given up: marked as rescheduled in the end, whatever became of the other steps, unless it was a
   * no-show or canceled before.
   */
  item: itemRef,
  /** Of the booking that takes its place. */
  meetingId: recordId,
  /** What was there before it was booked, and the page it was booked on: a meeting of somebody else is refused. */
  existingIds,
  slug,
  /** The title HubSpot gave it. Only that one gives way to the title of the item. */
  bookedTitle: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(10_000)))),
  /** Not compared once the item is marked as rescheduled: an earlier run did that. */
  expectedUpdatedAt,
});

const step = v.variant('ok', [
  v.object({ ok: v.literal(true) }),
  v.object({ ok: v.literal(false), error: functionError }),
]);

/**
 * The second half of booking anew: hands title, associations, internal notes and the pin to the new meeting, then
 * marks the old item as rescheduled where its outcome is still open. Every step states a final value, so that all may be run again.
 */
export const replaceItem = defineContract({
  action: 'booking/replace-item',
  input: replaceItemInput,
  output: v.object({
    steps: v.object({
      title: step,
      associations: step,
      internalNotes: step,
      pin: step,
      outcome: step,
    }),
    isFinished: v.boolean(),
    /** Kinds of records whose associations the app has no scope to see: they were not handed over. */
    unseen: v.optional(v.array(v.picklist(['company', 'deal', 'ticket']))),
    /** The new meeting as it stands now. */
    meeting: agendaItem,
  }),
});

export type ReplaceItemData = v.InferOutput<typeof replaceItem.output>;
