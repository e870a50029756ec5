import * as v from 'valibot';
import { defineContract } from '../contract.ts';
import { record } from '../record.ts';

const engagementId = v.pipe(v.string(), v.regex(/^\d{1,20}$/, 'must be the id of an activity'));

const setPinInput = v.object({
  record,
  /** The activity to pin in place of any other; null takes the pin off. */
  engagementId: v.nullable(engagementId),
  /** What the card believes is pinned now; STALE when something else is. */
  expectedEngagementId: v.optional(v.nullable(engagementId)),
});

export const setPin = defineContract({
  action: 'agenda/set-pin',
  input: setPinInput,
  output: v.object({
    pinned: v.nullable(v.string()),
    previous: v.nullable(v.string()),
  }),
});
