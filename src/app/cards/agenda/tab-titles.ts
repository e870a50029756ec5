import { agendaViews, type AgendaView } from '@app/domain/agenda/agenda-view';

/** Characters of the three titles together that a sidebar of 320 px holds in one line. */
const mostCharacters = 34;

/**
 * The views' names with their counts. A zero says nothing, nobody acts on the past unless they search it, and
 * where all counts do not fit, those on the right give way first.
 */
export function tabTitles(
  names: Record<AgendaView, string>,
  counts: Record<AgendaView, number | null>,
  locale: string,
  isFiltered: boolean,
): Record<AgendaView, string> {
  const format = new Intl.NumberFormat(locale);
  const titles = { ...names };
  let free = mostCharacters - agendaViews.reduce((sum, view) => sum + names[view].length, 0);
  for (const view of agendaViews) {
    const count = counts[view];
    if (count === null || count === 0 || (view === 'past' && !isFiltered)) continue;
    const suffix = ` ${count > 999 ? `${format.format(999)}+` : format.format(count)}`;
    if (suffix.length > free) break;
    titles[view] += suffix;
    free -= suffix.length;
  }
  return titles;
}
