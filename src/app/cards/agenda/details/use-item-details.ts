import type { RecordRef } from '@app/contracts/record';
import type { getItem } from '@app/contracts/get-item';
import type { ItemRef } from '@app/domain/agenda-item';
import { useCallback, useEffect, useState } from 'react';
import type { InferOutput } from 'valibot';
import { callFunction } from '../../call-function.ts';
import { asAppError, type LoadState } from '../../load-state.ts';

export type ItemDetails = InferOutput<typeof getItem.output>;

/** Everything about one item, read when its panel opens. */
export function useItemDetails(
  record: RecordRef,
  { kind, id }: ItemRef,
): { details: LoadState<ItemDetails>; reload: () => void } {
  const [details, setDetails] = useState<LoadState<ItemDetails>>({ status: 'loading' });
  const { objectTypeId, objectId } = record;

  const load = useCallback(() => {
    callFunction<typeof getItem>('get-item', {
      record: { objectTypeId, objectId },
      item: { kind, id },
    }).then(
      (data) => {
        setDetails({ status: 'ready', data });
      },
      (error: unknown) => {
        setDetails({ status: 'failed', error: asAppError(error) });
      },
    );
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
