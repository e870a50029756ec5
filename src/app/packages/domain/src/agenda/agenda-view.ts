import type { AgendaItem, ItemRef } from './agenda-item.ts';

export const agendaViews = ['needs-outcome', 'upcoming', 'past'] as const;
export type AgendaView = (typeof agendaViews)[number];

type Timed = Pick<AgendaItem, 'start' | 'end'>;

/**
 * Whether an item is over: past its end, or past its start where it has none. One without a start never is,
 * whatever its end: it stays to come until somebody dates it. Searches ask alike (`search-filters.ts`).
 */
export function isOver({ start, end }: Timed, now: Date): boolean {
  return start !== null && (end ?? start) <= now;
}

/**
 * Whether somebody still has to say how it ended. `canHaveOutcome` is false for a kind for which the
 * account keeps no outcome at all: nothing can be owed there.
 */
export function isAwaitingOutcome(
  item: Timed & Pick<AgendaItem, 'outcome'>,
  canHaveOutcome: boolean,
  now: Date,
): boolean {
  return isOver(item, now) && canHaveOutcome && (item.outcome?.isOpen ?? true);
}

/** Where an item stands in a list. */
export type Position = Pick<AgendaItem, 'kind' | 'id' | 'start'>;

/** Soonest first for what is to come, latest first for what has been; undated items at the end. */
export function compareForView(view: AgendaView): (a: Position, b: Position) => number {
  const direction = view === 'upcoming' ? 1 : -1;
  return (a, b) => {
    if (a.start === null || b.start === null) {
      return a.start === b.start ? compareRefs(a, b) : a.start === null ? 1 : -1;
    }
    return direction * (a.start.getTime() - b.start.getTime()) || compareRefs(a, b);
  };
}

/** HubSpot counts ids up; they may be longer than a number holds. */
function compareIds(a: string, b: string): number {
  return a.length - b.length || Number(a > b) - Number(a < b);
}

function compareRefs(a: ItemRef, b: ItemRef): number {
  return a.kind.localeCompare(b.kind) || compareIds(a.id, b.id);
}
