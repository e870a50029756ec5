import * as v from 'valibot';
import { agendaItem } from './agenda-item.ts';
import { recordId } from './record-id.ts';

/**
 * What was at that time before the first attempt, as an answer, or the details of an OUTCOME_UNKNOWN, have
 * named it. Whoever asks for the first time knows nothing of it: whatever is there is a conflict then. With
 * it, what is among them is accepted, and of the rest only what is just like what is asked for comes from
 * an earlier attempt.
 */
export const existingIds = v.optional(v.pipe(v.array(recordId), v.maxLength(2_000)));

/** What became of a meeting that is created at most once. */
export const createdOnce = v.object({
  /** Null where `conflicts` kept it from being created. */
  item: v.nullable(agendaItem),
  /** An earlier attempt had created it; nothing was created now. */
  existedBefore: v.boolean(),
  /**
   * What the contact has at that time and the request does not name, soonest first, 25 at most. Nothing was
   * created then; asked again with `existingIds` it is.
   */
  conflicts: v.array(agendaItem),
  /**
   * What else is there at that time and was not before: created at the same moment, also by an earlier
   * attempt of somebody else's. Null where that could not be read.
   */
  alsoCreated: v.nullable(v.array(agendaItem)),
  /** What was there before; never what was created. */
  existingIds: v.array(v.string()),
});
