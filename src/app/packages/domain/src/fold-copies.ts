import type { AgendaItem, ItemRef } from './agenda-item.ts';

/** An item with the id its calendar gave it, where one is known. */
export type CalendarItem = { item: AgendaItem; iCalUid: string | null };

/**
 * Folds the records of one and the same meeting into one row. Copies share the calendar's id and the
 * start: the id alone is not enough, because every occurrence of a recurring event carries the same one.
 * The record that was changed last speaks for the row; a pinned one always does.
 */
export function foldCopies(items: readonly CalendarItem[]): AgendaItem[] {
  const groups = new Map<string, AgendaItem[]>();
  for (const { item, iCalUid } of items) {
    const key =
      iCalUid === null || item.start === null
        ? `${item.kind}:${item.id}`
        : `uid:${iCalUid}@${item.start.getTime()}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()].map(foldGroup);
}

function foldGroup(group: AgendaItem[]): AgendaItem {
  const speaker = group.reduce((best, item) => (speaksBefore(item, best) ? item : best));
  const copies: ItemRef[] = group
    .filter((item) => item !== speaker)
    .map(({ kind, id }) => ({ kind, id }));
  return { ...speaker, copies };
}

function speaksBefore(a: AgendaItem, b: AgendaItem): boolean {
  if (a.isPinned !== b.isPinned) return a.isPinned;
  return (a.updatedAt?.getTime() ?? 0) > (b.updatedAt?.getTime() ?? 0);
}
