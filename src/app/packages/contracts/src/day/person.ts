import * as v from 'valibot';
import { recordId } from '../record-id.ts';

/**
 * Whose items are meant. HubSpot names no record beside the call of a page, so the signed-in user is what the
 * page says it is; another owner than the user's own is refused where an admin has switched the team off.
 */
export const person = {
  userId: v.pipe(v.union([v.string(), v.number()]), v.transform(String), recordId),
  /** Another owner than the user. */
  ownerId: v.optional(recordId),
};

export const owner = v.object({
  id: v.string(),
  name: v.nullable(v.string()),
  isActive: v.boolean(),
});
