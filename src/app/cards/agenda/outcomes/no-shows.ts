import { itemKey } from '@app/domain/agenda/agenda-item';
import { hasMet, isNoShow } from '@app/domain/agenda/no-shows';
import type { Item, OutcomeWrite } from '../types.ts';

/**
 * How many no-shows in a row an item is the last of, if it is one, with what was written since the list was asked
 * for; 0 where that is not known.
 */
export function noShowsUpTo(item: Item, written: readonly OutcomeWrite[], askedAt: number): number {
  const { metBefore, start } = item;
  if (metBefore === undefined || start === null) return 0;
  const isEarlier = (other: Item): boolean =>
    itemKey(other) !== itemKey(item) && other.start !== null && other.start < start;
  const since = written.filter((write) => write.at > askedAt && isEarlier(write.item));
  const latest = [...new Map(since.map((write) => [itemKey(write.item), write])).values()];
  const news = latest.filter(({ to }) => hasMet(to));
  const from = metBefore?.start.getTime() ?? 0;
  // What was counted may not hold any more.
  const isChanged = since.some(({ from: before }) => hasMet(before));
  if (isChanged || news.some((write) => startOf(write) <= from)) return 0;
  return (
    news
      .sort((a, b) => startOf(a) - startOf(b))
      .reduce((count, { to }) => (isNoShow(to) ? count + 1 : 0), metBefore?.noShows ?? 0) + 1
  );
}

function startOf({ item }: OutcomeWrite): number {
  return item.start?.getTime() ?? 0;
}
