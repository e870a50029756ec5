import * as v from 'valibot';
import type { HubSpotClient } from '../../client.ts';
import type { RecordKey } from '../../paths.ts';
import { associationsReplyOf, associationTarget, readTargets } from './list-associated-ids.ts';

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
  const { targets, isComplete } = await readTargets(hubspot, from, toTypeId, labelledReply);
  const labels = new Map<string, string[]>();
  for (const { toObjectId, associationTypes } of targets) {
    const known = labels.get(toObjectId) ?? [];
    labels.set(toObjectId, [...known, ...associationTypes.flatMap(({ label }) => label || [])]);
  }
  return { labels, isComplete };
}
