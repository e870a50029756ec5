import * as v from 'valibot';
import { instant, itemRef } from '../agenda-item.ts';
import { defineContract } from '../contract.ts';
import { expectedUpdatedAt, itemResult } from '../item-result.ts';
import { recordId } from '../record-id.ts';
import { person } from './person.ts';

const handOverItemsInput = v.object({
  ...person,
  /** An active owner. */
  toOwnerId: recordId,
  changes: v.pipe(
    v.array(v.object({ item: itemRef, expectedUpdatedAt })),
    v.minLength(1),
    v.maxLength(100),
  ),
});

/** Gives what one owner has to another. It is given back by the same call the other way round. */
export const handOverItems = defineContract({
  action: 'day/hand-over-items',
  input: handOverItemsInput,
  output: v.object({
    /** In the order of the changes. */
    results: v.array(itemResult({ updatedAt: v.nullable(instant) })),
  }),
});
