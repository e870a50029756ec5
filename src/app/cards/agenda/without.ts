import { itemKey, type ItemRef } from '@app/domain/agenda-item';

/** What is known of the items, of all but one. */
export function without<Value>(
  known: ReadonlyMap<string, Value>,
  item: ItemRef,
): ReadonlyMap<string, Value> {
  if (!known.has(itemKey(item))) return known;
  const next = new Map(known);
  next.delete(itemKey(item));
  return next;
}
