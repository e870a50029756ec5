import * as v from 'valibot';
import { givenInstant } from '../agenda-item.ts';
import { existingIds } from '../booking.ts';
import { defineContract } from '../contract.ts';
import { createdOnce } from '../created-once.ts';
import { recordId } from '../record-id.ts';
import { maybeContactOn } from '../record.ts';

const text = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(50_000)));

const logMeetingInput = v.object({
  ...maybeContactOn,
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500)),
  start: givenInstant,
  end: givenInstant,
  /** A value of the account's own options. */
  outcome: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** A value of `hs_activity_type`. */
  type: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
  /** Plain text. */
  body: text,
  internalNotes: text,
  ownerId: v.optional(recordId),
  /** Beside the record; each must be associated with it. */
  companyIds: v.optional(v.pipe(v.array(recordId), v.maxLength(20))),
  dealIds: v.optional(v.pipe(v.array(recordId), v.maxLength(20))),
  existingIds: v.optional(existingIds),
});

export const logMeeting = defineContract({
  action: 'booking/log-meeting',
  input: logMeetingInput,
  output: createdOnce,
});
