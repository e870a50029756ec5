import type * as v from 'valibot';
import type { HubSpotClient } from '../client.ts';
import { associationsReply } from './list-associated-ids.ts';
import { leftOutOf, partialError } from './partial-answer.ts';

type Input = { id: string; after?: string };
type Answer = v.InferOutput<typeof associationsReply>;

/** What of the associations of some records could be read. */
export type PartlyAssociated = {
  /** Ids by the id of the record they are associated with; a record without any has no entry. */
  found: Map<string, Set<string>>;
  /** Records whose associations could not be read, or not to the end. */
  unread: ReadonlySet<string>;
};

/** A list of 500 ids a page that has not ended by then does not end: no record has so many. */
const mostPages = 50;

/**
 * Ids of the records of one type that each of up to 100 records is associated with. A record without
 * any has no entry. Current, unlike search; read to the end, however many there are.
 * @throws AppError UNAVAILABLE with `details.unread` where HubSpot answers only in part, or without an end.
 */
export async function listAssociations(
  hubspot: HubSpotClient,
  fromTypeId: string,
  ids: readonly string[],
  toTypeId: string,
): Promise<Map<string, Set<string>>> {
  const { found, unread } = await listKnownAssociations(hubspot, fromTypeId, ids, toTypeId);
  if (unread.size > 0) throw partialError(unread);
  return found;
}

/** As `listAssociations`, with what could be read, and whose could not. */
export async function listKnownAssociations(
  hubspot: HubSpotClient,
  fromTypeId: string,
  ids: readonly string[],
  toTypeId: string,
): Promise<PartlyAssociated> {
  const found = new Map<string, Set<string>>();
  const unread = new Set<string>();
  const cursors = new Set<string>();
  let inputs: Input[] = ids.map((id) => ({ id }));
  for (let page = 1; inputs.length > 0; page += 1) {
    const answer = await hubspot.request({
      method: 'POST',
      path: hubspot.paths.batchReadAssociations(fromTypeId, toTypeId),
      body: { inputs },
      response: associationsReply,
      repeat: 'read',
    });
    for (const { from, to } of answer.results) {
      const known = found.get(from.id) ?? new Set<string>();
      for (const { toObjectId } of to) known.add(toObjectId);
      found.set(from.id, known);
    }
    for (const id of failedOf(inputs, answer)) unread.add(id);
    const next = nextOf(answer);
    inputs = next.filter(({ id, after }) => page < mostPages && isNew(cursors, `${id} ${after}`));
    // A list that begins again, or never ends, was not read to its end.
    const isFollowed = new Set(inputs.map(({ id }) => id));
    for (const { id } of next) if (!isFollowed.has(id)) unread.add(id);
  }
  return { found, unread };
}

/** A record without a row has no associations, unless HubSpot says otherwise. */
function failedOf(inputs: readonly Input[], answer: Answer): string[] {
  const { none, failed } = leftOutOf(answer);
  const answered = new Set(answer.results.map(({ from }) => from.id));
  return inputs
    .map(({ id }) => id)
    .filter((id) => failed?.has(id) ?? !(answered.has(id) || none?.has(id) === true));
}

function nextOf({ results }: Answer): Required<Input>[] {
  return results.flatMap(({ from, paging }) => {
    const after = paging?.next?.after;
    return after === undefined ? [] : [{ id: from.id, after }];
  });
}

function isNew(seen: Set<string>, key: string): boolean {
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
