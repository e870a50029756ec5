import * as v from 'valibot';
import { agendaItem, itemRef } from './agenda-item.ts';
import { defineContract } from './contract.ts';
import { expectedUpdatedAt } from './item-result.ts';
import { record } from './record.ts';

const line = v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(1_000)));

/** Internal notes as HubSpot keeps them, put back as a function answered them in `previous`. */
export const internalNotesHtml = v.optional(v.nullable(v.pipe(v.string(), v.maxLength(65_536))));

/** What is absent stays; null empties. Appointments have a title only. */
const changes = v.pipe(
  v.object({
    title: v.optional(line),
    location: v.optional(line),
    internalNotes: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(65_536)))),
    internalNotesHtml,
  }),
  v.check((change) => Object.keys(change).length > 0, 'must change something'),
);

export const editItemInput = v.object({ record, item: itemRef, changes, expectedUpdatedAt });

export const editItem = defineContract<typeof editItemInput>()({
  uid: 'edit-item',
  output: v.object({
    item: agendaItem,
    /** The values before, of what was changed. */
    previous: v.object({
      title: v.optional(v.nullable(v.string())),
      location: v.optional(v.nullable(v.string())),
      internalNotes: v.optional(v.nullable(v.string())),
      /** The same with its formatting, to put back exactly. */
      internalNotesHtml: v.optional(v.nullable(v.string())),
    }),
  }),
});
