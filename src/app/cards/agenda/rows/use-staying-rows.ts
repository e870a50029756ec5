import { itemKey } from '@app/domain/agenda/agenda-item';
import { useState } from 'react';
import type { Item, Overview } from '../types.ts';

/**
 * The rows of the list, and in their places those that were shown and have left it, as far as they stay: a row does
 * not go from under the finger, and the focus that is in it not with it. They are as another view has them.
 */
export function useStayingRows(data: Overview, stays: (item: Item) => boolean): Item[] {
  const [shown, setShown] = useState<Item[]>(data.items);
  const next = withStaying(shown, data, stays);
  const isSame = next.length === shown.length && next.every((item, at) => item === shown[at]);
  if (!isSame) setShown(next);
  return next;
}

function withStaying(
  shown: readonly Item[],
  { items, otherViews }: Overview,
  stays: (item: Item) => boolean,
): Item[] {
  const listed = new Set(items.map(itemKey));
  const elsewhere = new Map(
    Object.values(otherViews).flatMap((view) =>
      (view?.items ?? []).map((item): [string, Item] => [itemKey(item), item]),
    ),
  );
  const rows = [...items];
  shown.forEach((item, at) => {
    const key = itemKey(item);
    if (!listed.has(key) && stays(item)) rows.splice(at, 0, elsewhere.get(key) ?? item);
  });
  return rows;
}
