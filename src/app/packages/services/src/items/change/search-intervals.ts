import type { ItemKind } from '@app/domain/agenda/agenda-item';
import { AppError } from '@app/domain/app-error';
import type { Interval } from '@app/domain/agenda/clash';
import { agendaProperties, rowProperties } from '@app/hubspot/crm/records/agenda-properties';
import { dateOf, type RecordReply } from '@app/hubspot/crm/records/record-reply';
import { partialError } from '@app/hubspot/crm/partial-answer';
import {
  searchRecords,
  type RecordSearch,
  type SearchFilter,
} from '@app/hubspot/crm/records/search-records';
import { objectTypeIds } from '@app/hubspot/paths';
import type { ServiceContext } from '../../service-context.ts';

/** HubSpot's largest page. */
const pageSize = 200;
/** Together 2,000 items; HubSpot answers five searches a second for the whole account. */
const mostSearches = 10;

/**
 * Somebody's items that may reach into one of the intervals. One search covers them all, from the first
 * start to the last end. Only where more than 200 items lie in between are further ones made, each for the
 * intervals that are still open.
 * @throws AppError REJECTED where ten searches do not show everything: what is there cannot be told then;
 * UNAVAILABLE for pages that do not lead on.
 */
export async function searchIntervals(
  ctx: ServiceContext,
  kind: ItemKind,
  intervals: readonly Interval[],
  whose: SearchFilter,
): Promise<RecordReply[]> {
  const found = new Map<string, RecordReply>();
  let open = intervals;
  let after: string | undefined;
  for (let count = 0; count < mostSearches; count += 1) {
    const known = found.size;
    const span = spanOf(open);
    const page = await searchRecords(ctx.hubspot, objectTypeIds[kind], {
      ...searchWithin(kind, span, whose),
      properties: rowProperties[kind],
      limit: pageSize,
      after,
    });
    for (const record of page.records) found.set(record.id, record);
    const last = page.records.at(-1);
    const seenUntil = last && dateOf(last, agendaProperties[kind].start);
    if (page.after === undefined || !seenUntil) {
      if (page.records.length === pageSize && page.total > found.size) throw partialError([]);
      return [...found.values()];
    }
    if (found.size === known) throw partialError([]);
    open = open.filter(({ end }) => end > seenUntil);
    if (open.length === 0) return [...found.values()];
    // As long as the first interval is open, its next page; then another search leaps to the one that is.
    after = spanOf(open).start === span.start ? page.after : undefined;
  }
  throw new AppError('REJECTED', 'Too much is planned at these times.', {
    details: { reason: 'There is too much at these times to tell what is there already.' },
  });
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
      // One without an end, or with one that cannot be, is the moment it starts.
      { filters: [whose, startsBefore, { propertyName: start, operator: 'GTE', value: from }] },
    ],
    sort: { propertyName: start, direction: 'ASCENDING' },
  };
}
