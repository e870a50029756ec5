import type { ItemKind } from '@app/domain/agenda-item';
import type { AgendaView } from '@app/domain/agenda-view';
import { agendaProperties } from '@app/hubspot/crm/agenda-properties';
import type { RecordSearch, SearchFilter } from '@app/hubspot/crm/search-records';
import { associatedWith, type RecordRef } from '../record-ref.ts';

export type ViewSearch = {
  kind: ItemKind;
  record: RecordRef;
  view: AgendaView;
  now: Date;
  outcomes: { property: string; openValues: string[] };
  /** Epoch ms; items before it in the view's direction are left out. */
  from?: number;
};

/**
 * The search that yields one view of one kind, best first. An item without an end counts as over once it
 * has started, hence two alternatives; "no outcome yet" is an empty value or an open one, hence four for
 * the first view: 16 filters in 4 groups at most, of HubSpot's 18 in 5.
 */
export function searchForView(search: ViewSearch): Pick<RecordSearch, 'filterGroups' | 'sort'> {
  const { start, end } = agendaProperties[search.kind];
  const isUpcoming = search.view === 'upcoming';
  const now = search.now.getTime();
  const from = search.from ?? now;
  const associated = associatedWith(search.record);

  const withEnd = [associated, filter(end, isUpcoming ? 'GT' : 'LTE', String(now))];
  if (search.from !== undefined) {
    withEnd.push(filter(start, isUpcoming ? 'GTE' : 'LTE', String(from)));
  }
  const withoutEnd = [
    associated,
    filter(end, 'NOT_HAS_PROPERTY'),
    isUpcoming
      ? filter(start, from > now ? 'GTE' : 'GT', String(Math.max(from, now)))
      : filter(start, 'LTE', String(Math.min(from, now))),
  ];
  const groups = [withEnd, withoutEnd];
  return {
    filterGroups: (search.view === 'needs-outcome'
      ? groups.flatMap((group) => owedOutcomes(search.outcomes).map((owed) => [...group, owed]))
      : groups
    ).map((filters) => ({ filters })),
    sort: { propertyName: start, direction: isUpcoming ? 'ASCENDING' : 'DESCENDING' },
  };
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
