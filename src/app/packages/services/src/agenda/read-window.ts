import { compareForView, type AgendaView, type Position } from '@app/domain/agenda/agenda-view';
import type { AskedField, ItemRecord } from '@app/hubspot/crm/objects/item';
import { searchItems, type ItemFilters } from '@app/hubspot/crm/objects/search-items';
import type { ItemOutcomes } from '../account/outcomes.ts';
import { seriesFields } from '../account/series-property.ts';
import type { ServiceContext } from '../service-context.ts';
import type { KindQuery, KindRead } from './kind-read.ts';
import { offValuesIn, searchForView, searchOfStart, searchOfUndated } from './search-filters.ts';
import { timesOf } from './to-agenda-entry.ts';

const windowSize = 100;
/** HubSpot's largest page. */
const pileSize = 200;
/** What is under way comes first, so as many as there may be: it costs the same call. */
const upcomingSize = pileSize;

type Window = KindRead & { isComplete: false };
/** `isDated`: without what has no start. */
type HeadQuery = KindQuery & { isDated?: boolean };
type Head = Pick<Window, 'records' | 'horizon'> & { total: number };

/**
 * Two searches with the association as a filter, sorted by HubSpot: the head of the view with its total,
 * and what the strip needs beside it. For both kinds that makes four, one below HubSpot's five searches a
 * second for the whole account. What it costs: the third count and the show rate stay unknown; copies fold only
 * within the view and 200 of one start; and the answer is as stale as HubSpot's search index, a few seconds
 * after a write.
 */
export async function readWindow(ctx: ServiceContext, query: KindQuery): Promise<KindRead> {
  const isFirstPage = query.cursor === undefined;
  const beside = query.view === 'upcoming' ? 'needs-outcome' : 'upcoming';
  const [head, other] = await Promise.all([
    readHead(ctx, query),
    isFirstPage ? searchView(ctx, { ...query, query: undefined }, beside, upcomingSize) : undefined,
  ]);
  const canCount = (view: AgendaView): boolean =>
    view !== 'needs-outcome' || areOpenValuesCertain(query.outcomes);
  const unfilteredHead = query.query === undefined ? head : undefined;
  const upcoming = query.view === 'upcoming' ? unfilteredHead : other;
  return {
    isComplete: false,
    records: head.records,
    ...(head.horizon !== undefined && { horizon: head.horizon }),
    upcoming: isFirstPage ? (upcoming?.records ?? []) : [],
    totals: {
      ...(isFirstPage && canCount(query.view) && { [query.view]: head.total }),
      ...(other !== undefined &&
        query.query === undefined &&
        canCount(beside) && { [beside]: other.total }),
    },
  };
}

/** A search cannot tell a stage that is open in one pipeline from its namesake that is not in another. */
function areOpenValuesCertain({ known }: ItemOutcomes): boolean {
  return known.every(({ value, isOpen }) =>
    known.every((other) => other.value !== value || other.isOpen === isOpen),
  );
}

/**
 * The items of one kind from the cursor on, and how far they are all there are. HubSpot sorts by the start
 * alone, so where a window ends among items of one start, it is not known which of them are missing: those
 * are then read in the order of their ids, as many as it takes.
 */
async function readHead(ctx: ServiceContext, query: HeadQuery): Promise<Head> {
  const { cursor, kind, limit } = query;
  // Those with a start were all read before.
  if (cursor?.start === null) return withUndated(ctx, query, { records: [], total: 0 });
  const [pile, head] = await Promise.all([
    cursor?.kind === kind ? readPile(ctx, query, cursor.start, cursor.id) : undefined,
    searchView(ctx, query, query.view, windowSize),
  ]);
  if (pile?.isCut) return upTo(query, pile.records, head.total);
  const before = pile?.records ?? [];
  const isAll = head.total <= head.records.length;
  // Where HubSpot puts what has no start is not documented: it is then asked for by itself.
  if (!isAll && head.records.some((record) => startOf(record) === undefined)) {
    const dated = await readHead(ctx, { ...query, isDated: true });
    return withUndated(ctx, query, dated);
  }
  if (isAll) return { records: [...before, ...head.records], total: head.total };

  const last = startOf(head.records.at(-1));
  const certain = head.records.filter((record) => startOf(record) !== last);
  if (certain.length >= limit || last === undefined) {
    return upTo(query, [...before, ...certain], head.total, certain);
  }
  const next = await readPile(ctx, query, new Date(last));
  const isMore = next.isCut || head.total > certain.length + next.records.length;
  const records = [...before, ...certain, ...next.records];
  return isMore ? upTo(query, records, head.total) : { records, total: head.total };
}

/** Appointments without a start (every meeting has one): the last rows of what is to come, whatever their end. */
function readUndated(
  ctx: ServiceContext,
  query: KindQuery,
): Promise<Pick<Head, 'records' | 'total'>> {
  const { cursor, kind } = query;
  if (kind === 'meeting') return Promise.resolve({ records: [], total: 0 });
  const isWithin = cursor?.start === null && cursor.kind === kind;
  return search(ctx, query, searchOfUndated(query, isWithin ? cursor.id : undefined), pileSize);
}

/** They follow once all that have a start were read. */
async function withUndated(ctx: ServiceContext, query: KindQuery, dated: Head): Promise<Head> {
  if (query.view !== 'upcoming') return dated;
  const undated = await readUndated(ctx, query);
  const total = dated.total + undated.total;
  if (dated.horizon !== undefined) return { ...dated, total };
  const records = [...dated.records, ...undated.records];
  return undated.total > undated.records.length ? upTo(query, records, total) : { records, total };
}

/** What starts at one moment, whole where it fits into one search, else from an id on. */
async function readPile(
  ctx: ServiceContext,
  query: KindQuery,
  start: Date,
  afterId?: string,
): Promise<{ records: ItemRecord[]; isCut: boolean }> {
  const read = async (from?: string): Promise<{ records: ItemRecord[]; isCut: boolean }> => {
    const filters = searchOfStart({ ...viewSearch(query, query.view), start, afterId: from });
    const { total, records } = await search(ctx, query, filters, pileSize);
    return { records, isCut: total > records.length };
  };
  // Copies of one event fold only where all of them are read.
  const whole = await read();
  return whole.isCut && afterId !== undefined ? read(afterId) : whole;
}

function upTo(
  { kind, view }: KindQuery,
  records: ItemRecord[],
  total: number,
  known: readonly ItemRecord[] = records,
): Head {
  const positions = known.map((record): Position => ({
    kind,
    id: record.id,
    start: timesOf(record).start,
  }));
  const horizon = positions.sort(compareForView(view)).at(-1);
  return { records, total, ...(horizon !== undefined && { horizon }) };
}

function startOf(record: ItemRecord | undefined): number | undefined {
  return record && timesOf(record).start?.getTime();
}

function searchView(
  ctx: ServiceContext,
  query: HeadQuery,
  view: AgendaView,
  limit: number,
): ReturnType<typeof searchItems> {
  return search(ctx, query, searchForView(viewSearch(query, view)), limit);
}

function viewSearch(
  { kind, record, cursor, now, outcomes, isDated }: HeadQuery,
  view: AgendaView,
): Parameters<typeof searchForView>[0] {
  const openValues = outcomes.known.filter(({ isOpen }) => isOpen).map(({ value }) => value);
  return {
    kind,
    record,
    view,
    now,
    outcomes: { field: outcomes.field, openValues, offValues: offValuesIn(outcomes) },
    withUndated: kind === 'appointment' && view === 'upcoming' && isDated !== true,
    ...(cursor?.start && {
      from: { at: cursor.start, isPassed: kind.localeCompare(cursor.kind) <= 0 },
    }),
  };
}

function search(
  ctx: ServiceContext,
  { kind, query }: KindQuery,
  filters: ItemFilters,
  limit: number,
): ReturnType<typeof searchItems> {
  return searchItems(ctx.hubspot, kind, {
    ...filters,
    query,
    more: moreFor(ctx, kind, query),
    limit,
  });
}

/** Descriptions are long: they are fetched only where they are searched. */
export function moreFor(
  ctx: Pick<ServiceContext, 'options'>,
  kind: KindQuery['kind'],
  query: string | undefined,
): AskedField[] {
  if (kind === 'appointment') return seriesFields(ctx);
  return query === undefined ? [] : ['description'];
}
