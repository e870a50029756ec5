import * as v from 'valibot';
import { agendaItem, givenInstant, itemRef } from '../agenda-item.ts';
import { defineContract } from '../contract.ts';
import { expectedUpdatedAt, sealed } from '../item-result.ts';
import { record } from '../record.ts';

const text = v.nullable(v.pipe(v.string(), v.maxLength(65_536)));
const line = v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(1_000)));

/** What is absent stays; null empties. Appointments have a title and an end only. */
const changes = v.pipe(
  v.object({
    title: v.optional(line),
    location: v.optional(line),
    description: v.optional(text),
    internalNotes: v.optional(text),
    /** A value of `hs_activity_type`. */
    type: v.optional(v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(200)))),
    /** After the start. */
    end: v.optional(v.nullable(givenInstant)),
  }),
  v.check((change) => Object.keys(change).length > 0, 'must change something'),
);

const editItemInput = v.object({
  record,
  item: itemRef,
  changes: v.optional(changes),
  /** Instead of changes: puts an edit back, as the function answered it. */
  undo: v.optional(sealed),
  expectedUpdatedAt,
});

export const editItem = defineContract({
  action: 'agenda/edit-item',
  input: editItemInput,
  output: v.object({
    item: agendaItem,
    /** Puts back what stood before exactly, formatting included; absent where everything was so already. */
    undo: v.optional(v.string()),
  }),
});
