import * as v from 'valibot';
import type { HubSpotClient } from '../../client.ts';
import type { RecordKey } from '../../paths.ts';
import { associationsReplyOf, associationTarget, rowsOf } from './list-associated-ids.ts';

const labelledReply = associationsReplyOf(
  v.object({
    ...associationTarget.entries,
    associationTypes: v.array(v.object({ label: v.nullish(v.string()) })),
  }),
);

export type LabelledIds = {
  /** The labels of each association, by the id of the record at its other end; often none. */
  labels: ReadonlyMap<string, readonly string[]>;
  /** False when HubSpot had more than it returns at once; `labels` is then a part in no known order. */
  isComplete: boolean;
};

/**
 * Ids of the records of one type that are associated with a record, with what the associations say.
 * @throws AppError UNAVAILABLE with `details.unread` where HubSpot could not read them.
 */
export async function listLabelledIds(
  hubspot: HubSpotClient,
  from: RecordKey,
  toTypeId: string,
): Promise<LabelledIds> {
  const reply = await hubspot.request({
    method: 'POST',
    path: hubspot.paths.batchReadAssociations(from.typeId, toTypeId),
    body: { inputs: [{ id: from.id }] },
    response: labelledReply,
    repeat: 'read',
  });
  const results = rowsOf(from.id, reply);
  const labels = new Map<string, string[]>();
  for (const { toObjectId, associationTypes } of results.flatMap(({ to }) => to)) {
    const known = labels.get(toObjectId) ?? [];
    labels.set(toObjectId, [...known, ...associationTypes.flatMap(({ label }) => label || [])]);
  }
  return { labels, isComplete: results.every(({ paging }) => !paging?.next) };
}
