import type { Gap } from '@app/contracts/item-result';
import type { ItemRef } from '@app/domain/agenda/agenda-item';
import type { Command, Result } from '@app/card-kit/write/write-line';
import type { Item, RowScope } from '../types.ts';

/** What puts an item back, which may then be another record, and what did not come back with it. */
export type PutBack = () => Promise<{ made: ItemRef | null; gaps: Gap[] }>;

/** Puts an item back; `isThere` tells whether that has happened, where its answer got lost. */
export function restore(
  { words, refreshOverview }: RowScope,
  item: Item,
  putBack: PutBack,
  isThere: () => Promise<boolean>,
): Command<Item> {
  const run = async (): Promise<Result<Item>> => {
    const { made, gaps } = await putBack();
    refreshOverview();
    const isOther = made !== null && made.id !== item.id;
    return {
      ...(isOther && { remade: { ...item, id: made.id, updatedAt: null } }),
      alert:
        gaps.length > 0
          ? { type: 'warning', message: words.gaps.notBack(gaps.map(words.gaps.of)) }
          : { type: 'success', message: words.outcomesUndone(1) },
    };
  };
  // To put back what is there completes it.
  return { id: 'restore', run, find: async () => ((await isThere()) ? run() : null) };
}
