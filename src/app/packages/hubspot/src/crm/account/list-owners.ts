import * as v from 'valibot';
import type { HubSpotClient } from '../../client.ts';

export const ownerReply = v.object({
  id: v.string(),
  email: v.nullish(v.string()),
  firstName: v.nullish(v.string()),
  lastName: v.nullish(v.string()),
  userId: v.nullish(v.number()),
  /** The user's id also where the user was deactivated. */
  userIdIncludingInactive: v.nullish(v.number()),
});

const ownersReply = v.object({
  results: v.array(ownerReply),
  paging: v.nullish(v.object({ next: v.nullish(v.object({ after: v.string() })) })),
});

export type OwnerReply = v.InferOutput<typeof ownerReply>;

export type OwnerPage = { owners: OwnerReply[]; after: string | undefined };

/** One page of up to 500 owners: the active ones, or those whose user was deactivated. */
export async function listOwners(
  hubspot: HubSpotClient,
  options: { isArchived: boolean; after?: string },
): Promise<OwnerPage> {
  const reply = await hubspot.request({
    method: 'GET',
    path: hubspot.paths.owners(),
    query: {
      limit: '500',
      archived: String(options.isArchived),
      ...(options.after !== undefined && { after: options.after }),
    },
    response: ownersReply,
  });
  return { owners: reply.results, after: reply.paging?.next?.after };
}
