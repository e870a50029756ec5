import type { AgendaFilter } from '../types.ts';

type Filters = Omit<AgendaFilter, 'view'>;

export const noFilters: Filters = {
  query: '',
  kind: null,
  people: [],
  outcomes: [],
  from: null,
  to: null,
};

/** Whether something is not shown that the view has. */
export function isFiltered({ query, ...filter }: Filters): boolean {
  return query !== '' || countOf(filter) > 0;
}

/** How many filters are set beside the words. */
export function countOf({ kind, people, outcomes, from, to }: Omit<Filters, 'query'>): number {
  const hasSpan = from !== null || to !== null;
  return Number(kind !== null) + people.length + outcomes.length + Number(hasSpan);
}

/** The filters as list-agenda takes them; days are the rep's. */
export function parametersOf({ kind, query, people, outcomes, from, to }: Filters) {
  return {
    ...(kind !== null && { kinds: [kind] }),
    ...(query !== '' && { query }),
    ...(people.length > 0 && { people: people.map(({ kind: role, id }) => ({ kind: role, id })) }),
    ...(outcomes.length > 0 && { outcomes: [...outcomes] }),
    ...(from !== null && { from: midnight(from, 0) }),
    ...(to !== null && { to: midnight(to, 1) }),
  };
}

/** When a day begins on the rep's own clock, or one some days later. */
function midnight(day: string, later: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).toISOString();
}

/** A span that ends today, or with the month or the quarter, of the rep's own calendar. */
export function spanOf(
  name: 'month' | 'days' | 'quarter',
  now: Date,
): Pick<Filters, 'from' | 'to'> {
  const [year, month] = [now.getFullYear(), now.getMonth()];
  if (name === 'days') {
    return { from: dayOf(new Date(year, month, now.getDate() - 30)), to: dayOf(now) };
  }
  const first = name === 'month' ? month : month - (month % 3);
  const last = name === 'month' ? month : first + 2;
  return { from: dayOf(new Date(year, first, 1)), to: dayOf(new Date(year, last + 1, 0)) };
}

function dayOf(date: Date): string {
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
