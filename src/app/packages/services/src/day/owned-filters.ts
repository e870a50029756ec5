import type { ItemKind } from '@app/domain/agenda/agenda-item';
import { whereOf, type ItemFilters, type Where } from '@app/hubspot/crm/objects/search-items';
import type { ItemOutcomes } from '../account/outcomes.ts';

type Groups = ItemFilters['groups'];

/**
 * What is over without an outcome, as the search for a record has it (`search-filters.ts`), for one owner. An
 * end that has passed says that the start has: of an end before the start, the caller has to see to it. 14
 * filters in 4 groups.
 */
function owed(where: Where, ownerId: string, now: Date, outcomes: ItemOutcomes): Groups {
  const own = where('ownerId', 'EQ', ownerId);
  const { field, known } = outcomes;
  const openValues = known.filter(({ isOpen }) => isOpen).map(({ value }) => value);
  const unsettled = [
    where(field, 'NOT_HAS_PROPERTY'),
    ...(openValues.length === 0 ? [] : [where(field, 'IN', openValues)]),
  ];
  const over: Groups = [
    [where('end', 'LTE', now)],
    [where('start', 'LTE', now), where('end', 'NOT_HAS_PROPERTY')],
  ];
  return over.flatMap((ended) => unsettled.map((open) => [own, ...ended, open]));
}

/** All of an owner's that starts on a day, and all that owes an outcome, the latest first. */
export function searchOfDay(
  kind: ItemKind,
  ownerId: string,
  { from, to, now }: { from: Date; to: Date; now: Date },
  outcomes: ItemOutcomes,
): ItemFilters {
  const where = whereOf(kind);
  const onDay = [
    where('ownerId', 'EQ', ownerId),
    where('start', 'GTE', from),
    where('start', 'LT', to),
  ];
  return {
    groups: [onDay, ...owed(where, ownerId, now, outcomes)],
    sort: ['start', 'DESCENDING'],
  };
}

/** What of an owner's did not take place since a moment, the latest first; null where no outcome says that. */
export function searchOfLost(
  kind: ItemKind,
  ownerId: string,
  since: Date,
  outcomes: ItemOutcomes,
): ItemFilters | null {
  const values = lostValues(outcomes);
  if (values.length === 0) return null;
  const where = whereOf(kind);
  return {
    groups: [
      [
        where('ownerId', 'EQ', ownerId),
        where('start', 'GTE', since),
        where(outcomes.field, 'IN', values),
      ],
    ],
    sort: ['start', 'DESCENDING'],
  };
}

/** What some contacts have from a moment on that did or may take place, the latest first. */
export function searchOfContacts(
  kind: ItemKind,
  contactIds: string[],
  since: Date,
  outcomes: ItemOutcomes,
): ItemFilters {
  const where = whereOf(kind);
  // HubSpot's guide shows EQ for what is associated; that it takes IN is asked of a real account by the live check.
  const ofContacts = {
    propertyName: 'associations.contact',
    operator: 'IN' as const,
    values: contactIds,
  };
  const kept = outcomes.known.filter(({ category }) => !isLost(category)).map(({ value }) => value);
  const base = [ofContacts, where('start', 'GT', since)];
  return {
    groups: [
      [...base, where(outcomes.field, 'NOT_HAS_PROPERTY')],
      ...(kept.length === 0 ? [] : [[...base, where(outcomes.field, 'IN', kept)]]),
    ],
    sort: ['start', 'DESCENDING'],
  };
}

/** What starts within a span, of some owners or of everybody, the latest first. */
export function searchOfSpan(
  kind: ItemKind,
  { from, to }: { from: Date; to?: Date },
  ownerIds?: string[],
): ItemFilters {
  const where = whereOf(kind);
  return {
    groups: [
      [
        ownerIds === undefined
          ? where('ownerId', 'HAS_PROPERTY')
          : where('ownerId', 'IN', ownerIds),
        where('start', 'GTE', from),
        ...(to === undefined ? [] : [where('start', 'LT', to)]),
      ],
    ],
    sort: ['start', 'DESCENDING'],
  };
}

function lostValues({ known }: ItemOutcomes): string[] {
  return known.filter(({ category }) => isLost(category)).map(({ value }) => value);
}

/** Nobody met: a no-show, a cancellation, or moved without anything that shows where to. */
function isLost(category: ItemOutcomes['known'][number]['category']): boolean {
  return category === 'no-show' || category === 'cancelled' || category === 'rescheduled';
}
