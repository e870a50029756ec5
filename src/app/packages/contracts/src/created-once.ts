import * as v from 'valibot';
import { agendaItem } from './agenda-item.ts';

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
  /** Of some of them it could not be read whether they take place: they may be called off. */
  isUnsure: v.boolean(),
  /**
   * What else is there at that time and was not before: created at the same moment, also by an earlier
   * attempt of somebody else's. Null where that could not be read.
   */
  alsoCreated: v.nullable(v.array(agendaItem)),
  /** What was there before; never what was created. */
  existingIds: v.array(v.string()),
});
