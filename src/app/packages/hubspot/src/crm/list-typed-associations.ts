import { AppError } from '@app/domain/app-error';
import * as v from 'valibot';
import type { HubSpotClient } from '../client.ts';
import { associationsReplyOf, associationTarget } from './list-associated-ids.ts';

/** Its label, where it has one, is for people. */
const associationType = v.object({
  category: v.string(),
  typeId: v.number(),
  label: v.nullish(v.string()),
});

export type LabelledType = v.InferOutput<typeof associationType>;

const typedReply = associationsReplyOf(
  v.object({
    ...associationTarget.entries,
    associationTypes: v.array(associationType),
  }),
);

/** By the id of the record, then by the id at the other end: every type of the association, labels among them. */
export type TypedAssociations = ReadonlyMap<string, ReadonlyMap<string, LabelledType[]>>;

/**
 * What each of up to 100 records is associated with of one type, and how. Read to the end.
 * @throws AppError UNAVAILABLE where HubSpot does not come to an end.
 */
export async function listTypedAssociations(
  hubspot: HubSpotClient,
  fromTypeId: string,
  ids: readonly string[],
  toTypeId: string,
): Promise<TypedAssociations> {
  const found = new Map<string, Map<string, LabelledType[]>>();
  const seen = new Set<string>();
  let inputs: { id: string; after?: string }[] = ids.map((id) => ({ id }));
  while (inputs.length > 0) {
    const { results } = await hubspot.request({
      method: 'POST',
      path: hubspot.paths.batchReadAssociations(fromTypeId, toTypeId),
      body: { inputs },
      response: typedReply,
      repeat: 'read',
    });
    for (const { from, to } of results) {
      const known = found.get(from.id) ?? new Map<string, LabelledType[]>();
      // A pair with two labels may be listed once per label.
      for (const { toObjectId, associationTypes } of to) {
        known.set(toObjectId, [...(known.get(toObjectId) ?? []), ...associationTypes]);
      }
      found.set(from.id, known);
    }
    inputs = results.flatMap(({ from, paging }) => {
      const after = paging?.next?.after;
      return after === undefined ? [] : [{ id: from.id, after }];
    });
    const page = JSON.stringify(inputs);
    if (inputs.length > 0 && seen.has(page)) {
      throw new AppError('UNAVAILABLE', 'HubSpot answers the same page again.');
    }
    seen.add(page);
  }
  return found;
}
