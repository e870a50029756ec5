import { itemKey } from '@app/domain/agenda/agenda-item';
import { useCallback, useState } from 'react';
import type { SelectionModel } from '../types.ts';

/** The rows a rep has ticked. */
export function useSelection(): SelectionModel {
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
    has: (item) => keys.has(itemKey(item)),
    set,
    clear: () => {
      setKeys(new Set());
    },
  };
}
