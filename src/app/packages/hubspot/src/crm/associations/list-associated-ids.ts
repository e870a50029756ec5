import * as v from 'valibot';
import type { HubSpotClient } from '../../client.ts';
import { leftOutOf, partialEntries, partialError, type PartialEntries } from '../partial-answer.ts';
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

/**
 * The rows about the one record asked for, in what was answered.
 * @throws AppError UNAVAILABLE where HubSpot could not read its associations, or answered for others alone.
 */
export function rowsOf<Row extends { from: { id: string } }>(
  id: string,
  answer: PartialEntries & { results: readonly Row[] },
): Row[] {
  const { failed } = leftOutOf(answer);
  const rows = answer.results.filter(({ from }) => from.id === id);
  const isOthersAlone = rows.length === 0 && answer.results.length > 0;
  if (failed === null || failed.size > 0 || isOthersAlone) throw partialError([id]);
  return rows;
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
  const rows = rowsOf(from.id, reply);
  return {
    // A pair with two labels may be listed once per label.
    ids: [...new Set(rows.flatMap((row) => row.to.map((target) => target.toObjectId)))],
    isComplete: rows.every((row) => !row.paging?.next),
  };
}
