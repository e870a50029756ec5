import * as v from 'valibot';
import { agendaItem, givenInstant } from './agenda-item.ts';
import { defineContract, functionError } from './contract.ts';
import { contactOn } from './record.ts';

export const createAppointmentsInput = v.object({
  ...contactOn,
  occurrences: v.pipe(
    v.array(
      v.object({
        name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500)),
        start: givenInstant,
        end: v.optional(givenInstant),
        /**
         * A value of the account's own options as get-meeting-options names it, `pipeline/stage` where a
         * stage has namesakes; when absent the first one for what is planned.
         */
        outcome: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
      }),
    ),
    v.minLength(1),
    v.maxLength(100),
  ),
});

export const createAppointments = defineContract<typeof createAppointmentsInput>()({
  uid: 'create-appointments',
  output: v.object({
    /** In the order of the occurrences. */
    results: v.array(
      v.union([
        v.object({
          occurrence: v.number(),
          ok: v.literal(true),
          item: agendaItem,
          /** The record had one of that name and start, not called off; none was created for it. */
          existedBefore: v.boolean(),
        }),
        v.object({ occurrence: v.number(), ok: v.literal(false), error: functionError }),
      ]),
    ),
  }),
});
