import type { Command, Result } from '@app/card-kit/write/write-line';
import type { Item, ItemDetails, RowScope } from '../types.ts';

/** Shows an item as it is now, whoever made it so. Writes nothing; what was told of it stays. */
export function keep(
  { read, refreshOverview }: RowScope,
  told: Pick<Result<Item>, 'said' | 'undo'> | undefined,
  onRead?: (details: ItemDetails) => void,
): Command<Item> {
  return {
    id: 'keep',
    run: async (item) => {
      const details = await read(item);
      onRead?.(details);
      refreshOverview();
      return { subject: details.item, said: told?.said, undo: told?.undo };
    },
  };
}
