import { useCallback } from 'react';
import { useFetched } from '@app/card-kit/load/use-fetched';
import { useRowScope } from '../agenda-texts.ts';
import { foreseeGaps, remove } from '../commands/remove.ts';
import { usePanelWrite } from '../rows/use-panel-write.ts';
import type { AgendaActions, Item } from '../types.ts';

/** Deletes an item once it is known what would be lost for good. `close` runs before its row loses its buttons. */
export function useDeletion(
  modalId: string,
  item: Item,
  actions: AgendaActions,
  close: () => void,
) {
  const { record } = actions;
  const { kind, id } = item;
  const scope = useRowScope(actions);
  const write = usePanelWrite(item, actions, modalId);
  const { state, reload } = useFetched(
    useCallback(() => foreseeGaps(record, { kind, id }), [record, kind, id]),
  );
  const gaps = state.status === 'ready' ? state.data : null;
  const unforeseen = state.status === 'failed' ? { error: state.error } : null;
  return {
    /** Null until it is known. */
    gaps,
    isBusy: write.isBusy,
    failure: write.failure ?? unforeseen,
    look: write.check,
    /** Deletes, or asks again for what would be lost. */
    confirm: async (): Promise<void> => {
      const isGone = gaps !== null && (await write.run(remove(scope, item, 'delete', gaps, close)));
      // Whoever changed it meanwhile may have added what cannot come back.
      if (!isGone && state.status !== 'loading') reload();
    },
  };
}
