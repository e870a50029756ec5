import type { ItemKind } from '@app/domain/agenda/agenda-item';
import { ruledOut } from '@app/domain/app-error';
import type { Interval } from '@app/domain/agenda/clash';
import type { ItemRecord } from '@app/hubspot/crm/objects/item';
import { searchItems, whereOf, type ItemFilters } from '@app/hubspot/crm/objects/search-items';
import { partialError } from '@app/hubspot/crm/partial-answer';
import type { SearchFilter } from '@app/hubspot/crm/records/search-records';
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
): Promise<ItemRecord[]> {
  const found = new Map<string, ItemRecord>();
  let open = intervals;
  /** Of the search whose pages are being read. */
  let read = new Set<string>();
  let after: string | undefined;
  for (let count = 0; count < mostSearches; count += 1) {
    const known = found.size;
    const span = spanOf(open);
    const page = await searchItems(ctx.hubspot, kind, {
      ...searchWithin(kind, span, whose),
      limit: pageSize,
      after,
    });
    for (const record of page.records) {
      found.set(record.id, record);
      read.add(record.id);
    }
    const seenUntil = page.records.at(-1)?.start;
    if (page.after === undefined || !seenUntil) {
      if (page.total > read.size) throw partialError([]);
      return [...found.values()];
    }
    if (found.size === known) throw partialError([]);
    open = open.filter(({ end }) => end > seenUntil);
    if (open.length === 0) return [...found.values()];
    // As long as the first interval is open, its next page; then another search leaps to the one that is.
    after = spanOf(open).start.getTime() === span.start.getTime() ? page.after : undefined;
    if (after === undefined) read = new Set();
  }
  throw ruledOut('too-much-then', 'Too much is planned at these times.');
}

function spanOf(intervals: readonly Interval[]): Interval {
  return {
    start: new Date(Math.min(...intervals.map(({ start }) => start.getTime()))),
    end: new Date(Math.max(...intervals.map(({ end }) => end.getTime()))),
  };
}

/** What starts within a time or reaches into it; what has no end, or one that cannot be, is the moment it starts. */
export function searchWithin(
  kind: ItemKind,
  { start, end }: Interval,
  whose: SearchFilter,
): ItemFilters {
  const where = whereOf(kind);
  const startsBefore = where('start', 'LTE', new Date(end.getTime() - 1));
  return {
    groups: [
      [whose, startsBefore, where('end', 'GT', start)],
      [whose, startsBefore, where('start', 'GTE', start)],
    ],
    sort: ['start', 'ASCENDING'],
  };
}
