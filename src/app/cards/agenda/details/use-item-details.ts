import type { RecordRef } from '@app/contracts/record';
import type { ItemRef } from '@app/domain/agenda/agenda-item';
import { useCallback } from 'react';
import type { LoadState } from '@app/card-kit/load/load-state';
import { useFetched } from '@app/card-kit/load/use-fetched';
import { readItem, type ItemDetails } from './read-item.ts';

/** Everything about one item, read when its panel opens. */
export function useItemDetails(
  { objectTypeId, objectId }: RecordRef,
  { kind, id }: ItemRef,
): { details: LoadState<ItemDetails>; reload: () => void } {
  const { state, reload } = useFetched(
    useCallback(
      () => readItem({ objectTypeId, objectId }, { kind, id }),
      [objectTypeId, objectId, kind, id],
    ),
  );
  return { details: state, reload };
}
