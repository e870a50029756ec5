import * as v from 'valibot';
import { itemRef, namedItem } from '../agenda-item.ts';
import { defineContract } from '../contract.ts';
import { gap, sealed } from '../item-result.ts';
import { record } from '../record.ts';

const associateItemInput = v.object({
  record,
  item: itemRef,
  /** Puts it back as it was before it was taken off, as that function answered it. */
  undo: v.optional(sealed),
});

export const associateItem = defineContract({
  action: 'agenda/associate-item',
  input: associateItemInput,
  /** With what could not come back. */
  output: v.object({ item: namedItem, gaps: v.array(gap) }),
});

/** Takes the item off this record only; it stays in HubSpot and on other records. */
const disassociateItemInput = v.object({ record, item: itemRef });

export const disassociateItem = defineContract({
  action: 'agenda/disassociate-item',
  input: disassociateItemInput,
  output: v.object({
    item: namedItem,
    /** Puts it back with its labels and its pin, for a day. */
    undo: v.string(),
  }),
});
