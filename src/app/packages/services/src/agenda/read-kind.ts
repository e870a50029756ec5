import type { ItemKind } from '@app/domain/agenda-item';
import type { AgendaView } from '@app/domain/agenda-view';
import type { Outcome } from '@app/domain/outcome';
import { rowProperties } from '@app/hubspot/crm/agenda-properties';
import type { AssociatedIds } from '@app/hubspot/crm/list-associated-ids';
import { batchSize, listRecords } from '@app/hubspot/crm/list-records';
import type { RecordReply } from '@app/hubspot/crm/record-reply';
import { searchRecords } from '@app/hubspot/crm/search-records';
import { objectTypeIds } from '@app/hubspot/paths';
import type { ServiceContext } from '../service-context.ts';
import type { AgendaCursor } from './agenda-cursor.ts';
import { searchForView } from './search-filters.ts';

export type KindQuery = {
  kind: ItemKind;
  contactId: string;
  view: AgendaView;
  query: string | undefined;
  cursor: AgendaCursor | undefined;
  now: Date;
  outcomes: { property: string; options: readonly Outcome[] };
};

/** What was read of one kind. */
export type KindRead =
  | { isComplete: true; records: RecordReply[] }
  | {
      isComplete: false;
      /** The head of the view, from the cursor on. */
      records: RecordReply[];
      hasMore: boolean;
      /** The next few to come, whichever view is shown; empty on later pages. */
      upcoming: RecordReply[];
      /** Known totals; a view that was not asked for is absent. */
      totals: Partial<Record<AgendaView, number>>;
    };

/** How many batch reads opening the agenda may take, both kinds together. */
const maxBatchReads = 4;
export const windowSize = 100;
const upcomingSize = 10;

/**
 * Whether a kind is read whole. Up to 400 items in all are: four batch reads in parallel, always current.
 * Beyond that a kind of more than a hundred is searched instead, so that a record with 10,000 items costs
 * as many calls as one with ten.
 */
export function isReadWhole(kind: AssociatedIds, other: AssociatedIds | undefined): boolean {
  if (!kind.isComplete) return false;
  const ids = [kind, ...(other?.isComplete === true ? [other] : [])].map((read) => read.ids.length);
  const batchReads = ids.reduce((sum, count) => sum + Math.ceil(count / batchSize), 0);
  return (
    kind.ids.length <= batchSize || (other?.isComplete !== false && batchReads <= maxBatchReads)
  );
}

export async function readWhole(
  ctx: ServiceContext,
  { kind, query }: Pick<KindQuery, 'kind' | 'query'>,
  ids: readonly string[],
): Promise<KindRead & { isComplete: true }> {
  const properties = propertiesFor(kind, query);
  const records = await listRecords(ctx.hubspot, objectTypeIds[kind], ids, properties);
  return { isComplete: true, records };
}

/**
 * Two searches with the association as a filter, sorted by HubSpot: the head of the view with its total,
 * and what the strip needs beside it. For both kinds that makes four, one below HubSpot's five searches a
 * second for the whole account. What it costs: the third count and the show rate stay unknown; items
 * without a start are not found; copies fold only within a window; and the answer is as stale as HubSpot's
 * search index, a few seconds after a write.
 */
export async function readWindow(ctx: ServiceContext, query: KindQuery): Promise<KindRead> {
  const isFirstPage = query.cursor === undefined;
  const beside = query.view === 'upcoming' ? 'needs-outcome' : 'upcoming';
  const limit = Math.min(200, windowSize + (query.cursor?.seen.size ?? 0));
  const [head, other] = await Promise.all([
    search(ctx, query, query.view, limit),
    isFirstPage ? search(ctx, { ...query, query: undefined }, beside, upcomingSize) : undefined,
  ]);
  const unfilteredHead = query.query === undefined ? head : undefined;
  const upcoming = query.view === 'upcoming' ? unfilteredHead : other;
  return {
    isComplete: false,
    records: head.records,
    hasMore: head.total > head.records.length,
    upcoming: isFirstPage ? (upcoming?.records ?? []) : [],
    totals: {
      ...(isFirstPage && { [query.view]: head.total }),
      ...(other !== undefined && query.query === undefined && { [beside]: other.total }),
    },
  };
}

function search(
  ctx: ServiceContext,
  { kind, contactId, query, cursor, now, outcomes }: KindQuery,
  view: AgendaView,
  limit: number,
): ReturnType<typeof searchRecords> {
  const openValues = outcomes.options.filter(({ isOpen }) => isOpen).map(({ value }) => value);
  const from = cursor?.start ?? undefined;
  return searchRecords(ctx.hubspot, objectTypeIds[kind], {
    ...searchForView({
      kind,
      contactId,
      view,
      now,
      outcomes: { property: outcomes.property, openValues },
      ...(from !== undefined && { from }),
    }),
    ...(query !== undefined && { query }),
    properties: propertiesFor(kind, query),
    limit,
  });
}

/** Descriptions are long: they are fetched only where they are searched. */
function propertiesFor(kind: ItemKind, query: string | undefined): string[] {
  const properties = rowProperties[kind];
  return kind === 'meeting' && query !== undefined
    ? [...properties, 'hs_meeting_body']
    : [...properties];
}
