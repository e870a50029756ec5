import * as v from 'valibot';
import type { HubSpotClient } from '../../client.ts';
import type { RecordKey } from '../../paths.ts';
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

type AssociationsReply<Target> = PartialEntries & {
  results: {
    from: { id: string };
    to: Target[];
    paging?: { next?: { after: string } | null | undefined } | null | undefined;
  }[];
};

/**
 * The other ends of one record's associations with a type, and whether HubSpot had no more than it returns at once.
 * @throws AppError UNAVAILABLE with `details.unread` where HubSpot could not read them, or answered for others alone.
 */
export async function readTargets<Target>(
  hubspot: HubSpotClient,
  from: RecordKey,
  toTypeId: string,
  response: v.GenericSchema<unknown, AssociationsReply<Target>>,
): Promise<{ targets: Target[]; isComplete: boolean }> {
  const answer = await hubspot.request({
    method: 'POST',
    path: hubspot.paths.batchReadAssociations(from.typeId, toTypeId),
    body: { inputs: [{ id: from.id }] },
    response,
    repeat: 'read',
  });
  const { failed } = leftOutOf(answer);
  const rows = answer.results.filter((row) => row.from.id === from.id);
  const isOthersAlone = rows.length === 0 && answer.results.length > 0;
  if (failed === null || failed.size > 0 || isOthersAlone) throw partialError([from.id]);
  return {
    targets: rows.flatMap(({ to }) => to),
    isComplete: rows.every(({ paging }) => !paging?.next),
  };
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
  from: RecordKey,
  toTypeId: string,
): Promise<AssociatedIds> {
  const { targets, isComplete } = await readTargets(hubspot, from, toTypeId, associationsReply);
  // A pair with two labels may be listed once per label.
  return { ids: [...new Set(targets.map(({ toObjectId }) => toObjectId))], isComplete };
}
