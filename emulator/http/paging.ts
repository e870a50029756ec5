import { invalid } from './errors.ts';

export type Page<Item> = { items: Item[]; paging?: { next: { after: string; link?: string } } };

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
