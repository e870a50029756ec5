import { useState } from 'react';
import { titleOf } from '../../title-of.ts';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions } from '../agenda-actions.ts';
import type { Item } from '../outcomes/row-change.ts';

export type PinEntry = {
  /** The line in a row's menu. */
  entry: { label: string; onClick: () => void };
  /** True while the rep is asked whether to replace another pin. */
  isAsking: boolean;
  confirm: () => void;
  cancel: () => void;
};

/** Pinning from a row: at once where nothing is pinned, after a question where something is. */
export function usePinEntry(item: Item, { pin, host }: AgendaActions): PinEntry {
  const { words } = useAgendaTexts();
  const [isAsking, setIsAsking] = useState(false);
  const isPinned = item.kind === 'meeting' && pin.pinned === item.id;

  const save = async (): Promise<void> => {
    setIsAsking(false);
    const saved = await pin.set(isPinned ? null : item.id);
    if (!saved) return;
    const title = titleOf(item, words);
    host.addAlert({
      type: 'success',
      message: isPinned ? words.unpinnedNow : words.pinnedNow(title),
    });
  };

  return {
    entry: {
      label: isPinned ? words.unpin : words.pin,
      onClick: () => {
        if (item.kind === 'appointment') {
          host.addAlert({ type: 'info', message: words.pinNotPossible });
        } else if (isPinned || pin.pinned === null) {
          void save();
        } else {
          setIsAsking(true);
        }
      },
    },
    isAsking,
    confirm: () => void save(),
    cancel: () => {
      setIsAsking(false);
    },
  };
}
