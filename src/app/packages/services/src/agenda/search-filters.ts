import type { ItemKind } from '@app/domain/agenda/agenda-item';
import type { AgendaView } from '@app/domain/agenda/agenda-view';
import { associatedWith } from '@app/hubspot/crm/objects/card-record';
import { agendaProperties } from '@app/hubspot/crm/records/agenda-properties';
import type { RecordSearch, SearchFilter } from '@app/hubspot/crm/records/search-records';
import type { RecordRef } from '../record-ref.ts';

export type ViewSearch = {
  kind: ItemKind;
  record: RecordRef;
  view: AgendaView;
  now: Date;
  outcomes: { property: string; openValues: string[] };
  /** Together with what has no start. */
  withUndated?: boolean;
  /** Where to go on, in epoch ms: at that start, or past it. */
  from?: { at: number; isPassed: boolean };
};

type Filters = Pick<RecordSearch, 'filterGroups' | 'sort'>;

/**
 * The search that yields one view of one kind, best first. What is over has begun, and has ended or has no
 * end; everything else is to come or under way. An end before the start counts as none by that alone. "No
 * outcome yet" is an empty value or an open one, hence four alternatives for the first view: 16 filters in
 * 4 groups at most, of HubSpot's 18 in 5.
 */
export function searchForView(search: ViewSearch): Filters {
  const { start } = agendaProperties[search.kind];
  const associated = associatedWith(search.record);
  const groups = (search.view === 'upcoming' ? toCome(search) : past(search)).map((group) => [
    associated,
    ...group,
  ]);
  return {
    filterGroups: withOwed(search, groups),
    sort: {
      propertyName: start,
      direction: search.view === 'upcoming' ? 'ASCENDING' : 'DESCENDING',
    },
  };
}

function toCome({ kind, now, from, withUndated = false }: ViewSearch): SearchFilter[][] {
  const { start, end } = agendaProperties[kind];
  const nowMs = String(now.getTime());
  const isAhead = from !== undefined && from.at > now.getTime();
  const onwards =
    from === undefined ? [] : [filter(start, from.isPassed ? 'GT' : 'GTE', String(from.at))];
  const later = isAhead ? onwards : [filter(start, 'GT', nowMs)];
  const underWay = [filter(start, 'LTE', nowMs), filter(end, 'GT', nowMs), ...onwards];
  const undated = withUndated ? [[filter(start, 'NOT_HAS_PROPERTY')]] : [];
  return [later, ...(isAhead ? [] : [underWay]), ...undated];
}

function past({ kind, now, from }: ViewSearch): SearchFilter[][] {
  const { start, end } = agendaProperties[kind];
  const nowMs = now.getTime();
  const begun =
    from === undefined || from.at > nowMs
      ? filter(start, 'LTE', String(nowMs))
      : filter(start, from.isPassed ? 'LT' : 'LTE', String(from.at));
  return [
    [begun, filter(end, 'LTE', String(nowMs))],
    [begun, filter(end, 'NOT_HAS_PROPERTY')],
  ];
}

/**
 * What of a view starts at one moment, after an id where one is given, in the order of the ids. A running item
 * may be among what owes an outcome: asking for its end as well would take more filters than there are.
 */
export function searchOfStart(
  search: ViewSearch & { start: Date; afterId?: string | undefined },
): Filters {
  const { start, end } = agendaProperties[search.kind];
  const nowMs = String(search.now.getTime());
  const base = [
    associatedWith(search.record),
    filter(start, 'EQ', String(search.start.getTime())),
    ...(search.afterId === undefined ? [] : [filter('hs_object_id', 'GT', search.afterId)]),
  ];
  const hasBegun = search.start <= search.now;
  const ends: Record<AgendaView, SearchFilter[][]> = {
    upcoming: [hasBegun ? [filter(end, 'GT', nowMs)] : []],
    past: [[filter(end, 'LTE', nowMs)], [filter(end, 'NOT_HAS_PROPERTY')]],
    'needs-outcome': [[]],
  };
  return {
    filterGroups: withOwed(
      search,
      ends[search.view].map((group) => [...base, ...group]),
    ),
    sort: { propertyName: 'hs_object_id', direction: 'ASCENDING' },
  };
}

/** What has no start at all, in whatever view it belongs, in the order of the ids, after one where it is given. */
export function searchOfUndated(
  { kind, record }: Pick<ViewSearch, 'kind' | 'record'>,
  afterId: string | undefined,
): Filters {
  const filters = [
    associatedWith(record),
    filter(agendaProperties[kind].start, 'NOT_HAS_PROPERTY'),
    ...(afterId === undefined ? [] : [filter('hs_object_id', 'GT', afterId)]),
  ];
  return {
    filterGroups: [{ filters }],
    sort: { propertyName: 'hs_object_id', direction: 'ASCENDING' },
  };
}

function withOwed(
  { view, outcomes }: ViewSearch,
  groups: SearchFilter[][],
): RecordSearch['filterGroups'] {
  return (
    view === 'needs-outcome'
      ? groups.flatMap((group) => owedOutcomes(outcomes).map((owed) => [...group, owed]))
      : groups
  ).map((filters) => ({ filters }));
}

function owedOutcomes({ property, openValues }: ViewSearch['outcomes']): SearchFilter[] {
  const empty = filter(property, 'NOT_HAS_PROPERTY');
  return openValues.length === 0
    ? [empty]
    : [empty, { propertyName: property, operator: 'IN', values: openValues }];
}

function filter(
  propertyName: string,
  operator: SearchFilter['operator'],
  value?: string,
): SearchFilter {
  return { propertyName, operator, ...(value !== undefined && { value }) };
}
