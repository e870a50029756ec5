import * as v from 'valibot';
import { instant, itemRef } from '../agenda-item.ts';
import { defineContract } from '../contract.ts';
import { expectedUpdatedAt, itemResult } from '../item-result.ts';
import { record } from '../record.ts';

const setOutcomeInput = v.object({
  record,
  changes: v.pipe(
    v.array(
      v.object({
        item: itemRef,
        /** A value of the account's own options; null clears it. */
        outcome: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
        expectedUpdatedAt,
      }),
    ),
    v.minLength(1),
    v.maxLength(100),
  ),
});

export const setOutcome = defineContract({
  action: 'agenda/set-outcome',
  input: setOutcomeInput,
  output: v.object({
    /** In the order of the changes. `previous` is the value before, for undo. */
    results: v.array(
      itemResult({
        previous: v.nullable(v.string()),
        updatedAt: v.nullable(instant),
      }),
    ),
  }),
});
