import type * as v from 'valibot';
import type { HubSpotClient } from '../../client.ts';
import { associationsReply } from './list-associated-ids.ts';
import { leftOutOf, partialError } from '../partial-answer.ts';

type Input = { id: string; after?: string };
type Known = v.InferOutput<typeof associationsReply>;
type Answer<Target> = Omit<Known, 'results'> & {
  results: (Omit<Known['results'][number], 'to'> & { to: Target[] })[];
};

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

/** As `listAssociations`, with what could be read, and whose could not: not within `pages` either. */
export async function listKnownAssociations(
  hubspot: HubSpotClient,
  fromTypeId: string,
  ids: readonly string[],
  toTypeId: string,
  pages = mostPages,
): Promise<PartlyAssociated> {
  const found = new Map<string, Set<string>>();
  const unread = await walkAssociations(
    hubspot,
    { fromTypeId, ids, toTypeId, pages, response: associationsReply },
    (fromId, to) => {
      const known = found.get(fromId) ?? new Set<string>();
      for (const { toObjectId } of to) known.add(toObjectId);
      found.set(fromId, known);
    },
  );
  return { found, unread };
}

type Walk<Target> = {
  fromTypeId: string;
  ids: readonly string[];
  toTypeId: string;
  /** Of 500 each. */
  pages?: number;
  response: v.GenericSchema<unknown, Answer<Target>>;
};

/** Reads associations to the end, page by page; answers the ids of records whose could not be. */
export async function walkAssociations<Target>(
  hubspot: HubSpotClient,
  { fromTypeId, ids, toTypeId, pages = mostPages, response }: Walk<Target>,
  take: (fromId: string, to: readonly Target[]) => void,
): Promise<ReadonlySet<string>> {
  const unread = new Set<string>();
  const cursors = new Set<string>();
  let inputs: Input[] = ids.map((id) => ({ id }));
  for (let page = 1; inputs.length > 0; page += 1) {
    const answer = await hubspot.request({
      method: 'POST',
      path: hubspot.paths.batchReadAssociations(fromTypeId, toTypeId),
      body: { inputs },
      response,
      repeat: 'read',
    });
    const asked = new Set(inputs.map(({ id }) => id));
    const rows = answer.results.filter(({ from }) => asked.has(from.id));
    for (const { from, to } of rows) take(from.id, to);
    for (const id of failedOf(inputs, answer)) unread.add(id);
    const next = nextOf(rows);
    inputs = next.filter(({ id, after }) => page < pages && isNew(cursors, `${id} ${after}`));
    // A list that begins again, or never ends, was not read to its end.
    const isFollowed = new Set(inputs.map(({ id }) => id));
    for (const { id } of next) if (!isFollowed.has(id)) unread.add(id);
  }
  return unread;
}

/** A record without a row has no associations, unless HubSpot says otherwise, or answers for others instead. */
function failedOf(inputs: readonly Input[], answer: Answer<unknown>): string[] {
  const { none, failed } = leftOutOf(answer);
  const ids = inputs.map(({ id }) => id);
  const answered = new Set(answer.results.map(({ from }) => from.id));
  const isClear = failed !== null && [...answered].every((id) => ids.includes(id));
  return ids.filter(
    (id) => failed?.has(id) === true || !(isClear || answered.has(id) || none?.has(id) === true),
  );
}

function nextOf(rows: Answer<unknown>['results']): Required<Input>[] {
  return rows.flatMap(({ from, paging }) => {
    const after = paging?.next?.after;
    return after === undefined ? [] : [{ id: from.id, after }];
  });
}

function isNew(seen: Set<string>, key: string): boolean {
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
