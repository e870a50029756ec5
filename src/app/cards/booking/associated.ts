import type { associateItem } from '@app/contracts/agenda/associate-item';
import type { getItem } from '@app/contracts/agenda/get-item';
import type { RecordRef } from '@app/contracts/record';
import type { ItemRef } from '@app/domain/agenda/agenda-item';
import { callFunction } from '@app/card-kit/call-function';

/** Puts an item on a record. Asking again for what is there already changes nothing. */
export function associate(record: RecordRef, { kind, id }: ItemRef) {
  return callFunction<typeof associateItem>('agenda/associate-item', {
    record,
    item: { kind, id },
  });
}

/** Whether an item is on a record. @throws AppError NOT_ASSOCIATED where it is not. */
export async function isAssociated(record: RecordRef, { kind, id }: ItemRef): Promise<true> {
  await callFunction<typeof getItem>('agenda/get-item', { record, item: { kind, id } });
  return true;
}
