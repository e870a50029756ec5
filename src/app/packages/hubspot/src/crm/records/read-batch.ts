import * as v from 'valibot';
import type { HubSpotClient } from '../../client.ts';
import { inChunks } from '../in-chunks.ts';
import { leftOutOf, partialEntries, partialError, type PartialEntries } from '../partial-answer.ts';
import type { RecordReply, recordReply } from './record-reply.ts';

/** What of some records could be read: not one is passed over in silence. */
export type PartlyRead<Read> = {
  records: Read[];
  /** Ids whose records are there for all that is known, but could not be read. */
  unread: readonly string[];
};

type BatchRead<Reply> = {
  typeId: string;
  ids: readonly string[];
  properties: readonly string[];
  propertiesWithHistory?: readonly string[];
  size: number;
  response: Reply;
};

type Reply = v.GenericSchema<unknown, RecordReply> | typeof recordReply;

/** Reads the records behind `ids` in chunks, in parallel. */
export async function readBatch<Read extends Reply>(
  hubspot: HubSpotClient,
  { typeId, ids, properties, propertiesWithHistory = [], size, response }: BatchRead<Read>,
): Promise<PartlyRead<v.InferOutput<Read>>> {
  const reads = await Promise.all(
    inChunks(ids, size).map(async (chunk) => {
      const answer = await hubspot.request({
        method: 'POST',
        path: hubspot.paths.batch(typeId, 'read'),
        body: { inputs: chunk.map((id) => ({ id })), properties, propertiesWithHistory },
        response: v.object({ ...partialEntries, results: v.array(response) }),
        repeat: 'read',
      });
      return knownIn(chunk, distinct(answer.results), answer);
    }),
  );
  return {
    records: reads.flatMap(({ records }) => records),
    unread: reads.flatMap(({ unread }) => unread),
  };
}

/** @throws AppError UNAVAILABLE with `details.unread` where not everything could be read. */
export function requireWhole<Read>({ records, unread }: PartlyRead<Read>): Read[] {
  if (unread.length > 0) throw partialError(unread);
  return records;
}

/** Each record once, however often HubSpot lists it. */
export function distinct<Read extends { id: string }>(records: readonly Read[]): Read[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}

/**
 * What an answer holds, and which of the ids are neither answered nor said not to exist. HubSpot says so by
 * name; a record that was merged into another it answers under the id of that one, so each row that nobody
 * asked for stands for one that was, and is nothing to the asker where nothing asked for is missing.
 */
function knownIn<Read extends RecordReply>(
  asked: readonly string[],
  results: readonly Read[],
  answer: PartialEntries,
): PartlyRead<Read> {
  const { none, failed } = leftOutOf(answer);
  const answered = new Set(results.map(({ id }) => id));
  const own = results.filter(({ id }) => asked.includes(id));
  const open = [...new Set(asked)].filter((id) => !answered.has(id));
  if (failed === null) return { records: own, unread: open };
  const silent = open.filter((id) => !failed.has(id) && none?.has(id) === false);
  const mergedAway = results.length - own.length;
  const unread = open.filter((id) => failed.has(id));
  if (mergedAway > silent.length) return { records: own, unread: [...unread, ...silent] };
  return { records: [...results], unread: [...unread, ...silent.slice(mergedAway)] };
}
