import type { AgendaItem, ItemRef } from './agenda-item.ts';

/** An item with the id its calendar gave it, where one is known. */
export type CalendarItem = { item: AgendaItem; iCalUid: string | null };

/**
 * Folds the records of one and the same meeting into one row. Copies share the calendar's id and the
 * start, and their title or their host: the id alone is not enough, because every occurrence of a recurring
 * event carries the same one, and what syncs calendars may write one id to all it has none for.
 * The record that was changed last speaks for the row; a pinned one always does.
 */
export function foldCopies(items: readonly CalendarItem[]): AgendaItem[] {
  const rows: AgendaItem[][] = [];
  const rowsOfEvent = new Map<string, AgendaItem[][]>();
  for (const { item, iCalUid } of items) {
    const event = eventKey(item, iCalUid);
    const others = event === undefined ? [] : (rowsOfEvent.get(event) ?? []);
    const own = others.filter((row) => row.some((other) => agree(item, other)));
    const row = [...own.flat(), item];
    for (const joined of own) rows.splice(rows.indexOf(joined), 1);
    rows.push(row);
    if (event === undefined) continue;
    rowsOfEvent.set(event, [...others.filter((other) => !own.includes(other)), row]);
  }
  return rows.map(foldGroup);
}

/** Words that programs write where there is no id, and ids of nothing but zeros and marks. */
const placeholder =
  /^(?:null|nil|none|undefined|nan|n\/?a|false|unknown|empty|\(?no ?id\)?|\[object object\]|[\s\p{Cf}\p{P}\p{S}0]*)$/iu;

function eventKey({ start }: AgendaItem, iCalUid: string | null): string | undefined {
  const uid = iCalUid?.trim() ?? '';
  return start === null || placeholder.test(uid) ? undefined : `${uid}@${start.getTime()}`;
}

function agree(a: AgendaItem, b: AgendaItem): boolean {
  const hasOneHost = a.owner !== null && a.owner.id === b.owner?.id;
  const title = titleKey(a);
  return hasOneHost || (title !== '' && title === titleKey(b));
}

function titleKey({ title }: AgendaItem): string {
  return (title ?? '')
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]+/gu, ' ')
    .trim()
    .toLowerCase();
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
