import * as v from 'valibot';
import type { HubSpotClient } from '../../client.ts';
import type { AssociationType } from './association-inputs.ts';

const labelsReply = v.object({
  results: v.array(
    v.object({
      category: v.string(),
      typeId: v.number(),
      label: v.nullish(v.string()),
    }),
  ),
});

/** Every type, labels among them, that an association from one object type to another can have. */
export async function listAssociationTypes(
  hubspot: HubSpotClient,
  fromTypeId: string,
  toTypeId: string,
): Promise<(AssociationType & { label?: string | null | undefined })[]> {
  const { results } = await hubspot.request({
    method: 'GET',
    path: hubspot.paths.associationLabels(fromTypeId, toTypeId),
    response: labelsReply,
  });
  return results;
}

/**
 * HubSpot's own unlabelled association type from one object type to another. Its id depends on the
 * direction and is read, never written down: the ids around appointments are not documented, and one in a
 * sample of HubSpot's belongs to another pair.
 */
export async function findDefaultAssociationType(
  hubspot: HubSpotClient,
  fromTypeId: string,
  toTypeId: string,
): Promise<AssociationType | undefined> {
  const types = await listAssociationTypes(hubspot, fromTypeId, toTypeId);
  const unlabelled = types.find(
    ({ category, label }) => category === 'HUBSPOT_DEFINED' && (label ?? '') === '',
  );
  return unlabelled && { category: unlabelled.category, typeId: unlabelled.typeId };
}
