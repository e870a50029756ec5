import type { ItemKind } from '@app/domain/agenda-item';
import type { Interval } from '@app/domain/clash';
import { agendaProperties, rowProperties } from '@app/hubspot/crm/agenda-properties';
import { dateOf, type RecordReply } from '@app/hubspot/crm/record-reply';
import {
  searchRecords,
  type RecordSearch,
  type SearchFilter,
} from '@app/hubspot/crm/search-records';
import { objectTypeIds } from '@app/hubspot/paths';
import type { ServiceContext } from '../service-context.ts';

/** HubSpot's largest page. */
const pageSize = 200;
const mostSearches = 5;

/**
 * Somebody's items that may reach into one of the intervals. One search covers them all, from the first
 * start to the last end. Only where more than 200 items lie in between are further ones made, each for the
 * intervals that are still open; what five searches do not show is not found.
 */
export async function searchIntervals(
  ctx: ServiceContext,
  kind: ItemKind,
  intervals: readonly Interval[],
  whose: SearchFilter,
): Promise<RecordReply[]> {
  const found = new Map<string, RecordReply>();
  let open = intervals;
  for (let count = 0; count < mostSearches && open.length > 0; count += 1) {
    const { total, records } = await searchRecords(ctx.hubspot, objectTypeIds[kind], {
      ...searchWithin(kind, spanOf(open), whose),
      properties: rowProperties[kind],
      limit: pageSize,
    });
    for (const record of records) found.set(record.id, record);
    const last = records.at(-1);
    const seenUntil = last && dateOf(last, agendaProperties[kind].start);
    if (!seenUntil || total <= records.length) break;
    const stillOpen = open.filter(({ end }) => end > seenUntil);
    if (stillOpen.length === open.length) break;
    open = stillOpen;
  }
  return [...found.values()];
}

function spanOf(intervals: readonly Interval[]): { start: number; end: number } {
  return {
    start: Math.min(...intervals.map(({ start }) => start.getTime())),
    end: Math.max(...intervals.map(({ end }) => end.getTime())),
  };
}

function searchWithin(
  kind: ItemKind,
  span: { start: number; end: number },
  whose: SearchFilter,
): Pick<RecordSearch, 'filterGroups' | 'sort'> {
  const { start, end } = agendaProperties[kind];
  const from = String(span.start);
  const startsBefore: SearchFilter = {
    propertyName: start,
    operator: 'LTE',
    value: String(span.end - 1),
  };
  return {
    filterGroups: [
      { filters: [whose, startsBefore, { propertyName: end, operator: 'GT', value: from }] },
      {
        filters: [
          whose,
          startsBefore,
          { propertyName: start, operator: 'GTE', value: from },
          { propertyName: end, operator: 'NOT_HAS_PROPERTY' },
        ],
      },
    ],
    sort: { propertyName: start, direction: 'ASCENDING' },
  };
}
