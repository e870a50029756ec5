import * as v from 'valibot';
import { defineContract } from '../contract.ts';
import { recordId } from '../record-id.ts';
import { record } from '../record.ts';

const setPinInput = v.object({
  record,
  /** The activity to pin in place of any other; null takes the pin off. */
  engagementId: v.nullable(recordId),
  /** What the card believes is pinned now; STALE when something else is. */
  expectedEngagementId: v.optional(v.nullable(recordId)),
});

export const setPin = defineContract({
  action: 'agenda/set-pin',
  input: setPinInput,
  output: v.object({
    pinned: v.nullable(v.string()),
    previous: v.nullable(v.string()),
  }),
});
