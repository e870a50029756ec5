import { readLimit, type Call } from './call.ts';
import { invalid } from './errors.ts';

export type Page<Item> = { items: Item[]; paging?: { next: { after: string } } };

/** One page of a list whose cursor is an offset. */
export function pageOf<Item>(
  all: readonly Item[],
  after: string | number | null | undefined,
  limit: number,
): Page<Item> {
  const start = Number(after ?? 0);
  if (!Number.isInteger(start) || start < 0) {
    throw invalid(`The paging cursor ${String(after)} is not valid`);
  }
  const items = all.slice(start, start + limit);
  const next = start + limit;
  if (next >= all.length || limit === 0) return { items };
  return { items, paging: { next: { after: String(next) } } };
}

type ListOptions<Item> = { byDefault: number; most: number; toRow: (item: Item) => unknown };

/** Answers a page of a list that is asked for by GET, whose cursor is an offset. */
export function listReply<Item>(
  call: Call,
  all: readonly Item[],
  { byDefault, most, toRow }: ListOptions<Item>,
) {
  const limit = readLimit(call.query, byDefault, most);
  const { items, paging } = pageOf(all, call.query.get('after'), limit);
  const next = paging && nextPage(call, paging.next.after);
  return { status: 200, body: { results: items.map(toRow), ...(next && { paging: next }) } };
}

/** The cursor of the next page of a list, and its address: that of this one with another `after` at its end. */
export function nextPage({ url }: Call, after: string) {
  const next = new URL(url);
  next.searchParams.delete('after');
  next.searchParams.append('after', after);
  return { next: { after, link: next.href } };
}
