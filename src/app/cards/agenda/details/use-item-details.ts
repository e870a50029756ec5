import type { RecordRef } from '@app/contracts/record';
import type { ItemRef } from '@app/domain/agenda-item';
import { useCallback, useEffect, useState } from 'react';
import { settle, type LoadState } from '../../load-state.ts';
import { readItem, type ItemDetails } from './read-item.ts';

/** Everything about one item, read when its panel opens. */
export function useItemDetails(
  record: RecordRef,
  { kind, id }: ItemRef,
): { details: LoadState<ItemDetails>; reload: () => void } {
  const [details, setDetails] = useState<LoadState<ItemDetails>>({ status: 'loading' });
  const { objectTypeId, objectId } = record;

  const load = useCallback(() => {
    void settle(readItem({ objectTypeId, objectId }, { kind, id })).then(setDetails);
  }, [objectTypeId, objectId, kind, id]);

  useEffect(() => {
    load();
  }, [load]);

  return {
    details,
    reload: () => {
      setDetails({ status: 'loading' });
      load();
    },
  };
}
