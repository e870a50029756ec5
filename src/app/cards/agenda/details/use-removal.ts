import type { Gap } from '@app/contracts/item-result';
import { useState } from 'react';
import { isInDoubt } from '@app/card-kit/write/write-failure';
import type { Command } from '@app/card-kit/write/write-line';
import { useWrite } from '@app/card-kit/write/use-write';
import { useRowScope } from '../agenda-texts.ts';
import { foreseeGaps, remove } from '../commands/remove.ts';
import { lineKey } from '../rows/line-key.ts';
import { usePanelWrite } from '../rows/use-panel-write.ts';
import type { AgendaActions, Item } from '../types.ts';

export type RemovalModel = ReturnType<typeof useRemoval>;

/** Takes an item off the record at once, or deletes it once it is known what would be lost for good. */
export function useRemoval(panelId: string, item: Item, actions: AgendaActions) {
  const { record, host, store, look: lookAt } = actions;
  const scope = useRowScope(actions);
  const write = usePanelWrite(item, actions, `${panelId} remove`);
  const foreseeing = useWrite();
  const [isDeleting, setIsDeleting] = useState(false);
  // What became of a write is drawn with its row; that of a duplicate has none.
  const [, draw] = useState({});
  const run = async (command: Command<Item>): Promise<boolean> => {
    const running = write.run(command);
    draw({});
    const isDone = await running;
    draw({});
    return isDone;
  };
  // What would be lost for good; null until it is known.
  const [gaps, setGaps] = useState<Gap[] | null>(null);
  const foresee = async (): Promise<void> => {
    setGaps(await foreseeGaps(record, item));
  };
  // First, so that the keyboard is back in the row before the row loses its buttons.
  const close = (): void => {
    if (isDeleting) host.closeOverlay(`${panelId}-delete`);
    host.closeOverlay(panelId);
  };
  return {
    /** Puts it back, and the like. */
    run,
    isDeleting,
    gaps,
    isBusy: write.isBusy || foreseeing.isBusy,
    failure: write.failure ?? foreseeing.failure,
    takeOff: (): void => {
      setIsDeleting(false);
      void run(remove(scope, item, 'disassociate', [], close));
    },
    open: (): void => {
      write.clear();
      setIsDeleting(true);
      setGaps(null);
      void foreseeing.run(foresee);
    },
    keep: (): void => {
      host.closeOverlay(`${panelId}-delete`);
    },
    /** Deletes, or asks again for what would be lost. */
    confirm: async (): Promise<void> => {
      if (gaps === null) {
        await foreseeing.run(foresee);
        return;
      }
      const isGone = await run(remove(scope, item, 'delete', gaps, close));
      // Whoever changed it meanwhile may have added what cannot come back.
      if (!isGone) await foresee().catch(() => undefined);
    },
    /** Looks whether it has happened; where the item is there as before its row is shown again. */
    look: async (): Promise<void> => {
      if (await write.check()) return;
      const attempt = store.lineOf(lineKey('edit', item))?.attempt;
      if (attempt?.status !== 'refused' || isInDoubt(attempt.failure)) return;
      close();
      lookAt(item);
    },
  };
}
