import type { Command, Result } from '@app/card-kit/write/write-line';
import { readItem, type ItemDetails } from '../details/read-item.ts';
import type { Item } from '../outcomes/row-change.ts';
import type { RowScope } from '../rows/row-scope.ts';

/** Shows an item as it is now, whoever made it so. Writes nothing; what was told of it stays. */
export function keep(
  { record, refreshOverview }: RowScope,
  told: Pick<Result<Item>, 'said' | 'undo'> | undefined,
  onRead?: (details: ItemDetails) => void,
): Command<Item> {
  return {
    id: 'keep',
    run: async (item) => {
      const details = await readItem(record, item);
      onRead?.(details);
      refreshOverview();
      return { subject: details.item, said: told?.said, undo: told?.undo };
    },
  };
}
