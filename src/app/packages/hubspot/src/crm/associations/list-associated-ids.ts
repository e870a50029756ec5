import * as v from 'valibot';
import type { HubSpotClient } from '../../client.ts';
import { leftOutOf, partialEntries, partialError } from '../partial-answer.ts';
import { recordId } from '../records/record-reply.ts';

export const associationTarget = v.object({ toObjectId: recordId });

/** What HubSpot answers about associations, with as much of their other ends as is read. */
export function associationsReplyOf<Target extends v.GenericSchema>(target: Target) {
  return v.object({
    ...partialEntries,
    results: v.array(
      v.object({
        from: v.object({ id: recordId }),
        to: v.array(target),
        paging: v.nullish(v.object({ next: v.nullish(v.object({ after: v.string() })) })),
      }),
    ),
  });
}

export const associationsReply = associationsReplyOf(associationTarget);

/** @throws AppError UNAVAILABLE where HubSpot could not read the associations of the one record asked for. */
export function requireRead(id: string, answer: Parameters<typeof leftOutOf>[0]): void {
  const { failed } = leftOutOf(answer);
  if (failed === null || failed.size > 0) throw partialError([id]);
}

export type AssociatedIds = {
  ids: string[];
  /** False when HubSpot had more than it returns at once; `ids` is then a part in no known order. */
  isComplete: boolean;
};

/**
 * Ids of the records of one type that are associated with a record. Current, unlike search.
 * @throws AppError UNAVAILABLE with `details.unread` where HubSpot could not read them.
 */
export async function listAssociatedIds(
  hubspot: HubSpotClient,
  from: { typeId: string; id: string },
  toTypeId: string,
): Promise<AssociatedIds> {
  const reply = await hubspot.request({
    method: 'POST',
    path: hubspot.paths.batchReadAssociations(from.typeId, toTypeId),
    body: { inputs: [{ id: from.id }] },
    response: associationsReply,
    repeat: 'read',
  });
  requireRead(from.id, reply);
  return {
    // A pair with two labels may be listed once per label.
    ids: [...new Set(reply.results.flatMap((row) => row.to.map((target) => target.toObjectId)))],
    isComplete: reply.results.every((row) => !row.paging?.next),
  };
}
