import type { HubSpotClient } from '../client.ts';
import { associationsReply } from './list-associated-ids.ts';

/**
 * Ids of the records of one type that each of up to 100 records is associated with. A record without
 * any has no entry. Current, unlike search; read to the end, however many there are.
 */
export async function listAssociations(
  hubspot: HubSpotClient,
  fromTypeId: string,
  ids: readonly string[],
  toTypeId: string,
): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  let inputs: { id: string; after?: string }[] = ids.map((id) => ({ id }));
  while (inputs.length > 0) {
    const { results } = await hubspot.request({
      method: 'POST',
      path: hubspot.paths.batchReadAssociations(fromTypeId, toTypeId),
      body: { inputs },
      response: associationsReply,
      repeat: 'read',
    });
    for (const { from, to } of results) {
      const known = found.get(from.id) ?? new Set<string>();
      for (const { toObjectId } of to) known.add(toObjectId);
      found.set(from.id, known);
    }
    inputs = results.flatMap(({ from, paging }) => {
      const after = paging?.next?.after;
      return after === undefined ? [] : [{ id: from.id, after }];
    });
  }
  return found;
}
