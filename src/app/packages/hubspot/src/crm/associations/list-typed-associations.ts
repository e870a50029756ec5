import * as v from 'valibot';
import type { HubSpotClient } from '../../client.ts';
import { associationsReplyOf, associationTarget } from './list-associated-ids.ts';
import { walkAssociations } from './list-associations.ts';
import { partialError } from '../partial-answer.ts';

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
 * @throws AppError UNAVAILABLE with `details.unread` where HubSpot answers only in part, or without an end.
 */
export async function listTypedAssociations(
  hubspot: HubSpotClient,
  fromTypeId: string,
  ids: readonly string[],
  toTypeId: string,
): Promise<TypedAssociations> {
  const found = new Map<string, Map<string, LabelledType[]>>();
  const unread = await walkAssociations(
    hubspot,
    { fromTypeId, ids, toTypeId, response: typedReply },
    (fromId, to) => {
      const known = found.get(fromId) ?? new Map<string, LabelledType[]>();
      // A pair with two labels may be listed once per label.
      for (const { toObjectId, associationTypes } of to) {
        known.set(toObjectId, [...(known.get(toObjectId) ?? []), ...associationTypes]);
      }
      found.set(fromId, known);
    },
  );
  if (unread.size > 0) throw partialError(unread);
  return found;
}
