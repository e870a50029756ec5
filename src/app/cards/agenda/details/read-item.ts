import type { getItem } from '@app/contracts/agenda/get-item';
import type { RecordRef } from '@app/contracts/record';
import type { ItemRef } from '@app/domain/agenda/agenda-item';
import { callFunction } from '@app/card-kit/call-function';
import type { ItemDetails } from '../types.ts';

/** Everything about one item and its copies, as it is now. */
export function readItem(
  record: RecordRef,
  { kind, id, copies = [] }: ItemRef & { copies?: readonly ItemRef[] },
): Promise<ItemDetails> {
  return callFunction<typeof getItem>('agenda/get-item', {
    record,
    item: { kind, id },
    ...(copies.length > 0 && { copies: [...copies] }),
  });
}
