import * as v from 'valibot';
import { defineContract } from '../contract.ts';
import { recordId } from '../record-id.ts';
import { record } from '../record.ts';

const listOwnersInput = v.object({
  record,
  /** The signed-in user, who comes first. */
  userId: v.optional(recordId),
});

/** Who can be given an item: the first 500 active owners by name. */
export const listOwners = defineContract({
  action: 'agenda/list-owners',
  input: listOwnersInput,
  output: v.object({
    owners: v.array(
      v.object({
        ownerId: v.string(),
        name: v.nullable(v.string()),
        email: v.nullable(v.string()),
        isSignedInUser: v.boolean(),
      }),
    ),
  }),
});
