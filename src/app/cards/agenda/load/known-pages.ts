import { agendaViews, type AgendaView } from '@app/domain/agenda/agenda-view';
import type { AgendaFilter, Overview } from '../types.ts';

/** What was read of each view under the same words and filters. */
type Pages = Partial<Record<AgendaView, Overview>>;

/** The rows that were read since the card opened, to be shown again at once. */
export function createKnownPages() {
  const known = new Map<string, Pages>();
  const of = (filter: AgendaFilter): Pages => known.get(keyOf(filter)) ?? {};
  return {
    of: (filter: AgendaFilter): Overview | undefined => of(filter)[filter.view],
    /** Keeps the rows of a view, and the first ones of the others that came with them. */
    keep: (filter: AgendaFilter, data: Overview): void => {
      known.set(keyOf(filter), { ...of(filter), ...othersIn(data, of(filter)), [data.view]: data });
    },
    forget: (): void => {
      known.clear();
    },
  };
}

/** Where further rows of a view were read, these stay, and are known to be older. */
function othersIn(data: Overview, before: Pages): Pages {
  const { items: _items, after: _after, ...whole } = data;
  return Object.fromEntries(
    agendaViews.flatMap((view): [AgendaView, Overview][] => {
      const page = data.otherViews[view];
      if (page === undefined) return [];
      const isMoreKnown =
        page.after !== undefined && (before[view]?.items.length ?? 0) > page.items.length;
      return isMoreKnown ? [] : [[view, { ...whole, ...page, view }]];
    }),
  );
}

function keyOf({ view: _, ...filter }: AgendaFilter): string {
  return JSON.stringify(filter);
}
