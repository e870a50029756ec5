import * as v from 'valibot';
import { agendaItem, givenInstant } from '../agenda-item.ts';
import { existingIds } from '../booking.ts';
import { defineContract, functionError } from '../contract.ts';
import { maybeContactOn } from '../record.ts';

const createAppointmentsInput = v.object({
  ...maybeContactOn,
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
  /**
   * Ties them: the same for all of a series, and again where it is asked once more. Nothing is written where the
   * admin has named no property for it, or the account has none such.
   */
  series: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]{16,64}$/))),
  existingIds: v.optional(existingIds),
});

export const createAppointments = defineContract({
  action: 'booking/create-appointments',
  input: createAppointmentsInput,
  output: v.object({
    /** In the order of the occurrences; none where `conflicts` kept all of them from being created. */
    results: v.array(
      v.union([
        v.object({
          occurrence: v.number(),
          ok: v.literal(true),
          item: agendaItem,
          /** An earlier attempt had created it; none was created now. */
          existedBefore: v.boolean(),
        }),
        v.object({ occurrence: v.number(), ok: v.literal(false), error: functionError }),
      ]),
    ),
    /** What the record has then and the request does not name, 25 at most for each occurrence. */
    conflicts: v.array(v.object({ occurrence: v.number(), item: agendaItem })),
    /** Of some of them it could not be read whether they take place: they may be called off. */
    isUnsure: v.boolean(),
    /** What else is there now and was not before, as `createdOnce` says; null where it could not be read. */
    alsoCreated: v.nullable(v.array(v.object({ occurrence: v.number(), item: agendaItem }))),
    /** What was there before; never what was created. */
    existingIds: v.array(v.string()),
    /** Whether those that were created carry `series`. */
    isTied: v.boolean(),
  }),
});
