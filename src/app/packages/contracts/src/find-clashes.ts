import * as v from 'valibot';
import { agendaItem, givenInstant, itemRef } from './agenda-item.ts';
import { defineContract } from './contract.ts';
import { record } from './record.ts';

export const findClashesInput = v.object({
  record,
  /** The item that is to be moved; it does not clash with itself. */
  item: v.optional(itemRef),
  start: givenInstant,
  end: givenInstant,
  /** Whose other meetings count; the contact's always do. */
  ownerId: v.optional(v.pipe(v.string(), v.regex(/^\d{1,20}$/))),
});

export const findClashes = defineContract<typeof findClashesInput>()({
  uid: 'find-clashes',
  output: v.object({
    /** Overlapping items that still take place, soonest first. */
    clashes: v.array(v.object({ item: agendaItem, whose: v.picklist(['contact', 'owner']) })),
  }),
});
