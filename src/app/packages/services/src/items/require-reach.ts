import type { ItemRef } from '@app/domain/agenda/agenda-item';
import { AppError } from '@app/domain/app-error';
import { listAssociations } from '@app/hubspot/crm/associations/list-associations';
import { objectTypeIds } from '@app/hubspot/paths';
import type { RecordRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';

/** @throws AppError SWITCHED_OFF where an admin has decided that items of other records are not found. */
export function requireFinding({ options }: ServiceContext): void {
  if (!options.findItemsOfOtherRecords) throw switchedOff();
}

/**
 * What may be added to a record where items of other records may not: what somebody takes back that was on
 * it, and what one of its contacts has, such as the meeting just booked for that contact.
 * @throws AppError SWITCHED_OFF.
 */
export async function requireAdding(
  ctx: ServiceContext,
  { record, item, undo }: { record: RecordRef; item: ItemRef; undo?: string | undefined },
): Promise<void> {
  // A removal that is taken back carries its own proof.
  if (ctx.options.findItemsOfOtherRecords || undo !== undefined) return;
  const { contact, [item.kind]: typeId } = objectTypeIds;
  const { objectTypeId, objectId } = record;
  const found = await listAssociations(ctx.hubspot, typeId, [item.id], contact);
  const contactIds = [...(found.get(item.id) ?? [])];
  if (objectTypeId === contact && contactIds.includes(objectId)) return;
  if (objectTypeId === contact || contactIds.length === 0) throw switchedOff();
  const records = await listAssociations(ctx.hubspot, contact, contactIds, objectTypeId);
  if (contactIds.some((id) => records.get(id)?.has(objectId) === true)) return;
  throw switchedOff();
}

function switchedOff(): AppError {
  return new AppError('SWITCHED_OFF', 'An admin has switched this off.', {
    details: { option: 'findItemsOfOtherRecords' },
  });
}
