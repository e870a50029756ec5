import type { ItemKind } from '@app/domain/agenda-item';
import type { AgendaView } from '@app/domain/agenda-view';
import { agendaProperties, rowProperties } from '@app/hubspot/crm/agenda-properties';
import type { AssociatedIds } from '@app/hubspot/crm/list-associated-ids';
import { historyBatchSize, listRecordHistories } from '@app/hubspot/crm/list-record-histories';
import { batchSize, listKnownRecords } from '@app/hubspot/crm/list-records';
import type { RecordReply } from '@app/hubspot/crm/record-reply';
import { searchRecords } from '@app/hubspot/crm/search-records';
import { objectTypeIds } from '@app/hubspot/paths';
import type { ItemOutcomes } from '../account/outcomes.ts';
import { countMoves } from '../items/read-ledger.ts';
import type { RecordRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';
import type { AgendaCursor } from './agenda-cursor.ts';
import { attempt } from './attempt.ts';
import { searchForView } from './search-filters.ts';

export type KindQuery = {
  kind: ItemKind;
  record: RecordRef;
  view: AgendaView;
  query: string | undefined;
  cursor: AgendaCursor | undefined;
  now: Date;
  outcomes: ItemOutcomes;
};

/** What was read of one kind. */
export type KindRead =
  | {
      isComplete: true;
      records: RecordReply[];
      /** Ids of items that belong to the record but could not be read. */
      unread: readonly string[];
      /** How often each was moved, by id; absent where that would have cost more calls. */
      moves?: ReadonlyMap<string, number>;
    }
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
  return (
    kind.ids.length <= batchSize ||
    (other?.isComplete !== false && batchReads([kind, other], batchSize) <= maxBatchReads)
  );
}

/**
 * Whether the moves of a kind that is read whole can be told as well. HubSpot then takes half as many
 * records in a batch, so up to 200 items: beyond that it would cost more calls than an agenda may.
 */
export function areMovesRead(kind: AssociatedIds, other: AssociatedIds | undefined): boolean {
  return batchReads([kind, other], historyBatchSize) <= maxBatchReads;
}

function batchReads(kinds: readonly (AssociatedIds | undefined)[], size: number): number {
  const counts = kinds.map((kind) => (kind?.isComplete === true ? kind.ids.length : 0));
  return counts.reduce((sum, count) => sum + Math.ceil(count / size), 0);
}

export async function readWhole(
  ctx: ServiceContext,
  { kind, query }: Pick<KindQuery, 'kind' | 'query'>,
  ids: readonly string[],
  withMoves = false,
): Promise<KindRead & { isComplete: true }> {
  const properties = propertiesFor(kind, query);
  if (withMoves) {
    const { start } = agendaProperties[kind];
    const read = await attempt(
      listRecordHistories(ctx.hubspot, objectTypeIds[kind], ids, properties, start),
    );
    if (read.ok) {
      const { records, unread, histories } = read.value;
      const moves = new Map([...histories].map(([id, history]) => [id, countMoves(history)]));
      return { isComplete: true, records, unread, moves };
    }
    // Histories are a pleasantry: a batch that HubSpot refuses with them is read without.
    if (read.error.code !== 'REJECTED') throw read.error;
  }
  const read = await listKnownRecords(ctx.hubspot, objectTypeIds[kind], ids, properties);
  return { isComplete: true, ...read };
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
  const canCount = (view: AgendaView): boolean =>
    view !== 'needs-outcome' || areOpenValuesCertain(query.outcomes);
  const unfilteredHead = query.query === undefined ? head : undefined;
  const upcoming = query.view === 'upcoming' ? unfilteredHead : other;
  return {
    isComplete: false,
    records: head.records,
    hasMore: head.total > head.records.length,
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

function search(
  ctx: ServiceContext,
  { kind, record, query, cursor, now, outcomes }: KindQuery,
  view: AgendaView,
  limit: number,
): ReturnType<typeof searchRecords> {
  const openValues = outcomes.known.filter(({ isOpen }) => isOpen).map(({ value }) => value);
  const from = cursor?.start ?? undefined;
  return searchRecords(ctx.hubspot, objectTypeIds[kind], {
    ...searchForView({
      kind,
      record,
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
