import { itemKey } from '@app/domain/agenda/agenda-item';
import { useCallback, useState } from 'react';
import type { SelectionModel } from '../types.ts';

/** The rows a rep has ticked, which are selected only in a mode of their own. */
export function useSelection(): SelectionModel {
  const [isOn, setIsOn] = useState(false);
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const set = useCallback<SelectionModel['set']>((items, isSelected) => {
    setKeys((known) => {
      const next = new Set(known);
      for (const item of items) {
        if (isSelected) next.add(itemKey(item));
        else next.delete(itemKey(item));
      }
      return next;
    });
  }, []);
  return {
    isOn,
    has: (item) => keys.has(itemKey(item)),
    set,
    turn: (isWanted) => {
      setIsOn(isWanted);
      setKeys(new Set());
    },
  };
}
