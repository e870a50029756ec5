import type { DataOf } from '@app/contracts/contract';
import type { getItem } from '@app/contracts/agenda/get-item';
import type { RecordRef } from '@app/contracts/record';
import type { ItemRef } from '@app/domain/agenda/agenda-item';
import { callFunction } from '@app/card-kit/call-function';

export type ItemDetails = DataOf<typeof getItem>;

/** Everything about one item, as it is now. */
export function readItem(
  { objectTypeId, objectId }: RecordRef,
  { kind, id }: ItemRef,
): Promise<ItemDetails> {
  return callFunction<typeof getItem>('agenda/get-item', {
    record: { objectTypeId, objectId },
    item: { kind, id },
  });
}
