import * as v from 'valibot';
import type { HubSpotClient } from '../../client.ts';
import { partialError } from '../partial-answer.ts';
import { distinct } from './read-batch.ts';
import { recordReply, type RecordReply } from './record-reply.ts';

export type SearchFilter = {
  propertyName: string;
  operator:
    'EQ' | 'LT' | 'LTE' | 'GT' | 'GTE' | 'IN' | 'NOT_IN' | 'HAS_PROPERTY' | 'NOT_HAS_PROPERTY';
  value?: string;
  values?: string[];
};

export type RecordSearch = {
  /** Groups are alternatives; all filters of one group must hold. HubSpot takes 5 groups, 18 filters. */
  filterGroups: { filters: SearchFilter[] }[];
  sort: { propertyName: string; direction: 'ASCENDING' | 'DESCENDING' };
  query?: string;
  properties: readonly string[];
  /** At most 200. */
  limit: number;
  /** Where the page before this one ended; HubSpot pages through 10,000 results. */
  after?: string | undefined;
};

const searchReply = v.object({
  total: v.number(),
  results: v.array(recordReply),
  paging: v.nullish(v.object({ next: v.nullish(v.object({ after: v.string() })) })),
});

/**
 * Records of one type by their values. Search lags a few seconds behind writes and is limited to five
 * requests a second for the whole account, so it is for what no association read can answer.
 * @throws AppError UNAVAILABLE for an empty page of what HubSpot says it has found, which is no end of it.
 */
export async function searchRecords(
  hubspot: HubSpotClient,
  typeId: string,
  search: RecordSearch,
): Promise<{ total: number; records: RecordReply[]; after: string | undefined }> {
  const { filterGroups, sort, query, properties, limit, after = '0' } = search;
  const reply = await hubspot.request({
    method: 'POST',
    path: hubspot.paths.search(typeId),
    body: {
      filterGroups,
      sorts: [sort],
      ...(query !== undefined && { query }),
      properties,
      limit,
      after,
    },
    response: searchReply,
    repeat: 'read',
  });
  const { total, results, paging } = reply;
  const next = paging?.next?.after;
  if (results.length === 0 && (next !== undefined || total > Number(after))) throw partialError([]);
  return { total, records: distinct(results), after: next };
}
