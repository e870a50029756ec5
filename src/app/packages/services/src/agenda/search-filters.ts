import type { ItemKind } from '@app/domain/agenda/agenda-item';
import type { AgendaView } from '@app/domain/agenda/agenda-view';
import { isOff } from '@app/domain/outcome/outcome';
import { associatedWith } from '@app/hubspot/crm/objects/card-record';
import { whereOf, type ItemFilters } from '@app/hubspot/crm/objects/search-items';
import type { ItemOutcomes } from '../account/outcomes.ts';
import type { RecordRef } from '../record-ref.ts';

export type ViewSearch = {
  kind: ItemKind;
  record: RecordRef;
  view: AgendaView;
  now: Date;
  outcomes: Pick<ItemOutcomes, 'field'> & { openValues: string[]; offValues: string[] };
  /** Together with what has no start. */
  withUndated?: boolean;
  /** Where to go on: at that start, or past it. */
  from?: { at: Date; isPassed: boolean };
};

type Groups = ItemFilters['groups'];

/**
 * The search that yields one view of one kind, best first. What is over has begun, and has ended or has no
 * end; everything else is to come or under way. An end before the start counts as none by that alone. "No
 * outcome yet" is an empty value or an open one, hence four alternatives for the first view: 16 filters in
 * 4 groups at most, of HubSpot's 18 in 5. What
 * is to come has an outcome that does not speak against it, or none: 18 filters in 5 groups, where appointments are
 * asked for without a start as well.
 */
export function searchForView(search: ViewSearch): ItemFilters {
  const associated = associatedWith(search.record);
  const groups = { upcoming: toCome, past: pastOrOff, 'needs-outcome': past }[search.view](search);
  return {
    groups: withOwed(
      search,
      groups.map((group) => [associated, ...group]),
    ),
    sort: ['start', search.view === 'upcoming' ? 'ASCENDING' : 'DESCENDING'],
  };
}

function toCome(search: ViewSearch): Groups {
  const { kind, now, from, withUndated = false } = search;
  const where = whereOf(kind);
  const isAhead = from !== undefined && from.at > now;
  const onwards = from === undefined ? [] : [where('start', from.isPassed ? 'GT' : 'GTE', from.at)];
  const later = isAhead ? onwards : [where('start', 'GT', now)];
  const underWay = [where('start', 'LTE', now), where('end', 'GT', now), ...onwards];
  const undated = withUndated ? [[where('start', 'NOT_HAS_PROPERTY')]] : [];
  return [...stillOn(search, [later, ...(isAhead ? [] : [underWay])]), ...undated];
}

/** Values that certainly mean that it does not come to it, in whatever pipeline. */
export function offValuesIn({ known }: ItemOutcomes): string[] {
  const values = new Set(known.filter(isOff).map(({ value }) => value));
  for (const outcome of known) if (!isOff(outcome)) values.delete(outcome.value);
  return [...values];
}

/** HubSpot's NOT_IN does not find what has no value. */
function stillOn({ kind, outcomes: { field, offValues } }: ViewSearch, groups: Groups): Groups {
  if (offValues.length === 0) return groups;
  const where = whereOf(kind);
  const on = [where(field, 'NOT_HAS_PROPERTY'), where(field, 'NOT_IN', offValues)];
  return groups.flatMap((group) => on.map((one) => [...group, one]));
}

function past({ kind, now, from }: ViewSearch): Groups {
  const where = whereOf(kind);
  const begun =
    from === undefined || from.at > now
      ? where('start', 'LTE', now)
      : where('start', from.isPassed ? 'LT' : 'LTE', from.at);
  return [
    [begun, where('end', 'LTE', now)],
    [begun, where('end', 'NOT_HAS_PROPERTY')],
  ];
}

/** With what does not take place, whenever it was to be. */
function pastOrOff(search: ViewSearch): Groups {
  const { kind, from } = search;
  const where = whereOf(kind);
  const onwards =
    from === undefined
      ? where('start', 'HAS_PROPERTY')
      : where('start', from.isPassed ? 'LT' : 'LTE', from.at);
  return [...past(search), ...offOf(search).map((off) => [onwards, off])];
}

/** None where the account has no such outcome. */
function offOf({ kind, outcomes }: Pick<ViewSearch, 'kind' | 'outcomes'>): Groups[number] {
  const { field, offValues } = outcomes;
  return offValues.length === 0 ? [] : [whereOf(kind)(field, 'IN', offValues)];
}

/**
 * What of a view starts at one moment, after an id where one is given, in the order of the ids. A running item
 * may be among what owes an outcome: asking for its end as well would take more filters than there are.
 */
export function searchOfStart(
  search: ViewSearch & { start: Date; afterId?: string | undefined },
): ItemFilters {
  const { kind, record, view, start, afterId, now } = search;
  const where = whereOf(kind);
  const base = [associatedWith(record), where('start', 'EQ', start), ...beyond(kind, afterId)];
  const ends: Record<AgendaView, Groups> = {
    upcoming: stillOn(search, [start <= now ? [where('end', 'GT', now)] : []]),
    past: [
      ...(start > now ? [] : [[where('end', 'LTE', now)], [where('end', 'NOT_HAS_PROPERTY')]]),
      ...offOf(search).map((off) => [off]),
    ],
    'needs-outcome': [[]],
  };
  return {
    groups: withOwed(
      search,
      ends[view].map((group) => [...base, ...group]),
    ),
    sort: ['id', 'ASCENDING'],
  };
}

/** What has no start at all, in whatever view it belongs, in the order of the ids, after one where it is given. */
export function searchOfUndated(
  { kind, record }: Pick<ViewSearch, 'kind' | 'record'>,
  afterId: string | undefined,
): ItemFilters {
  const isUndated = whereOf(kind)('start', 'NOT_HAS_PROPERTY');
  return {
    groups: [[associatedWith(record), isUndated, ...beyond(kind, afterId)]],
    sort: ['id', 'ASCENDING'],
  };
}

function beyond(kind: ItemKind, afterId: string | undefined): Groups[number] {
  return afterId === undefined ? [] : [whereOf(kind)('id', 'GT', afterId)];
}

function withOwed({ kind, view, outcomes }: ViewSearch, groups: Groups): Groups {
  if (view !== 'needs-outcome') return groups;
  const where = whereOf(kind);
  const { field, openValues } = outcomes;
  const owed = [
    where(field, 'NOT_HAS_PROPERTY'),
    ...(openValues.length === 0 ? [] : [where(field, 'IN', openValues)]),
  ];
  return groups.flatMap((group) => owed.map((one) => [...group, one]));
}
